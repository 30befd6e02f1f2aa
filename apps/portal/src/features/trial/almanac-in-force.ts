import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Almanac } from "@induction/domain/parameters/almanac";
import { REFERENCE_ALMANAC } from "@induction/domain/parameters/reference-almanac";
import { findAlmanac } from "@induction/domain/season/almanac-read";

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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The almanac in an answer of `seasons.current`. What has not that shape is left for what the page was built with. */
export function toSeasonsKnown(answer: unknown): SeasonsKnown {
  const result = isRecord(answer) ? answer.result : null;
  const data = isRecord(result) ? result.data : null;
  const almanac = findAlmanac(isRecord(data) ? data.almanac : null);
  return almanac === null ? BUILT_IN : { almanac, builtInReadOn: null };
}

/** Asks the server once for what is in force. The question carries nothing: it is the same for everybody. */
export async function askForSeasons(): Promise<SeasonsKnown> {
  try {
    const response = await fetch("/trpc/seasons.current", {
      method: "POST",
      headers: { "content-type": "application/json" },
    });
    return toSeasonsKnown(await response.json());
  } catch {
    return BUILT_IN;
  }
}
