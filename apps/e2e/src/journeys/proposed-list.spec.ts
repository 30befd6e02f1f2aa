import { expect, type Page } from "@playwright/test";
import { invite } from "../pages/invitations-page.ts";
import { openFact, saveFact, typeAttempt } from "../pages/profile-page.ts";
import { makeUpApplicant } from "../support/applicant.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { readMailedLink } from "../support/mail.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

const put = /^Put \d+ programs? on my list$/;

test("a list is proposed once there is a score, taken down to the cut with its price, undone, and out of date when the score changes", async ({
  openBrowser,
  dataDir,
}) => {
  const applicant = makeUpApplicant();
  const advisor = await openBrowser(ofDemo(demo.advisor));
  const page = await openBrowser(null);
  await test.step("before there is a score or a practice test there is no list, and it says why", async () => {
    await invite(advisor, applicant);
    await page.goto(await readMailedLink({ dataDir, to: applicant.email, path: "invite" }));
    await page.getByLabel("Choose a password").fill(applicant.password);
    await page.getByRole("button", { name: "Accept and make my account" }).click();
    await expect(page.getByRole("heading", { name: "Where you stand", level: 1 })).toBeVisible();
    await tellAttempt(page, { fact: "step1", title: "Step 1", takenOn: "2024-05-10" });
    const section = await openFact(page, { fact: "step2ck", title: "Step 2 CK" });
    await section.getByRole("radio", { name: "Not yet", exact: true }).check();
    await saveFact(section);
    await page.goto("/programs/proposed");
    await waitForScreen(page, "Proposed list");
    await expect(page.getByText("No list yet")).toBeVisible();
    await expect(page.getByRole("button", { name: put })).toHaveCount(0);
    expect(await listFlaws(page), "no list yet").toEqual([]);
  });
  await test.step("a score gives the range, the programs with their reasons, and the price", async () => {
    await tellAttempt(page, { fact: "step2ck", title: "Step 2 CK", takenOn: "2026-05-10", score: "238" });
    await page.goto("/programs/proposed");
    await waitForScreen(page, /^Proposed list \d+/);
    await expect(page.getByText("80–120+ programs", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: put })).toHaveAccessibleName("Put 80 programs on my list");
    await expect(page.getByText("$11 each, from the 31st $30 each", { exact: false })).toBeVisible();
    expect(await listFlaws(page), "the proposed list").toEqual([]);
  });
  await test.step("the cut moves by number and by key; what is no place in the list stays as typed", () =>
    moveTheCut(page));
  await test.step("what is taken comes onto the list at once, and the undo takes it off again", () =>
    takeAndUndo(page));
  await test.step("a program's own page tells how it fits, and its place", async () => {
    const first = page.getByRole("link", { name: "Brigham and Women's Hospital" }).first();
    await first.click();
    const fit = page.getByRole("region", { name: "How it fits you" });
    await expect(
      fit.getByText(/It requires at least 210 in Step 2 CK; the score lies 28 points above\./),
    ).toBeVisible();
    await expect(fit.getByText(/^Number \d+ of the \d+ programs that are proposed to you\./)).toBeVisible();
    expect(await listFlaws(page), "how a program fits").toEqual([]);
  });
  await test.step("another score puts the list out of date, with what changed; who has looked lets it stand", () =>
    goOutOfDate(page));
});

/** Tells of one attempt that was passed. */
async function tellAttempt(
  page: Page,
  { fact, title, takenOn, score }: { fact: string; title: string; takenOn: string; score?: string },
): Promise<void> {
  const section = await openFact(page, { fact, title });
  await typeAttempt(section, { result: "Passed", takenOn, ...(score !== undefined && { score }) });
  await saveFact(section);
}

async function moveTheCut(page: Page): Promise<void> {
  const field = page.getByLabel("Take the first");
  await field.fill("all");
  await expect(field).toHaveAccessibleDescription(/Enter a whole number from 0 to \d+\./);
  await expect(field).toHaveValue("all");
  await expect(page.getByText(/^The list still stands at the first \d+\./)).toBeVisible();
  await expect(page.getByText("New on your list")).toHaveCount(0);
  await field.fill("3");
  await expect(page.getByRole("button", { name: put })).toHaveAccessibleName("Put 3 programs on my list");
  const line = page.getByRole("slider", { name: "Cut line" });
  await line.press("ArrowDown");
  await expect(field).toHaveValue("4");
  await expect(line).toHaveAttribute("aria-valuenow", "4");
  await page
    .getByRole("checkbox", { name: /^Take / })
    .first()
    .uncheck();
  await expect(page.getByRole("button", { name: put })).toHaveAccessibleName("Put 3 programs on my list");
  await expect(page.getByText("3 planned with these, $33", { exact: true })).toBeVisible();
}

async function takeAndUndo(page: Page): Promise<void> {
  const onList = page.getByText("Planned", { exact: true });
  await page.getByRole("button", { name: put }).click();
  await expect(page.getByText("3 programs put on your list.")).toBeVisible();
  await expect(onList).toHaveCount(3);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(onList).toHaveCount(0);
  await page.getByLabel("Take the first").fill("2");
  await expect(page.getByRole("button", { name: put })).toHaveAccessibleName("Put 2 programs on my list");
  await page.getByRole("button", { name: put }).click();
  await expect(onList).toHaveCount(2);
  await expect(page.getByText(/Nothing that it rests on has changed since\./)).toBeVisible();
}

async function goOutOfDate(page: Page): Promise<void> {
  const section = await openFact(page, { fact: "step2ck", title: "Step 2 CK" });
  await section.getByLabel("Score", { exact: true }).fill("228");
  await saveFact(section);
  await page.goto("/programs?view=list");
  await waitForScreen(page, /^My programs/);
  const notice = page.getByRole("region", { name: "The proposed list is out of date" });
  await expect(notice).toContainText("the Step 2 CK score or a failed attempt and the tier or its range");
  expect(await listFlaws(page), "a list that is out of date").toEqual([]);
  await notice.getByRole("link", { name: "Propose anew" }).click();
  const panel = page.getByRole("region", { name: "Your list is out of date" });
  await expect(panel).toBeVisible();
  await expect(page.getByText("120+ programs", { exact: true })).toBeVisible();
  await panel.getByRole("button", { name: "Leave my list as it is" }).click();
  await expect(page.getByText("Noted. Your list stays as it is.")).toBeVisible();
  await expect(panel).toHaveCount(0);
}

test("an advisor reads the list that is proposed to a person, and how the programs on theirs fit", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.lead));
  await page.goto("/dashboard/caseload?q=Amara Okafor");
  await waitForScreen(page, /^Caseload/);
  await page.getByRole("link", { name: "Amara Okafor" }).first().click();
  // A phone has no room beside the caseload, and opens the person at once.
  const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
  await expect(page).toHaveURL(id);
  await page.goto(`/dashboard/people/${id.exec(page.url())?.[0]}?tab=programs`);
  const panel = page.getByRole("region", { name: "Proposed list" });
  await expect(panel.getByText("80–120+ programs are recommended for this case.")).toBeVisible();
  await expect(panel.getByText(/It requires at least 210 in Step 2 CK/)).toBeVisible();
  await expect(panel.getByRole("button", { name: /^(Put|Add|Take)/ })).toHaveCount(0);
  await panel.getByText(/^Left out, with the reason/).click();
  await expect(panel.getByText("Requires at least 245 in Step 2 CK.")).toBeVisible();
  expect(await listFlaws(page)).toEqual([]);
});
