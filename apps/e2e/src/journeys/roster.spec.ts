import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { makeUpApplicant, type NewApplicant } from "../support/applicant.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { readMailedLink } from "../support/mail.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

const HEADER = "Full name,E-mail,Match year,USCE months,Shoe size";

/** Somebody of the demo who shares a record and has told months; each window has one of its own. */
const sharing = {
  wide: { name: "Tariq Osei", email: "applicant-201@demo.example", told: "6 months", file: "77" },
  narrow: { name: "Fatima Yilmaz", email: "applicant-202@demo.example", told: "2 months", file: "78" },
} as const;

test("a roster is brought in: looked at row by row, taken, and its invitations sent one by one", async ({
  openBrowser,
  dataDir,
  isMobile,
}) => {
  const [ana, cleo] = [makeUpApplicant(), makeUpApplicant()];
  const known = sharing[isMobile ? "narrow" : "wide"];
  const admin = await openBrowser(ofDemo(demo.admin));
  const lead = await openBrowser(ofDemo(demo.lead));

  await test.step("a file in Latin-1 is refused with its place, and a good one brings somebody in", async () => {
    await openRoster(admin);
    await choose(admin, "latin.csv", Buffer.from("Name,E-mail\nJos\xe9,jose@example.org\n", "latin1"));
    await expect(admin.getByLabel("CSV file")).toHaveAccessibleDescription(
      /^Line 2, column 4: This is not UTF-8/,
    );
    expect(await listFlaws(admin), "choosing a file").toEqual([]);
    await choose(admin, "first.csv", Buffer.from(`${HEADER}\n${ana.name},${ana.email},2027,3,38\n`));
    await expect(admin.getByLabel("Read column 3, Match year, as")).toHaveValue("season");
    await expect(admin.getByLabel("Read column 5, Shoe size, as")).toHaveValue("not-read");
    expect(await listFlaws(admin), "the columns").toEqual([]);
    await admin.getByRole("button", { name: "Look at what would change" }).click();
    await admin.getByRole("button", { name: "Bring in 1 person" }).click();
    await expect(admin.getByRole("heading", { name: "first.csv is in" })).toBeVisible();
  });

  await lookAtNextFile(lead, { ana, cleo, known });

  await test.step("what is brought in stands on the caseload by name, and nobody got a mail", async () => {
    await lead.getByRole("button", { name: "Bring in 3 people" }).click();
    await expect(lead.getByText(/1 new person, \d changed, \d unchanged, 1 row left out\./)).toBeVisible();
    expect(await listFlaws(lead), "the result and the held invitations").toEqual([]);
    await lead.goto(`/dashboard/caseload?q=${encodeURIComponent(cleo.name)}`);
    await expect(lead.getByText("Waiting for consent")).toBeVisible();
  });

  await test.step("one of the held invitations is sent; the other waits", async () => {
    await openRoster(lead);
    await lead.getByRole("checkbox", { name: `Select ${cleo.name}` }).check();
    await lead.getByRole("button", { name: "Send 1 selected…" }).click();
    const dialog = lead.getByRole("dialog", { name: "Send 1 invitation?" });
    await expect(dialog).toContainText(cleo.email);
    expect(await listFlaws(lead), "whom the mail goes to").toEqual([]);
    await dialog.getByRole("button", { name: "Send", exact: true }).click();
    await expect(lead.getByText("1 invitation sent.")).toBeVisible();
    await expect(held(lead, cleo.name)).toContainText("Sent, open until");
    await expect(held(lead, ana.name)).toContainText("Held");
  });

  const joining = await openBrowser(null);
  await joining.goto(await readMailedLink({ dataDir, to: cleo.email, path: "invite" }));
  await checkWhatWasTold(joining, cleo);
});

interface NextFile {
  readonly ana: NewApplicant;
  readonly cleo: NewApplicant;
  readonly known: (typeof sharing)[keyof typeof sharing];
}

