import { expect, type Page } from "@playwright/test";
import { openCaseload, rowOf } from "../pages/caseload-page.ts";
import { factPanel } from "../pages/curator-page.ts";
import { invite } from "../pages/invitations-page.ts";
import { openFact, saveFact } from "../pages/profile-page.ts";
import { choose } from "../pages/questions.ts";
import { eventRow, openSeason, typeDate } from "../pages/seasons-page.ts";
import { makeUpApplicant, type NewApplicant } from "../support/applicant.ts";
import { unanswered } from "../support/complaints.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { readMailedLink } from "../support/mail.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

const SUBMISSION = "Applications can be submitted";

/** What these journeys publish concerns everybody of a season: each width has one of its own, that no other journey reads. */
function chooseSeason(page: Page) {
  return (page.viewportSize()?.width ?? 0) < 640
    ? { season: 2029, projected: "6 Sep 2028", published: "2028-09-13", told: "13 Sep 2028" }
    : { season: 2028, projected: "1 Sep 2027", published: "2027-09-08", told: "8 Sep 2027" };
}

test("a curator publishes a date that was only projected: the applicant's open page and the advisor's open caseload show it, and it can be taken back", async ({
  page: portal,
  openBrowser,
  dataDir,
}) => {
  const { season, projected, published, told } = chooseSeason(portal);
  const applicant = makeUpApplicant();
  const advisor = await openBrowser(ofDemo(demo.advisor));
  const curator = await openBrowser(ofDemo(demo.curator));
  const onDates = eventRow(portal, { season, event: SUBMISSION });

  await test.step("the applicant plans for a season of which nobody has published a date", async () => {
    await join(portal, { applicant, advisor, dataDir });
    const form = await openFact(portal, { fact: "season", title: "Season" });
    await form.getByRole("radio", { name: `July ${season}`, exact: true }).check({ force: true });
    await saveFact(form);
    await portal.goto("/dates");
    await waitForScreen(portal, "Dates");
    await expect(onDates).toContainText(projected);
    await expect(onDates).toContainText("Projected");
    expect.soft(await listFlaws(portal), "the applicant's dates").toEqual([]);
    await openCaseload(advisor, applicant.name);
    await expect(rowOf(advisor, applicant.name)).toContainText(projected);
    await expect(rowOf(advisor, applicant.name)).toContainText("Submission opens");
  });
  await test.step("the curator sees which season is in force, and that this date is projected", async () => {
    await openSeason(curator, season);
    await expect(curator.getByText(/Season 2027 is in force until programs begin to review/)).toBeVisible();
    await expect(eventRow(curator, { season, event: SUBMISSION })).toContainText("Projected");
    expect.soft(await listFlaws(curator), "the season").toEqual([]);
  });
  await test.step("a time that is none is said at its place, and what was typed stays", async () => {
    await typeWrongTimeFirst(curator, published);
  });
  await test.step("published: the open dates and the open caseload tell it, with no reload", async () => {
    await markPage(portal);
    await markPage(advisor);
    await factPanel(curator, SUBMISSION).getByRole("button", { name: "Publish" }).click();
    await expect(curator.getByText(`${SUBMISSION}, season ${season}: published.`)).toBeVisible();
    await expect(onDates).toContainText(told);
    await expect(onDates).toContainText("09:00 EDT");
    await expect(onDates).toContainText("Published");
    await expect(rowOf(advisor, applicant.name)).toContainText(told);
    await expectSamePage(portal);
    await expectSamePage(advisor);
    await portal.getByRole("link", { name: "Home", exact: true }).first().click();
    await expect(portal.getByText(`Next: ${SUBMISSION}`)).toContainText(told);
    await portal.goto("/dates");
    await expect(onDates).toContainText(told);
  });
  await test.step("one key confirms it, and a withdrawal brings the projected date back", async () => {
    const panel = factPanel(curator, SUBMISSION);
    await expect(panel).toContainText("Verified");
    await curator.keyboard.press("v");
    await expect(curator.getByText(`${SUBMISSION}: still true today.`)).toBeVisible();
    await panel.getByRole("button", { name: "Withdraw" }).click();
    const asked = curator.getByRole("dialog", { name: `Withdraw ${SUBMISSION}?` });
    await asked.getByLabel("Why").fill("It was the calendar of a rehearsal.");
    await asked.getByRole("button", { name: "Set to not checked" }).click();
    await expect(panel).toContainText("“It was the calendar of a rehearsal.”");
    await expect(onDates).toContainText(projected);
    await expect(onDates).toContainText("Projected");
    await expect(rowOf(advisor, applicant.name)).toContainText(projected);
  });
});

