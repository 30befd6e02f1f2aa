import type { Page } from "@playwright/test";

/** Chooses an answer on the page for anyone, once its font is there: lines move while it comes. */
export async function choose(page: Page, question: string | RegExp, answer: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // The whole segment answers to a press; its radio lies unseen over it.
  await page
    .getByRole("group", { name: question })
    .getByRole("radio", { name: answer, exact: true })
    .check({ force: true });
}
