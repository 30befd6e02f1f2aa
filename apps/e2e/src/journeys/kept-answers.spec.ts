import { expect, type Page } from "@playwright/test";
import { openCaseload, openFile } from "../pages/caseload-page.ts";
import { invite } from "../pages/invitations-page.ts";
import { openFact, saveFact, typeAttempt } from "../pages/profile-page.ts";
import { makeUpApplicant, type NewApplicant } from "../support/applicant.ts";
import { refusedWith } from "../support/complaints.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { readMailedLink } from "../support/mail.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

/** In light and in dark, of which axe looks at the colors alone. */
async function expectNoFlawsInDarkEither(page: Page, what: string): Promise<void> {
  expect.soft(await listFlaws(page), what).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await listFlaws(page), `${what}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

async function keep(page: Page, because: string): Promise<void> {
  const panel = page.getByRole("region", { name: "Keep today’s answer" });
  await panel.getByLabel("Why you keep it (optional)").fill(because);
  await panel.getByRole("button", { name: "Keep today’s answer" }).click();
  await expect(page.getByText("Today’s answer is kept.")).toBeVisible();
  await expect(panel.getByLabel("Why you keep it (optional)")).toHaveValue("");
}

const keptOf = (page: Page) => page.getByRole("list", { name: "Kept answers" }).getByRole("listitem");

interface Both {
  readonly portal: Page;
  readonly advisor: Page;
  readonly applicant: NewApplicant;
}

async function beginWithNothing({
  portal,
  advisor,
  applicant,
  dataDir,
}: Both & { dataDir: string }): Promise<void> {
  await invite(advisor, applicant);
  await portal.goto(await readMailedLink({ dataDir, to: applicant.email, path: "invite" }));
  await portal.getByLabel("Choose a password").fill(applicant.password);
  await portal.getByRole("button", { name: "Accept and make my account" }).click();
  await expect(portal.getByRole("heading", { name: "Where you stand", level: 1 })).toBeVisible();
  await portal.goto("/history");
  await portal.getByRole("link", { name: "Kept answers" }).click();
  await expect(portal.getByText("No answer is kept yet")).toBeVisible();
  expect.soft(await listFlaws(portal), "nothing kept").toEqual([]);
}

async function typeTooMuch(portal: Page): Promise<void> {
  const field = portal.getByLabel("Why you keep it (optional)");
  await field.fill("x".repeat(1001));
  await portal.getByRole("button", { name: "Keep today’s answer" }).click();
  await expect(field).toHaveAccessibleDescription(/At most 1000 characters\./);
  await expect(field).toHaveValue("x".repeat(1001));
}

async function keepAndRead(portal: Page): Promise<void> {
  await keep(portal, "Before the first talk");
  await expect(keptOf(portal)).toHaveCount(1);
  await keptOf(portal).getByRole("link").click();
  await waitForScreen(portal, /^Answer of /);
  await expect(portal.getByText("“Before the first talk”")).toBeVisible();
  await expect(portal.getByText("Nothing: the same is said today, for the same reasons.")).toBeVisible();
  const reasons = portal.getByRole("region", { name: "Every reason of that day" });
  const first = reasons.getByRole("listitem").first();
  await first.getByText(/its source, facts and numbers/).click();
  await expect(first.getByText("Facts used")).toBeVisible();
}

async function keepWithDecision(portal: Page): Promise<void> {
  const section = await openFact(portal, { fact: "course", title: "Apply or delay" });
  await section.getByRole("radio", { name: "Season 2027" }).check();
  await section.getByRole("radio", { name: "Delay and apply later" }).check();
  await section.getByLabel("Why").fill("A year of research first.");
  await section.getByLabel("Day of the decision").fill("2026-08-10");
  await saveFact(section);
  await portal.goto("/plan?part=decision");
  await portal.getByRole("link", { name: "Kept answers" }).click();
  await expect(keptOf(portal)).toHaveCount(2);
  await expect(keptOf(portal).first()).toContainText("With a decision");
  await expect(keptOf(portal).first()).toContainText("Decision for season 2027: delay and apply later");
  await expect(keptOf(portal).first()).toContainText("“A year of research first.”");
}

async function readLater(portal: Page, address: string): Promise<void> {
  const step2ck = await openFact(portal, { fact: "step2ck", title: "Step 2 CK" });
  await typeAttempt(step2ck, { result: "Passed", takenOn: "2025-11-04", score: "251" });
  await saveFact(step2ck);
  await portal.goto(address);
  await waitForScreen(portal, /^Answer of /);
  const today = portal.getByRole("region", { name: "What differs today" });
  await expect(today.getByText("Step 2 CK:")).toBeVisible();
  await expect(today.getByText("Tier", { exact: true })).toBeVisible();
  await expect(
    portal
      .getByRole("region", { name: "What was said" })
      .getByText(/^Not settled yet/)
      .first(),
  ).toBeVisible();
  await expectNoFlawsInDarkEither(portal, "a kept answer with differences");
}

async function keepAsAdvisor({ advisor, applicant }: Both): Promise<void> {
  await openCaseload(advisor, applicant.name);
  await openFile(advisor, applicant.name);
  await advisor.getByRole("link", { name: "Kept answers" }).click();
  await expect(keptOf(advisor)).toHaveCount(1);
  await keep(advisor, "As discussed on the phone");
  await expect(keptOf(advisor)).toHaveCount(2);
  await expectNoFlawsInDarkEither(advisor, "the advisor’s list");
  await keptOf(advisor).getByRole("link").last().click();
  await expect(advisor.getByText("“Before the first talk”")).toBeVisible();
  await expect(advisor.getByRole("region", { name: "What differs today" })).toBeVisible();
  expect.soft(await listFlaws(advisor), "a kept answer, for the advisor").toEqual([]);
}

test("an answer is kept as it stood, by hand and with a decision, and read beside what is said later", async ({
  openBrowser,
  complaints,
  dataDir,
}) => {
  const applicant = makeUpApplicant();
  const advisor = await openBrowser(ofDemo(demo.advisor));
  const portal = await openBrowser(null);
  const both = { portal, advisor, applicant };
  await test.step("an account begins with nothing kept", () => beginWithNothing({ ...both, dataDir }));
  await test.step("a reason that is too long is told at its field, and stays", () => typeTooMuch(portal));
  await test.step("today’s answer is kept and differs in nothing", () => keepAndRead(portal));
  const address = portal.url();
  await test.step("with a decision the answer is kept by itself, with its reason", () =>
    keepWithDecision(portal));
  await test.step("what is told later stands beside the kept answer, which stays as it was", () =>
    readLater(portal, address));
  await test.step("an address without an answer says so", async () => {
    await portal.goto("/history/answers/nothing");
    await expect(portal.getByRole("heading", { name: "Page not found" })).toBeVisible();
    complaints.expect(refusedWith(404));
    await portal.goto(`/history/answers/${crypto.randomUUID()}`);
    await expect(portal.getByRole("heading", { name: "Page not found" })).toBeVisible();
    await portal.getByRole("link", { name: "All kept answers" }).click();
    await expect(keptOf(portal)).toHaveCount(2);
  });
});

test("an advisor keeps an answer of somebody who shares their record, and that person sees who did and why", async ({
  openBrowser,
  dataDir,
}) => {
  const applicant = makeUpApplicant();
  const advisor = await openBrowser(ofDemo(demo.advisor));
  const portal = await openBrowser(null);
  const both = { portal, advisor, applicant };
  await test.step("an account begins with nothing kept", () => beginWithNothing({ ...both, dataDir }));
  await test.step("the applicant keeps one and shares", async () => {
    await keep(portal, "Before the first talk");
    await portal.goto("/sharing");
    await portal.getByRole("button", { name: "Share my record" }).click();
    await expect(portal.getByText("Shared", { exact: true })).toBeVisible();
  });
  await test.step("the advisor keeps one too", () => keepAsAdvisor(both));
  await test.step("the applicant sees who kept it and why", async () => {
    await portal.goto("/history/answers");
    await expect(keptOf(portal).first()).toContainText("“As discussed on the phone”");
    await portal.goto("/history");
    await expect(portal.getByText("Reason: As discussed on the phone")).toBeVisible();
  });
});
