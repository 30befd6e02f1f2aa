import type { Page } from "@playwright/test";

/** Puts every program that a search finds on the person's list, as a wide screen offers it. */
export async function addProgramsFound(page: Page, search: string): Promise<void> {
  await openPrograms(page, search);
  await page.getByRole("checkbox", { name: "Select all rows" }).check();
  await page.getByRole("button", { name: /^Put \d+ on my list$/ }).click();
  await page.getByRole("link", { name: /^My list [1-9]\d*$/ }).waitFor();
}

/** Puts the first programs that a search finds on the empty list of a person. */
export async function addFirstPrograms(
  page: Page,
  { search, count }: { search: string; count: number },
): Promise<void> {
  await openPrograms(page, search);
  const boxes = page.getByRole("checkbox", { name: /^Select (?!all)/ });
  for (let index = 0; index < count; index++) await boxes.nth(index).check();
  await page.getByRole("button", { name: `Put ${count} on my list` }).click();
  await page.getByRole("link", { name: `My list ${count}`, exact: true }).waitFor();
}

async function openPrograms(page: Page, search: string): Promise<void> {
  await page.goto(`/programs?q=${encodeURIComponent(search)}`);
}
