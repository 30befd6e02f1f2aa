import { expect, type Locator, type Page } from "@playwright/test";
import { factPanel } from "./curator-page.ts";

/** A date as a curator types it. */
export interface TypedDate {
  /** What the event is called: "Applications can be submitted". */
  readonly fact: string;
  /** "2027-09-08". */
  readonly on: string;
  /** Eastern, "09:00". */
  readonly time: string;
  readonly source: string;
  readonly why: string;
}

/** Opens a season for its curators. */
export async function openSeason(page: Page, season: number): Promise<void> {
  await page.goto(`/dashboard/seasons?season=${season}`);
  await expect(
    page.getByRole("table", { name: `Dates of season ${season}` }).or(datesList(page, season)),
  ).toBeVisible();
}

function datesList(page: Page, season: number): Locator {
  return page.getByRole("list", { name: `Dates of season ${season}` });
}

/** Opens the form of a date and types into it, without publishing. */
export async function typeDate(page: Page, typed: TypedDate): Promise<Locator> {
  const panel = factPanel(page, typed.fact);
  if (!(await panel.isVisible())) await page.getByRole("button", { name: typed.fact, exact: true }).click();
  await panel.getByRole("button", { name: "Edit" }).click();
  await panel.getByLabel("Eastern date").fill(typed.on);
  await panel.getByLabel("Eastern time").fill(typed.time);
  await panel.getByLabel("Source", { exact: true }).fill(typed.source);
  await panel.getByLabel("Kind of source").selectOption({ label: "The organization's own page" });
  await panel.getByLabel("Why this change").fill(typed.why);
  return panel;
}

/** The row of an event in a table or list of a season's dates, on any screen. */
export function eventRow(page: Page, { season, event }: { season: number; event: string }): Locator {
  const rows = page.getByRole("table", { name: `Dates of season ${season}` }).getByRole("row");
  return rows.or(datesList(page, season).getByRole("listitem")).filter({ hasText: event });
}