test("a time that a curator changes reaches whoever opens the page without an account", async ({
  page: anyone,
  openBrowser,
}) => {
  // A time decides nothing, so that no other journey's answer moves; each width changes another event.
  const isPhone = (anyone.viewportSize()?.width ?? 0) < 640;
  const event = isPhone ? "Programs begin to review applications" : "Match Day";
  const [usual, changed] = isPhone ? ["09:00", "09:30"] : ["12:00", "12:30"];
  const curator = await openBrowser(ofDemo(demo.curator));
  const shown = anyone
    .getByRole("list", { name: "Dates of season 2027" })
    .getByRole("listitem")
    .filter({ hasText: event });

  await openSeason(curator, 2027);
  await publishTime(curator, { event, time: changed });
  await anyone.goto("/");
  await choose(anyone, /Medical school/, "Student");
  await expect(shown).toContainText(`${changed} E`);
  expect.soft(await listFlaws(anyone), "the answer with its dates").toEqual([]);

  await publishTime(curator, { event, time: usual });
  await anyone.reload();
  await expect(shown).toContainText(`${usual} E`);
});

test("where the server's dates cannot be read, those that came with the page stand in and say so", async ({
  page,
  complaints,
}) => {
  complaints.expect(unanswered);
  await page.route("**/trpc/seasons.current", (route) => route.abort());
  await page.goto("/");
  await choose(page, /Medical school/, "Student");
  await expect(page.getByText(/These dates came with the page and were read on 22 Nov 2026/)).toBeVisible();
});

/** Types a date with a time that is none, is told so, and mends it; nothing is published yet. */
async function typeWrongTimeFirst(curator: Page, on: string): Promise<void> {
  const panel = await typeDate(curator, {
    fact: SUBMISSION,
    on,
    time: "9 am",
    source: "AAMC calendar",
    why: "AAMC has published the calendar.",
  });
  await panel.getByRole("button", { name: "Publish" }).click();
  await expect(panel.getByLabel("Eastern time")).toHaveAccessibleDescription(
    /Enter the Eastern time as hour and minute/,
  );
  await expect(panel.getByLabel("Eastern time")).toHaveValue("9 am");
  expect.soft(await listFlaws(curator), "the form with its error").toEqual([]);
  await panel.getByLabel("Eastern time").fill("09:00");
  await expect(panel.getByRole("region", { name: "Before you publish" })).toContainText(
    /The answer of (fewer than 5|\d+) people is worked out anew\./,
  );
}

async function publishTime(page: Page, { event, time }: { event: string; time: string }): Promise<void> {
  const panel = factPanel(page, event);
  if (!(await panel.isVisible())) await page.getByRole("button", { name: event, exact: true }).click();
  await panel.getByRole("button", { name: "Edit" }).click();
  await panel.getByLabel("Eastern time").fill(time);
  await panel.getByRole("button", { name: "Publish" }).click();
  await expect(panel.getByRole("button", { name: "Edit" })).toBeVisible();
  await expect(panel).toContainText(`${time} E`);
}

/** Somebody whom the advisor looks after, who shares the record. */
async function join(
  portal: Page,
  { applicant, advisor, dataDir }: { applicant: NewApplicant; advisor: Page; dataDir: string },
): Promise<void> {
  await invite(advisor, applicant);
  await portal.goto(await readMailedLink({ dataDir, to: applicant.email, path: "invite" }));
  await portal.getByLabel("Choose a password").fill(applicant.password);
  await portal.getByRole("button", { name: "Accept and make my account" }).click();
  await expect(portal.getByRole("heading", { name: "Where you stand", level: 1 })).toBeVisible();
  await portal.goto("/sharing");
  await portal.getByRole("button", { name: "Share my record" }).click();
  await expect(portal.getByRole("button", { name: "Stop sharing" })).toBeVisible();
}

/** A mark that a reload would wipe away. */
async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-journey", "same"));
}

async function expectSamePage(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-journey", "same");
}
