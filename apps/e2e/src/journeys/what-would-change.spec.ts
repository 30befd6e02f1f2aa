import { expect } from "@playwright/test";
import { invite } from "../pages/invitations-page.ts";
import { choose } from "../pages/questions.ts";
import { makeUpApplicant } from "../support/applicant.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { readMailedLink } from "../support/mail.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

test("somebody with a passed score is told that nothing this season changes the tier, and what strengthens the file", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.scenarios[1]));
  await page.goto("/");
  await page.getByRole("link", { name: "What would change my answer" }).click();
  await waitForScreen(page, "Plan");
  await test.step("the tier stays, for two reasons", async () => {
    const tier = page.getByRole("region", { name: /^Tier/ });
    await expect(tier.getByText(/^Nothing this season changes the tier/)).toBeVisible();
    await expect(
      tier.getByText("Step 2 CK is passed with 245, and a passed Step cannot be taken again."),
    ).toBeVisible();
    await expect(tier.getByText("A failed attempt always counts: no later pass removes it.")).toBeVisible();
  });
  await test.step("each way to strengthen the file says what it brings, its time and its fee", async () => {
    const strength = page.getByRole("region", { name: "Strength of the file" });
    const letter = strength
      .getByRole("listitem")
      .filter({ hasText: "A letter of a US anesthesiologist who supervised directly" })
      .first();
    await expect(letter.getByText("A letter from the United States", { exact: false })).toBeVisible();
    await expect(letter.getByText("Fees are not published")).toBeVisible();
    await expect(letter.getByText(/^Late, and still counts for season/)).toBeVisible();
    await letter.getByText("How time and fees are counted").click();
    await expect(letter.getByText("Days that a writer should have to write: 42 days.")).toBeVisible();
  });
  expect(await listFlaws(page)).toEqual([]);
});

test("somebody new reads what is not told apart from what can be done, and follows it to the fact", async ({
  openBrowser,
  dataDir,
}) => {
  const applicant = makeUpApplicant();
  const advisor = await openBrowser(ofDemo(demo.advisor));
  const portal = await openBrowser(null);
  await invite(advisor, applicant);
  await portal.goto(await readMailedLink({ dataDir, to: applicant.email, path: "invite" }));
  await portal.getByLabel("Choose a password").fill(applicant.password);
  await portal.getByRole("button", { name: "Accept and make my account" }).click();
  await expect(portal.getByRole("heading", { name: "Where you stand", level: 1 })).toBeVisible();
  await portal.goto("/plan?part=changes");
  await waitForScreen(portal, "Plan");
  const untold = portal.getByRole("region", { name: "What is not told, and may change it" });
  const link = portal.getByRole("link", { name: "Step 2 CK", exact: true });
  const exam = untold.getByRole("listitem").filter({ has: link });
  await expect(exam.getByText("Not told", { exact: true })).toBeVisible();
  expect(await listFlaws(portal)).toEqual([]);
  await untold.getByRole("link", { name: "Step 2 CK", exact: true }).click();
  const section = portal.getByRole("region", { name: "Step 2 CK", exact: true });
  await expect(section.getByRole("button", { name: "Save" })).toBeVisible();
});

test("an advisor reads the same beside the plan of a person", async ({ openBrowser }) => {
  const page = await openBrowser(ofDemo(demo.advisor));
  await page.goto("/dashboard/");
  await page.locator('a[href^="/dashboard/people/"]').first().waitFor();
  const address = await page.locator('a[href^="/dashboard/people/"]').first().getAttribute("href");
  await page.goto(`${address?.split("?")[0]}?tab=plan`);
  await expect(page.getByRole("heading", { name: "What would change the answer" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Strength of the file" })).toBeVisible();
  await expect(page.getByText(/^Each line names the fewest things/)).toBeVisible();
  expect(await listFlaws(page)).toEqual([]);
});

test("anyone without an account asks what would change the answer, and is told in the browser", async ({
  page,
}) => {
  await page.goto("/");
  for (const [question, answer] of [
    [/^\dStep 1$/, "Passed"],
    ["Failed attempts at Step 1", "None"],
    [/^\dStep 2 CK$/, "Passed"],
    ["Failed attempts at Step 2 CK", "None"],
  ] as const) {
    await choose(page, question, answer);
  }
  await page.getByLabel("Score of Step 2 CK", { exact: true }).fill("235");
  await page.getByRole("button", { name: "Show what would change it" }).click();
  await expect(page.getByText(/^Nothing this season changes the tier/)).toBeVisible();
  await expect(page.getByText("What would change the strength of the file is not known yet.")).toBeVisible();
  await expect(page.getByRole("region", { name: "What is not told, and may change it" })).toBeVisible();
  expect(await listFlaws(page)).toEqual([]);
});
