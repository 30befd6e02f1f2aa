import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The rules of WCAG 2.2, levels A and AA. */
const criteria = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Waits until a page has its heading and nothing is on its way any more. */
export async function waitForScreen(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  await expect(page.getByText("Loading", { exact: true })).toHaveCount(0);
}

/**
 * What is wrong with a screen as it stands: violations of WCAG 2.2 A and AA that axe finds, and what makes the page wider
 * than the window. The dark theme differs in its colours alone, so there only these are looked at.
 */
export async function listFlaws(page: Page): Promise<readonly string[]> {
  const isDark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  // We have no frames, for which axe would open a page of its own.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"], preload: false })
    .setLegacyMode();
  const { violations } = await (isDark ? axe.withRules("color-contrast") : axe.withTags(criteria)).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
  return [...found, ...(await page.evaluate(listBeyondSides))];
}

/** Runs in the page: nothing, or the page's width and the first elements that reach beyond the window. */
function listBeyondSides(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  const names = wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
  return [`the page is ${scrollWidth} wide in a window of ${clientWidth}`, ...names];
}
