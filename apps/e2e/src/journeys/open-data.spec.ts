import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { factPanel, typeFact } from "../pages/curator-page.ts";
import { refusedWith } from "../support/complaints.ts";
import { listFlaws } from "../support/list-flaws.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

const fact = "H-1B sponsorship";

/** What is published stays published: each width has a program of its own, of which nobody has checked the visa. */
function chooseProgram(page: Page): { readonly name: string; readonly id: string } {
  return (page.viewportSize()?.width ?? 0) < 640
    ? { name: "Boston University Medical Center", id: "boston-university-medical-center-ma" }
    : { name: "Albany Medical Center", id: "albany-medical-center-ny" };
}

/** The export as it is now, and under which version. */
async function fetchExport(request: APIRequestContext, format: "csv" | "json") {
  const answer = await request.get(`/export/programs.${format}`);
  expect(answer.ok()).toBe(true);
  const { etag = "", "x-list-version": version = "" } = answer.headers();
  return { etag, version, text: await answer.text() };
}

/** The line of one program in the JSON, which has a line for each. */
function lineOf(text: string, id: string): string {
  return text.split("\n").find((line) => line.includes(`"id":"${id}"`)) ?? "";
}

/** Who takes part, and what about. */
interface Scene {
  readonly stranger: Page;
  readonly curator: Page;
  readonly request: APIRequestContext;
  readonly name: string;
  readonly id: string;
  readonly told: string;
  readonly contact: string;
}

