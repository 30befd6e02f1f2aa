import { expect, type Locator, type Page } from "@playwright/test";

/** An attempt at an exam, as its form asks for it. */
export interface TypedAttempt {
  readonly result: "Passed" | "Failed";
  readonly takenOn: string;
  readonly score?: string;
}

/** Opens the form of a fact by its address, and gives the section that holds it. */
export async function openFact(
  page: Page,
  { fact, title }: { fact: string; title: string },
): Promise<Locator> {
  await page.goto(`/profile#${fact}`);
  const section = page.getByRole("region", { name: title, exact: true });
  await expect(section.getByRole("button", { name: "Save" })).toBeVisible();
  return section;
}

/** Types a first attempt into the open form of an exam, without saving it. */
export async function typeAttempt(section: Locator, attempt: TypedAttempt): Promise<void> {
  await section.getByRole("radio", { name: "Yes", exact: true }).check();
  await section.getByRole("radio", { name: attempt.result, exact: true }).check();
  await section.getByLabel("Day of the exam").fill(attempt.takenOn);
  if (attempt.score !== undefined) await section.getByLabel("Score", { exact: true }).fill(attempt.score);
}

/** Saves the open form and waits until its section says so. */
export async function saveFact(section: Locator): Promise<void> {
  await section.getByRole("button", { name: "Save" }).click();
  await expect(section.getByText("Saved", { exact: true })).toBeVisible();
}
