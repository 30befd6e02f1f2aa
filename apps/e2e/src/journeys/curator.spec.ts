import { expect, type Page } from "@playwright/test";
import { openCaseload, rowOf } from "../pages/caseload-page.ts";
import { factPanel, openCuratedProgram, typeFact } from "../pages/curator-page.ts";
import { invite } from "../pages/invitations-page.ts";
import { openFact, saveFact } from "../pages/profile-page.ts";
import { addFirstPrograms } from "../pages/programs-page.ts";
import { makeUpApplicant, type NewApplicant } from "../support/applicant.ts";
import { refusedWith } from "../support/complaints.ts";
import { listFlaws } from "../support/list-flaws.ts";
import { readMailedLink } from "../support/mail.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

const h1b = "H-1B sponsorship";
const secondCurator = "curator-2@demo.example";

/** Facts that these journeys publish stay published: each width has programs of its own, of which nothing was checked. */
function chooseProgram(page: Page, [wide, narrow]: readonly [string, string]): string {
  return (page.viewportSize()?.width ?? 0) < 640 ? narrow : wide;
}

test("a curator publishes that a program sponsors no H-1B, and the applicant's open list and the advisor's open caseload show it", async ({
  page: portal,
  openBrowser,
  dataDir,
}) => {
  const program = chooseProgram(portal, [
    "AdventHealth Florida (Orlando)",
    "Arrowhead Regional Medical Center",
  ]);
  const applicant = makeUpApplicant();
  const advisor = await openBrowser(ofDemo(demo.advisor));
  const curator = await openBrowser(ofDemo(demo.curator));
  const listed = portal.getByRole("row").or(portal.getByRole("listitem")).filter({ hasText: program });

  await test.step("an applicant who can accept an H-1B alone has the program on an open list", async () => {
    await joinWithVisa(portal, { applicant, advisor, dataDir });
    await addFirstPrograms(portal, { search: program, count: 1 });
    await expect(listed).toContainText("Not checked");
    await openCaseload(advisor, applicant.name);
    await expect(rowOf(advisor, applicant.name)).toContainText("1 of 60+");
  });
  await test.step("the curator opens the fact: nobody has checked it, and it is said to be so", async () => {
    await openCuratedProgram(curator, program);
    expect.soft(await listFlaws(curator), "the program's page").toEqual([]);
    await curator.getByRole("button", { name: h1b, exact: true }).click();
    await expect(factPanel(curator, h1b)).toContainText("Not checked");
    await expect(factPanel(curator, h1b)).toContainText("Nothing was ever told of this fact.");
  });
  await test.step("an incomplete fact is refused at its fields, and what was typed stays", async () => {
    const panel = await typeFact(curator, {
      fact: h1b,
      answer: "No",
      source: " ",
      kind: "The program's own page",
      why: "Read on their page for applicants.",
    });
    await panel.getByLabel("Year it shows").fill("soon");
    await panel.getByRole("button", { name: "Publish" }).click();
    await expect(panel.getByLabel("Source", { exact: true })).toHaveAccessibleDescription(
      /Enter the source\./,
    );
    await expect(panel.getByLabel("Year it shows")).toHaveAccessibleDescription(/Enter the year/);
    await expect(panel.getByLabel("Year it shows")).toHaveValue("soon");
    expect.soft(await listFlaws(curator), "the form with its errors").toEqual([]);
  });
  await test.step("whom it touches is counted before it is published, and nobody is named", async () => {
    const panel = factPanel(curator, h1b);
    await panel.getByLabel("Source", { exact: true }).fill("Page for applicants");
    await panel.getByLabel("Year it shows").fill("2026");
    const impact = panel.getByRole("region", { name: "Before you publish" });
    await expect(impact).toContainText(/^On (fewer than 5|\d+) lists; the answer changes for .*people\./);
    await expect(impact).toContainText("You do not see who.");
    await expect(curator.getByRole("main")).not.toContainText(applicant.name);
  });
  await test.step("published: the curator's page, the open list and the open caseload tell it, with no reload", async () => {
    await markPage(portal);
    await markPage(advisor);
    await factPanel(curator, h1b).getByRole("button", { name: "Publish" }).click();
    await expect(curator.getByText(`${h1b}: published.`)).toBeVisible();
    await expect(listed).toContainText("Sponsors no acceptable visa");
    await expect(rowOf(advisor, applicant.name)).toContainText("Programs that do not count");
    await expectSamePage(portal);
    await expectSamePage(advisor);
    const panel = factPanel(curator, h1b);
    await expect(panel).toContainText("Verified");
    await expect(panel.getByRole("listitem")).toContainText("“Read on their page for applicants.”");
    expect.soft(await listFlaws(curator), "the fact with its history").toEqual([]);
  });
});

