import { expect, type Page } from "@playwright/test";
import { openCaseload, openFile } from "../pages/caseload-page.ts";
import { choose } from "../pages/questions.ts";
import { refusedWith } from "../support/complaints.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

const MIDDLE = /^B3: Middle tier$/;

/** A Step 2 CK of 235 without a failure: the middle tier. */
async function answerWithScore(page: Page): Promise<void> {
  for (const exam of ["Step 1", "Step 2 CK"]) {
    await choose(page, new RegExp(`^\\d${exam}$`), "Passed");
    await choose(page, `Failed attempts at ${exam}`, "None");
  }
  await page.getByLabel("Score of Step 2 CK", { exact: true }).fill("235");
}

/** From the label of a rule on a screen to its page, and what stands there. */
async function followRule(page: Page, id: string): Promise<void> {
  await page
    .getByRole("link", { name: `Rule ${id}`, exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/rules/${id}$`));
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(`^${id}: `) })).toBeVisible();
  await expect(page.getByRole("region", { name: /^Examples: it holds/ })).toBeVisible();
}

test("a reason of the answer for anyone leads to its rule, which is asked anew about people like them, and back", async ({
  page,
}) => {
  await page.goto("/");
  await waitForScreen(page, "Where do I stand?");
  await answerWithScore(page);
  await followRule(page, "B3");
  await expect(page.getByRole("heading", { level: 1, name: MIDDLE })).toBeVisible();
  const examples = page.getByRole("region", { name: /^Examples: it holds/ }).getByRole("listitem");
  await expect(examples.filter({ hasText: "244 without a failure" })).toContainText("Tier: middle.");
  const against = page.getByRole("region", { name: /^Counter-examples/ });
  await expect(against.getByText("245 without a failure")).toBeVisible();
  await expect(page.getByRole("region", { name: /^Left open/ })).toContainText("not told yet");
  await expect(page.getByRole("region", { name: /^Numbers it uses/ })).toContainText("230 points");
  await expect(page.getByRole("region", { name: "Source" })).toContainText("lines 46–47");
  await expect(page.getByRole("region", { name: "Changes" })).toContainText("As first written.");
  await page.goBack();
  await expect(page.getByLabel("Score of Step 2 CK", { exact: true })).toHaveValue("235");
  await expect(page.getByRole("link", { name: "Rule B3", exact: true }).first()).toBeVisible();
});

test("a reason on Home leads to its rule within the portal, and its card stays beside it", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.scenarios[0]));
  await page.goto("/");
  await waitForScreen(page, "Where you stand");
  await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
  await followRule(page, "B3");
  await expect(page.locator("body[data-same-page]")).toHaveCount(1);
  await expect(page.getByRole("link", { name: "Letters", exact: true }).first()).toBeVisible();
  await page
    .getByRole("navigation", { name: "Rules of section B" })
    .getByRole("link", { name: /^B4: / })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /^B4: / })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Where you stand" })).toBeVisible();
  await page
    .getByRole("button", { name: /^Rule B3: / })
    .first()
    .click();
  const card = page.getByRole("dialog", { name: /^Rule B3: / });
  await expect(card).toContainText("Facts used");
  await card.getByRole("link", { name: "Read the rule, with examples" }).click();
  await expect(page.getByRole("heading", { level: 1, name: MIDDLE })).toBeVisible();
});

test("a reason on an advisor's page of a person leads to its rule, and back to the person", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.advisor));
  const name = "Amara Okafor";
  await openCaseload(page, name);
  await openFile(page, name);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await followRule(page, "B3");
  await expect(page.getByRole("link", { name: "All rules" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("all rules are found by words, weight and fact, and the address keeps the search", async ({ page }) => {
  await page.goto("/rules");
  await expect(page.getByText("83 rules.")).toBeVisible();
  await page.getByRole("searchbox").fill("US letter");
  await page.getByLabel("Fact it reads").selectOption({ label: "Letters" });
  const found = page.getByRole("link", { name: /^E2: / });
  await expect(found).toBeVisible();
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("US letter");
  await page.getByRole("searchbox").fill("zebra");
  await expect(page.getByText("No rule is like this")).toBeVisible();
  expect(await listFlaws(page)).toEqual([]);
  await page.getByRole("button", { name: "Show all rules" }).click();
  await found.click();
  await expect(page.getByRole("heading", { level: 1, name: /^E2: / })).toBeVisible();
});

test("an address in small letters is that of the rule, and one of no rule leads to all of them", async ({
  page,
  request,
  complaints,
}) => {
  const named = await request.get("/rules/B3");
  expect(await named.text()).toContain("<title>B3: Middle tier · Induction</title>");
  await page.goto("/rules/b3");
  await expect(page).toHaveURL(/\/rules\/B3$/);
  await expect(page.getByRole("heading", { level: 1, name: MIDDLE })).toBeVisible();
  complaints.expect(refusedWith(404));
  await page.goto("/rules/Z9");
  await expect(page.getByRole("heading", { level: 1, name: "There is no such rule" })).toBeVisible();
  await page.getByRole("link", { name: "All rules" }).click();
  await expect(page.getByText("83 rules.")).toBeVisible();
});