/** A file with somebody new, a change, a fact that its person told otherwise, and a row that cannot be read. */
async function lookAtNextFile(lead: Page, { ana, cleo, known }: NextFile): Promise<void> {
  await test.step("the next file is held against what stands: new, changed, at odds with a person, and wrong", async () => {
    await openRoster(lead);
    const rows = [
      `${cleo.name},${cleo.email},2028,2.5,`,
      `${ana.name},${ana.email},2028,3,`,
      `${known.name},${known.email},,${known.file},`,
      `'=Wrong,nobody,2028,many,`,
    ];
    await choose(lead, "next.csv", Buffer.from([HEADER, ...rows].join("\n")));
    await lead.getByRole("button", { name: "Look at what would change" }).click();
    for (const count of ["All 4", "New 1", "Changed 1", "Conflict 1", "Unchanged 0", "Error 1"]) {
      await expect(lead.getByRole("button", { name: count, exact: true })).toBeVisible();
    }
    const row = (line: number) => rowOf(lead, line);
    await expect(row(2)).toContainText(cleo.name);
    await expect(row(3)).toContainText("2027 → 2028");
    await expect(row(4)).toContainText(`${known.told}, told by ${known.name} on`);
    await expect(row(4)).toContainText(`The file says ${known.file} months`);
    await expect(row(4).getByRole("radio", { name: "Keep what stands" })).toBeChecked();
    await expect(row(5)).toContainText("Column 2, E-mail “nobody”: This is no e-mail address.");
    await expect(row(5)).toContainText("=Wrong");
    expect(await listFlaws(lead), "what would change").toEqual([]);
    await lead.getByRole("button", { name: "Error 1", exact: true }).click();
    await expect(row(2)).toBeHidden();
  });

  await test.step("the failed row comes back as a file that no spreadsheet runs", async () => {
    const downloading = lead.waitForEvent("download");
    await lead.getByRole("button", { name: "Download the failed row" }).click();
    const text = readFileSync(await (await downloading).path(), "utf8");
    expect(text.split("\r\n")).toEqual([
      `\uFEFF${HEADER},Import line,Import column,Import reason`,
      expect.stringMatching(/^'=Wrong,nobody,2028,many,,5,"E-mail, USCE months",/),
      "",
    ]);
  });
}

async function checkWhatWasTold(page: Page, cleo: NewApplicant): Promise<void> {
  await test.step("whoever joins is shown what their program told, and lets it stand", async () => {
    await page.getByLabel("Choose a password").fill(cleo.password);
    await page.getByRole("button", { name: "Accept and make my account" }).click();
    await waitForScreen(page, "Where you stand");
    await page.goto("/profile");
    const panel = page.getByRole("region", { name: "Your program told this: check it" });
    await expect(panel.getByRole("listitem")).toHaveText([
      /Season.*2028.*next\.csv/,
      /US clinical experience.*2\.5 months/,
    ]);
    expect(await listFlaws(page), "what the program told").toEqual([]);
    await panel.getByRole("button", { name: "This is right: Season" }).click();
    await expect(panel.getByRole("listitem")).toHaveText([/US clinical experience/]);
  });
}

async function openRoster(page: Page): Promise<void> {
  await page.goto("/dashboard/invitations");
  await page.getByRole("link", { name: "Bring in a roster" }).click();
  await waitForScreen(page, "Bring in a roster");
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel("CSV file").setInputFiles({ name, mimeType: "text/csv", buffer });
}

function rowOf(page: Page, line: number) {
  const rows = page.getByRole("list", { name: "Rows of the file" });
  return rows.locator("> li").filter({ hasText: `Line ${line}` });
}

/** A person among the held invitations: a row of a table, or of a list on a phone. */
function held(page: Page, name: string) {
  const region = page.getByRole("region", { name: /^Held invitations/ });
  return region.getByRole("row").or(region.getByRole("listitem")).filter({ hasText: name });
}
