import type { Page } from "@playwright/test";

/** Puts every program that a search finds on the person's list, and gives how many those were. */
export async function addProgramsFound(page: Page, search: string): Promise<number> {
  await page.goto(`/programs?q=${encodeURIComponent(search)}`);
  await page.getByRole("checkbox", { name: "Select all rows" }).check();
  const add = page.getByRole("button", { name: /^Put \d+ on my list$/ });
  const added = Number(/\d+/.exec((await add.textContent()) ?? "")?.[0]);
  await add.click();
  await page.getByRole("link", { name: `My list ${added}`, exact: true }).waitFor();
  return added;
}
