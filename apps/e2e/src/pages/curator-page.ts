import { expect, type Locator, type Page } from "@playwright/test";

/** A fact as a curator types it. */
export interface TypedFact {
  /** What the fact is called: "H-1B sponsorship". */
  readonly fact: string;
  /** The answer to choose: "No". */
  readonly answer: string;
  readonly source: string;
  readonly kind: string;
  readonly why: string;
}

/** The panel beside a program's facts. */
export function factPanel(page: Page, fact: string): Locator {
  return page.getByRole("complementary", { name: fact });
}

/** Opens a program by its name from the list of curators. */
export async function openCuratedProgram(page: Page, name: string): Promise<void> {
  await page.goto(`/dashboard/programs?q=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Opens the form of a fact and types into it, without publishing. */
export async function typeFact(page: Page, typed: TypedFact): Promise<Locator> {
  const panel = factPanel(page, typed.fact);
  if (!(await panel.isVisible())) await page.getByRole("button", { name: typed.fact, exact: true }).click();
  await panel.getByRole("button", { name: "Edit" }).click();
  await panel.getByRole("radio", { name: typed.answer, exact: true }).check();
  await panel.getByLabel("Source", { exact: true }).fill(typed.source);
  await panel.getByLabel("Kind of source").selectOption({ label: typed.kind });
  await panel.getByLabel("Why this change").fill(typed.why);
  return panel;
}