test("two curators on one fact: the second sees both values, keeps what was typed and decides part by part", async ({
  page,
  openBrowser,
  complaints,
}) => {
  complaints.expect(refusedWith(409));
  const program = chooseProgram(page, ["Geisinger Health System", "Emory University School of Medicine"]);
  const first = await openBrowser(ofDemo(demo.curator));
  const second = await openBrowser(ofDemo(secondCurator));
  const fact = "J-1 sponsorship";
  const kind = "The program's own page";
  await openCuratedProgram(first, program);
  await openCuratedProgram(second, program);
  const mine = await typeFact(first, { fact, answer: "Yes", source: "Visa page", kind, why: "" });
  const theirs = await typeFact(second, { fact, answer: "No", source: "Old FAQ", kind, why: "" });
  await theirs.getByRole("button", { name: "Publish" }).click();
  await expect(mine.getByText("Mira Kovacs published this fact while you were typing.")).toBeVisible();
  await mine.getByRole("button", { name: "Publish" }).click();

  const dialog = first.getByRole("dialog", { name: `${fact} was changed meanwhile` });
  await expect(dialog).toContainText("Mira Kovacs published this fact");
  await expect(dialog.getByRole("group", { name: "What is told" }).getByRole("radio")).toHaveCount(2);
  expect.soft(await listFlaws(first), "both values side by side").toEqual([]);
  await dialog
    .getByRole("group", { name: "Source" })
    .getByRole("radio", { name: /Old FAQ/ })
    .check();
  await dialog.getByRole("button", { name: "Go on with these" }).click();
  await expect(mine.getByRole("radio", { name: "Yes", exact: true })).toBeChecked();
  await expect(mine.getByLabel("Source", { exact: true })).toHaveValue("Old FAQ");
  await mine.getByRole("button", { name: "Publish" }).click();
  await expect(first.getByText(`${fact}: published.`)).toBeVisible();

  await test.step("the other's page follows; one key confirms, and a withdrawal asks why", async () => {
    await expect(theirs).toContainText("Yes");
    await expect(theirs.getByRole("listitem")).toHaveCount(2);
    await second.keyboard.press("v");
    await expect(second.getByText(`${fact}: still true today.`)).toBeVisible();
    await theirs.getByRole("button", { name: "Withdraw" }).click();
    const asked = second.getByRole("dialog", { name: `Withdraw ${fact}?` });
    complaints.expect(refusedWith(400));
    await asked.getByRole("button", { name: "Set to not checked" }).click();
    await expect(asked.getByLabel("Why")).toHaveAccessibleDescription(/Enter the reason/);
    await asked.getByLabel("Why").fill("The page is gone.");
    await asked.getByRole("button", { name: "Set to not checked" }).click();
    await expect(theirs).toContainText("“The page is gone.”");
    await expect(mine).toContainText("Not checked");
  });
});

/** Somebody whom the advisor looks after, who shares the record and can accept an H-1B alone. */
async function joinWithVisa(
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
  const visa = await openFact(portal, { fact: "visa", title: "Visa need" });
  await visa.getByRole("radio", { name: "Yes", exact: true }).check();
  await visa.getByRole("checkbox", { name: /^H-1B/ }).check();
  await saveFact(visa);
}

/** A mark that a reload would wipe away. */
async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-journey", "same"));
}

async function expectSamePage(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-journey", "same");
}
