import { expect, type Page } from "@playwright/test";
import { invite } from "../pages/invitations-page.ts";
import { openFact, saveFact, typeAttempt } from "../pages/profile-page.ts";
import { choose } from "../pages/questions.ts";
import { makeUpApplicant } from "../support/applicant.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { readMailedLink } from "../support/mail.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

async function answerAsAnyone(page: Page): Promise<void> {
  await page.goto("/");
  await choose(page, /U\.S\. citizen/, "No");
  await page.getByLabel(/Which visas/).selectOption({ label: "J-1 or H-1B" });
  for (const exam of ["Step 1", "Step 2 CK"]) {
    await choose(page, new RegExp(`^\\d${exam}$`), "Passed");
    await choose(page, `Failed attempts at ${exam}`, "None");
  }
  await page.getByLabel("Score of Step 2 CK", { exact: true }).fill("235");
  await page.getByRole("button", { name: "Take along" }).click();
}

test("answers of before the account go into the record one by one and all at once, and what is told meanwhile is kept", async ({
  page,
  openBrowser,
  dataDir,
}) => {
  const applicant = makeUpApplicant();
  const offers = page.getByRole("list", { name: "Answers to take over" });

  await test.step("somebody answers without an account, takes the answers along, and is invited", async () => {
    await answerAsAnyone(page);
    const advisor = await openBrowser(ofDemo(demo.advisor));
    await invite(advisor, applicant);
    await page.goto(await readMailedLink({ dataDir, to: applicant.email, path: "invite" }));
    await page.getByLabel("Choose a password").fill(applicant.password);
    await page.getByRole("button", { name: "Accept and make my account" }).click();
    await waitForScreen(page, "Where you stand");
  });
  await test.step("the first page offers them, and one is taken over", async () => {
    const offer = page.getByRole("region", { name: "Answers from before you signed in" });
    expect(await listFlaws(page), "the offer on the first page").toEqual([]);
    await offer.getByRole("link", { name: "Look at them" }).click();
    await waitForScreen(page, "Answers to take over");
    await page.getByRole("button", { name: "Take over: Step 2 CK" }).click();
    await expect(page.getByText("1 answer is in your record.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Take over: Step 2 CK" })).toHaveCount(0);
    expect(await listFlaws(page), "what is left to take over").toEqual([]);
  });
  await test.step("what another window tells meanwhile is no longer offered, and stays", async () => {
    const second = await openBrowser(applicant);
    const step1 = await openFact(second, { fact: "step1", title: "Step 1" });
    await typeAttempt(step1, { result: "Passed", takenOn: "2024-09-12" });
    await saveFact(step1);
    await expect(page.getByRole("button", { name: "Take over: Step 1" })).toHaveCount(0);
    await expect(offers).toContainText(/Already in your record: .*Step 1/);
  });
  await test.step("the others are taken over at once, and nothing is left", async () => {
    await page.getByRole("button", { name: /^Take over all \d+$/ }).click();
    await expect(page.getByText("Nothing is left to take over")).toBeVisible();
    await expect(page.getByText(/^\d+ answers are in your record\.$/)).toBeVisible();
  });
  await test.step("the record answers with them, and the history tells each", async () => {
    await page.getByRole("link", { name: "See where you stand" }).click();
    await waitForScreen(page, "Where you stand");
    const standing = page.getByRole("region", { name: "Apply very broadly" });
    await expect(standing.getByRole("img", { name: /You: 235, tier Middle/ })).toBeVisible();
    await page.goto("/history");
    for (const fact of ["Step 2 CK", "Visa need"]) {
      await expect(page.getByRole("listitem").filter({ hasText: fact }).first()).toContainText("By you");
    }
  });
});
