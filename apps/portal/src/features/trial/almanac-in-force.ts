import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Almanac } from "@induction/domain/parameters/almanac";
import { REFERENCE_ALMANAC } from "@induction/domain/parameters/reference-almanac";

/** The day on which the dates and prices were read that this page was built with. */
const BUILT_IN_READ_ON: CalendarDate = toCalendarDate("2026-11-22");

/** What the answer knows of the seasons. */
export interface SeasonsKnown {
  readonly almanac: Almanac;
  /** When what this page was built with had been read; null where the server gave what is in force. */
  readonly builtInReadOn: CalendarDate | null;
}

/** What the page was built with, for whoever cannot reach the server. */
export const BUILT_IN: SeasonsKnown = { almanac: REFERENCE_ALMANAC, builtInReadOn: BUILT_IN_READ_ON };

/** What is in force, as the server answered; what the page was built with where the answer holds no almanac. */
export function toSeasonsKnown(almanac: Almanac | null): SeasonsKnown {
  return almanac === null ? BUILT_IN : { almanac, builtInReadOn: null };
}

async function fetchAnswer(): Promise<unknown> {
  const response = await fetch("/trpc/seasons.current", {
    method: "POST",
    headers: { "content-type": "application/json" },
  });
  return await response.json();
}

/** Asks the server once for what is in force. The question carries nothing: it is the same for everybody. */
export async function askForSeasons(): Promise<SeasonsKnown> {
  try {
    const [answer, { findAlmanacIn }] = await Promise.all([fetchAnswer(), import("./seasons-answer.ts")]);
    return toSeasonsKnown(findAlmanacIn(answer));
  } catch {
    return BUILT_IN;
  }
}