async function findProgram({ stranger, curator, name, id }: Scene): Promise<void> {
  await curator.goto("/dashboard/reports");
  await expect(curator.getByRole("heading", { level: 1, name: /^Reports/ })).toBeVisible();
  await stranger.goto("/");
  await stranger.getByRole("link", { name: "All programs, with their sources" }).click();
  await stranger.getByRole("searchbox").fill(name);
  await expect(stranger.getByRole("list", { name: "Programs" }).getByRole("listitem")).toHaveCount(1);
  expect.soft(await listFlaws(stranger), "the list for everybody").toEqual([]);
  await stranger.getByRole("link", { name, exact: true }).click();
  await expect(stranger.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(stranger).toHaveURL(new RegExp(`/programs/${id}$`));
  await expect(stranger.getByRole("main")).toContainText(
    "Not checked: nobody has looked yet. That is not a no.",
  );
}

async function refuseLink({ stranger, told, contact }: Scene): Promise<void> {
  await stranger.getByRole("button", { name: "Report a change" }).click();
  await stranger.getByLabel("Which fact?").selectOption({ label: fact });
  await stranger.getByLabel("What is different?").fill(told);
  await stranger.getByLabel("Link to where you read it").fill("their page");
  await stranger.getByLabel(/^Your e-mail address/).fill(contact);
  await stranger.getByRole("button", { name: "Send the report" }).click();
  await expect(stranger.getByLabel("Link to where you read it")).toHaveAccessibleDescription(/https/);
  await expect(stranger.getByLabel("What is different?")).toHaveValue(told);
  expect.soft(await listFlaws(stranger), "the program with the form").toEqual([]);
}

async function sendReport({ stranger, curator, told, contact }: Scene): Promise<void> {
  await curator.evaluate(() => document.body.setAttribute("data-same-page", ""));
  await stranger.getByLabel("Link to where you read it").fill("https://anesthesia.example.edu/visa");
  await stranger.getByRole("button", { name: "Send the report" }).click();
  await expect(stranger.getByText("Thank you. A curator will look at your report")).toBeVisible();
  const main = curator.getByRole("main");
  await expect(main.getByText(told, { exact: true })).toBeVisible();
  await expect(main.getByText(contact)).toBeVisible();
  await expect(curator.locator("body[data-same-page]")).toHaveCount(1);
  expect.soft(await listFlaws(curator), "the reports").toEqual([]);
}

async function publishReported({ curator, id }: Scene): Promise<void> {
  await curator.locator(`a[href*="/programs/${id}?field=visaH1b"]`).first().click();
  await expect(factPanel(curator, fact)).toBeVisible();
  const panel = await typeFact(curator, {
    ...{ fact, answer: "Yes", source: "Visa page", kind: "The program's own page", why: "Reported." },
  });
  // What the report says was read is there already.
  await expect(panel.getByLabel("Link", { exact: true })).toHaveValue("https://anesthesia.example.edu/visa");
  await panel.getByRole("button", { name: "Publish" }).click();
  await expect(curator.getByText(`${fact}: published.`)).toBeVisible();
}

async function tellEverybody({ stranger, request, id }: Scene, before: string): Promise<void> {
  await stranger.reload();
  const row = stranger.locator("dl > div").filter({ hasText: fact });
  await expect(row).toContainText("Yes");
  await expect(row).toContainText("Confirmed by a curator");
  await expect(stranger.getByRole("main")).not.toContainText("Jun Sato");
  const after = await fetchExport(request, "csv");
  expect(after.version).not.toBe(before);
  expect(after.text).not.toContain("Jun Sato");
  const { text } = await fetchExport(request, "json");
  expect(lineOf(text, id)).toContain('"visaH1b":{"version":1,"state":"known","value":{"answer":"yes"}');
  const again = await request.get("/export/programs.csv", { headers: { "if-none-match": after.etag } });
  expect(again.status()).toBe(304);
}

async function settleReport({ curator, name, contact }: Scene): Promise<void> {
  await curator.goto("/dashboard/reports");
  await curator
    .getByRole("region", { name: `${name}: ${fact}` })
    .getByRole("button", { name: "Mark as settled" })
    .click();
  const dialog = curator.getByRole("dialog", { name: "Mark the report as settled" });
  await dialog.getByLabel("What you found").fill("Their page says yes.");
  expect.soft(await listFlaws(curator), "settling").toEqual([]);
  await dialog.getByRole("button", { name: "Mark as settled" }).click();
  await expect(curator.getByText("The report is settled.")).toBeVisible();
  await curator.goto("/dashboard/reports?view=settled");
  const settled = curator.getByRole("region", { name: `${name}: ${fact}` });
  await expect(settled).toContainText("“Their page says yes.”");
  await expect(curator.getByRole("main")).not.toContainText(contact);
}

async function bringInFile({ stranger, curator, request, id }: Scene): Promise<void> {
  const { text } = await fetchExport(request, "json");
  const line = lineOf(text, id);
  const edited = text.replace(
    line,
    line.replace('"visaH1b":{"version":1,"state":"known","value":{"answer":"yes"}', (found) =>
      found.replace("yes", "no"),
    ),
  );
  const file = { name: "facts.json", mimeType: "application/json", buffer: Buffer.from(edited) };
  const { text: table } = await fetchExport(request, "csv");
  const untouched = { name: "facts.csv", mimeType: "text/csv", buffer: Buffer.from(table) };
  await curator.goto("/dashboard/programs/import");
  await curator.getByLabel("File of facts").setInputFiles(untouched);
  await expect(curator.getByText(/0 new, 0 changed, 3,024 unchanged\.$/)).toBeVisible();
  await curator.getByLabel("File of facts").setInputFiles(file);
  await expect(curator.getByText(/0 new, 1 changed, [\d,]+ unchanged\.$/)).toBeVisible();
  expect.soft(await listFlaws(curator), "what the file would do").toEqual([]);
  await curator.getByLabel("Why").fill("Corrected in the table.");
  await curator.getByRole("button", { name: "Publish 1 fact" }).click();
  await expect(curator.getByText(/Published: 1\.$/)).toBeVisible();
  await curator.getByLabel("File of facts").setInputFiles(file);
  await expect(curator.getByText(/0 new, 0 changed, [\d,]+ unchanged\.$/)).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByRole("list", { name: "What was known before" })).toContainText(`${fact}: Yes`);
}

test("a stranger reports a change; a curator hears of it at once, publishes it, and everybody's page and file tell it", async ({
  page: stranger,
  openBrowser,
  request,
  complaints,
}) => {
  complaints.expect(refusedWith(400));
  const { name, id } = chooseProgram(stranger);
  const told = `They sponsor H-1B since this summer. <b>${name}</b>`;
  const contact = "a.reader@example.org";
  const curator = await openBrowser(ofDemo(demo.curator));
  const { version: before } = await fetchExport(request, "csv");
  const scene: Scene = { stranger, curator, request, name, id, told, contact };
  await test.step("from the page for anyone to the program, without an account", () => findProgram(scene));
  await test.step("a link that is none is refused at its field, and what was typed stays", () =>
    refuseLink(scene));
  await test.step("sent: the curator sees it with no reload, as text and nothing else", () =>
    sendReport(scene));
  await test.step("the curator opens the fact from the report and publishes it", () =>
    publishReported(scene));
  await test.step("everybody's page and the file tell the new fact, under another version, and name no curator", () =>
    tellEverybody(scene, before));
  await test.step("settled: the report is with its reason, and the sender's address is gone", () =>
    settleReport(scene));
  await test.step("an edited file is tried out, brought in with a reason, and changes nothing the second time", () =>
    bringInFile(scene));
  const { version: last } = await fetchExport(request, "csv");
  expect(last, "each change made a version").not.toBe(before);
});
