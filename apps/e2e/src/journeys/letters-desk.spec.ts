import { expect, type Locator, type Page } from "@playwright/test";
import { invite } from "../pages/invitations-page.ts";
import { addLetter } from "../pages/letters-page.ts";
import { makeUpApplicant, type NewApplicant } from "../support/applicant.ts";
import { refusedWith } from "../support/complaints.ts";
import { listFlaws } from "../support/list-flaws.ts";
import { readMailedLink } from "../support/mail.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

/** Early enough that whoever waits for it stands first on the desk. */
const longAgo = "2026-03-02";

test("a writer answers by a private link, and the applicant and the advisor see it without a reload", async ({
  openBrowser,
  complaints,
  dataDir,
}) => {
  // A link that was used is not found.
  complaints.expect(refusedWith(404));
  const applicant = makeUpApplicant();
  const mark = applicant.name.slice(-8);
  const [strong, refusing] = [`Dr. Grace Strong ${mark}`, `Dr. Ivan Brief ${mark}`];
  const advisor = await openBrowser(ofDemo(demo.advisor));
  const portal = await openBrowser(null);
  await test.step("somebody new shares two letters with their advisor", async () => {
    await join({ advisor, portal, applicant, dataDir });
    await portal.goto("/letters");
    await addLetter(portal, { ...kind, writer: strong, status: "Asked", dueOn: longAgo });
    await addLetter(portal, { writer: refusing, status: "Planned" });
  });
  const onDesk = await test.step("the desk shows them by person, with what is missing", async () => {
    await advisor.goto("/dashboard/letters");
    const row = rowOf(advisor, strong);
    await expect(row).toContainText("Asked");
    await expect(row).toContainText("overdue");
    return row;
  });
  const link = await test.step("the applicant makes a link, and is told who will see what", () =>
    makeLink(portal, strong));
  const writer = await openBrowser(null);
  await test.step("the writer, without an account, reads who asks for what and who sees the answer", async () => {
    await writer.goto(link);
    await readQuestion(writer, applicant.name);
  });
  await test.step("looking uses nothing up; the answer is confirmed and sent once", async () => {
    await writer.reload();
    await answer(writer, "Yes, a strong one");
    await expect(writer.getByRole("heading", { level: 1 })).toHaveText("Thank you. Your answer has arrived");
  });
  await test.step("both open screens follow by themselves", async () => {
    const line = portal.getByRole("listitem").filter({ hasText: strong }).first();
    await expect(line).toContainText("The writer said: a strong one.");
    await expect(onDesk).toContainText("said strong");
    expect(await listFlaws(portal), "the applicant's letters").toEqual([]);
  });
  await test.step("the used link says so, and tells nothing of anybody", async () => {
    await writer.goto(link);
    await expect(writer.getByRole("heading", { level: 1 })).toHaveText("This link does not work any more");
    await expect(writer.getByRole("main")).not.toContainText(applicant.name);
    expect(await listFlaws(writer), "the used link").toEqual([]);
  });
  await test.step("a mailed link asks another writer, who would rather not", async () => {
    const to = `ivan.${mark}@hospital.example`;
    await mailLink(portal, refusing, to);
    await writer.goto(await readMailedLink({ dataDir, to, path: "letter" }));
    await answer(writer, "Rather not");
    await expect(writer.getByRole("main")).toContainText("There is time to ask somebody else.");
    const line = portal.getByRole("listitem").filter({ hasText: refusing }).first();
    await expect(line).toContainText("The writer would rather not.");
  });
  await test.step("the desk by writer says who owes what, and keys move on it", async () => {
    await advisor.goto("/dashboard/letters?by=writer&status=declined");
    await expect(advisor.getByText("none owed").first()).toBeVisible();
    await advisor.keyboard.press("j");
    await expect(advisor.locator("[data-key] a:focus")).toBeVisible();
    await advisor.keyboard.press("b");
    await expect(advisor).toHaveURL(/\/letters\?status=declined$/);
    await expect(rowOf(advisor, refusing)).toContainText("the writer would rather not");
    expect(await listFlaws(advisor), "the desk").toEqual([]);
  });
});

const kind = {
  specialty: "Anesthesiology",
  country: "United States",
  relation: "Clinical supervisor",
  hasSupervised: "Yes",
} as const;

interface Joining {
  readonly advisor: Page;
  readonly portal: Page;
  readonly applicant: NewApplicant;
  readonly dataDir: string;
}

/** Somebody new on the advisor's caseload, who shares the file. */
async function join({ advisor, portal, applicant, dataDir }: Joining): Promise<void> {
  await invite(advisor, applicant);
  await portal.goto(await readMailedLink({ dataDir, to: applicant.email, path: "invite" }));
  await portal.getByLabel("Choose a password").fill(applicant.password);
  await portal.getByRole("button", { name: "Accept and make my account" }).click();
  await expect(portal.getByRole("heading", { name: "Where you stand", level: 1 })).toBeVisible();
  await portal.goto("/sharing");
  await portal.getByRole("button", { name: "Share my record" }).click();
  await expect(portal.getByRole("button", { name: "Stop sharing" })).toBeVisible();
}

/** A letter on the desk: a row of the table, or of the list that a narrow screen shows. */
function rowOf(page: Page, writer: string): Locator {
  const link = page.getByRole("link", { name: writer });
  return page.locator("[data-key]").filter({ has: link });
}

async function makeLink(portal: Page, writer: string): Promise<string> {
  await portal.getByRole("button", { name: `Ask by private link to ${writer}` }).click();
  const dialog = portal.getByRole("dialog");
  await expect(dialog).toContainText("Who sees the answer");
  await dialog.getByRole("button", { name: "Make a link to copy" }).click();
  const field = dialog.getByLabel("The link for the writer");
  await expect(field).toHaveValue(/\/letter\/[\w-]{43}$/);
  expect(await listFlaws(portal), "the link").toEqual([]);
  const url = await field.inputValue();
  await dialog.getByRole("button", { name: "Close" }).last().click();
  return new URL(url).pathname;
}

async function mailLink(portal: Page, writer: string, to: string): Promise<void> {
  await portal.getByRole("button", { name: `Ask by private link to ${writer}` }).click();
  const dialog = portal.getByRole("dialog");
  await dialog.getByLabel("E-mail address of the writer").fill(to);
  await dialog.getByRole("button", { name: "Mail the link" }).click();
  await expect(dialog).toContainText("A link is open until");
  await dialog.getByRole("button", { name: "Close" }).last().click();
}

async function answer(writer: Page, choice: string): Promise<void> {
  await writer.getByRole("radio", { name: choice, exact: true }).check();
  await writer.getByRole("button", { name: "Continue" }).click();
  await expect(writer.getByRole("heading", { level: 1 })).toHaveText(`Send “${choice}”?`);
  await writer.getByRole("button", { name: "Send this answer" }).click();
}

/** The question in both themes, and what is said where nothing was chosen. */
async function readQuestion(writer: Page, name: string): Promise<void> {
  await expect(writer.getByRole("heading", { level: 1 })).toHaveText(
    `Can you write a strong letter for ${name}?`,
  );
  await expect(writer.getByText("Nobody asks here what the letter says")).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await writer.emulateMedia({ colorScheme });
    expect(await listFlaws(writer), `the question, ${colorScheme}`).toEqual([]);
  }
  await writer.getByRole("button", { name: "Continue" }).click();
  await expect(writer.getByRole("alert")).toHaveText("Choose one of the three answers.");
}
