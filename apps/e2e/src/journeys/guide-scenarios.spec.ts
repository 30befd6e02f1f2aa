import { expect, type Page } from "@playwright/test";
import { readReasons } from "../pages/reasons.ts";
import { demo } from "../support/people.ts";
import { test } from "../support/test.ts";

/** What the guide says of one of its scenarios, in the words of the screen. */
interface Expected {
  readonly email: string;
  readonly name: string;
  /** The heading: what to do. */
  readonly answer: string;
  readonly tier: string;
  /** What the band says to those who do not see it. */
  readonly band: RegExp;
  readonly breadth: string;
  /** Rules whose sentences are on the first page. */
  readonly rules: readonly string[];
  readonly besides?: string;
}

const [first, second, third] = demo.scenarios;

const scenarios: readonly Expected[] = [
  {
    email: first,
    name: "scenario 1, 235 without a failure, is in the middle and applies very broadly",
    answer: "Apply very broadly",
    tier: "Middle",
    band: /^You: 235, tier Middle\./,
    breadth: "80–120+ recommended",
    rules: ["A1", "B3", "C12", "D5", "E1", "E9", "F1", "F4", "G1"],
  },
  {
    email: second,
    name: "scenario 2, 245 after a failed Step 1, is in the lower tier by the failure and applies as a rebound",
    answer: "Apply widely, as a rebound",
    tier: "Lower, failure",
    band: /^You: 245, tier Lower\./,
    breadth: "100–140 recommended",
    rules: ["A2", "A7", "B10", "D11", "E2", "F4", "G3"],
  },
  {
    email: third,
    name: "scenario 3, 220 with a visa need, is in the lower tier by the score and delays first",
    answer: "Delay first",
    tier: "Lower",
    band: /^You: 220, tier Lower\./,
    breadth: "120+ recommended",
    rules: ["B4", "C1", "D4", "F4", "G3"],
    besides: "Applying this season all the same: apply extremely broadly.",
  },
];

for (const scenario of scenarios) {
  test(scenario.name, async ({ page }) => {
    await signIn(page, scenario.email);
    const standing = page.getByRole("region", { name: scenario.answer, exact: true });
    await expect(standing.getByRole("heading", { level: 2 })).toHaveText(scenario.answer);
    await expect(standing.getByText(scenario.tier, { exact: true }).first()).toBeVisible();
    await expect(standing.getByRole("img", { name: scenario.band })).toBeVisible();
    if (scenario.besides !== undefined) await expect(standing).toContainText(scenario.besides);
    await expect(page.getByRole("region", { name: "Breadth and cost" })).toContainText(scenario.breadth);
    const more = page.getByRole("button", { name: /^Show all \d+ steps$/ });
    if (await more.isVisible()) await more.click();
    for (const fold of await page.getByText(/^\d+ more reasons?$|^What would add to it/).all())
      await fold.click();
    const shown = (await readReasons(page.getByRole("main"))).map(({ rule }) => rule);
    expect(shown, "rules on the first page").toEqual(expect.arrayContaining([...scenario.rules]));
  });
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(demo.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Where you stand", level: 1 })).toBeVisible();
}
