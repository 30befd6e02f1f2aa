import { expect, type Page } from "@playwright/test";
import { openCaseload, openFile } from "../pages/caseload-page.ts";
import { invite } from "../pages/invitations-page.ts";
import { openFact, saveFact, typeAttempt } from "../pages/profile-page.ts";
import { secondOrganisation } from "../server/second-organisation.ts";
import { makeUpApplicant, type NewApplicant } from "../support/applicant.ts";
import { refusedWith } from "../support/complaints.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { readMailedLink } from "../support/mail.ts";
import { test } from "../support/test.ts";

const { admin, advisor, password } = secondOrganisation;

/**
 * What these journeys set holds for a whole organization: they act in the second one, where no other journey reads a tier, and
 * each width sets a number of its own.
 */
function chooseNumber(page: Page) {
  return (page.viewportSize()?.width ?? 0) < 640
    ? {
        ...{ title: "Middle band begins", value: "232", text: "232 points", standard: "230 points" },
        ...{ wrong: "260", edge: "~232" },
      }
    : {
        ...{ title: "Strong band begins", value: "250", text: "250 points", standard: "245 points" },
        ...{ wrong: "229", edge: "~250" },
      };
}

type Chosen = ReturnType<typeof chooseNumber>;

test("an organization sets a number of its own: it is counted before, refused where it contradicts another, shown with its reason wherever it acts, and left again", async ({
  page: portal,
  openBrowser,
  dataDir,
  complaints,
}) => {
  // The server refuses a number that contradicts another.
  complaints.expect(refusedWith(400));
  const number = chooseNumber(portal);
  const reason = `What our last cohorts reached, ${number.value}`;
  const applicant = makeUpApplicant();
  const setter = await openBrowser({ email: admin.email, password });
  const reader = await openBrowser({ email: advisor.email, password });
  const own = portal.getByRole("list", { name: "Your organization’s own numbers" }).first();

  await test.step("an applicant has told a score, and stands by the standard numbers", async () => {
    await join(portal, { applicant, reader, dataDir });
    await portal.goto("/");
    await waitForScreen(portal, "Where you stand");
    await expect(portal.getByText(`${number.title}: ${number.text}`)).toHaveCount(0);
  });
  await test.step("an advisor reads the numbers, each with its rules, and changes none", async () => {
    await reader.goto("/dashboard/numbers");
    await waitForScreen(reader, "Numbers");
    await expect(reader.getByRole("link", { name: "Rule B1: Strong tier" }).first()).toBeVisible();
    await expect(reader.getByRole("button", { name: /^Change/ })).toHaveCount(0);
    expect.soft(await listFlaws(reader), "the numbers, read").toEqual([]);
  });
  await test.step("a number that contradicts another is refused at its place, and stays typed", async () => {
    await typeWrongNumber(setter, number);
  });
  await test.step("before it is set, it is counted whom it moves", async () => {
    const form = setter.getByRole("dialog", { name: number.title });
    await form.getByLabel("Your own number").fill(number.value);
    await form.getByLabel("Why").fill(reason);
    await expect(form.getByRole("region", { name: "Whom it moves" })).toContainText(
      /Another answer for (fewer than 5|\d+) people/,
    );
    await markPage(portal);
    await form.getByRole("button", { name: "Set for everybody here" }).click();
    await expect(setter.getByText(`${number.title}: your own number.`)).toBeVisible();
    expect.soft(await listFlaws(setter), "the numbers, with an own one").toEqual([]);
  });
  await test.step("the applicant's open page follows, and says that the number is the organization's own, and why", async () => {
    await expect(own).toContainText(`${number.title}: ${number.text}; the standard is ${number.standard}.`);
    await expect(own).toContainText(`Reason: ${reason}`);
    await expect(portal.getByText(number.edge, { exact: true })).toBeVisible();
    await expect(portal.locator("html")).toHaveAttribute("data-journey", "same");
    expect.soft(await listFlaws(portal), "the applicant's page").toEqual([]);
  });
  await test.step("the advisor's page says who set it, and the person's page what it did", async () => {
    const row = rowOf(reader, number);
    await expect(row).toContainText(number.text);
    await expect(row).toContainText("Own number");
    await expect(row).toContainText(admin.name);
    await openCaseload(reader, applicant.name);
    await openFile(reader, applicant.name);
    await expect(reader.getByText(`Reason: ${reason}`).first()).toBeVisible();
    expect.soft(await listFlaws(reader), "the person's page").toEqual([]);
  });
  await test.step("left again, everybody stands as before, and the history keeps what was", async () => {
    await setter.getByRole("button", { name: `Back to the standard: ${number.title}` }).click();
    const asked = setter.getByRole("dialog", { name: `Back to the standard: ${number.title}` });
    await asked.getByLabel("Why (optional)").fill("It was a rehearsal.");
    expect.soft(await listFlaws(setter), "the way back").toEqual([]);
    await asked.getByRole("button", { name: "Go back to the standard" }).click();
    await expect(setter.getByText(`${number.title}: the standard again.`)).toBeVisible();
    await expect(rowOf(setter, number)).toContainText("Back to the standard.");
    await expect(portal.getByText(`Reason: ${reason}`)).toHaveCount(0);
    await expect(portal.locator("html")).toHaveAttribute("data-journey", "same");
  });
});

/** A number of the page: a row of a table, or of a list on a phone. */
function rowOf(page: Page, { title }: Chosen) {
  return page
    .getByRole("row", { name: title })
    .or(page.getByRole("listitem").filter({ hasText: title }))
    .first();
}

async function typeWrongNumber(setter: Page, number: Chosen): Promise<void> {
  await openNumber(setter, number);
  const typed = setter.getByRole("dialog", { name: number.title }).getByLabel("Your own number");
  await typed.fill(number.wrong);
  await expect(typed).toHaveAccessibleDescription(/must (not be above|be below)/);
  await expect(typed).toHaveValue(number.wrong);
  expect.soft(await listFlaws(setter), "the refused number").toEqual([]);
}

async function openNumber(page: Page, { title }: Chosen): Promise<void> {
  await page.goto("/dashboard/numbers");
  await waitForScreen(page, "Numbers");
  await page.getByRole("button", { name: `Change: ${title}` }).click();
}

/** Somebody whom the advisor of the second organization looks after, who shares the record and has passed Step 2 CK. */
async function join(
  portal: Page,
  { applicant, reader, dataDir }: { applicant: NewApplicant; reader: Page; dataDir: string },
): Promise<void> {
  await invite(reader, applicant);
  await portal.goto(await readMailedLink({ dataDir, to: applicant.email, path: "invite" }));
  await portal.getByLabel("Choose a password").fill(applicant.password);
  await portal.getByRole("button", { name: "Accept and make my account" }).click();
  await expect(portal.getByRole("heading", { name: "Where you stand", level: 1 })).toBeVisible();
  await portal.goto("/sharing");
  await portal.getByRole("button", { name: "Share my record" }).click();
  await expect(portal.getByRole("button", { name: "Stop sharing" })).toBeVisible();
  for (const exam of [
    { fact: "step1", title: "Step 1", takenOn: "2025-03-10" },
    { fact: "step2ck", title: "Step 2 CK", takenOn: "2026-05-10", score: "247" },
  ]) {
    const { fact, title, ...attempt } = exam;
    const section = await openFact(portal, { fact, title });
    await typeAttempt(section, { result: "Passed", ...attempt });
    await saveFact(section);
  }
}

/** A mark that a reload would wipe away. */
async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-journey", "same"));
}
