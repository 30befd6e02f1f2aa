import { type CalendarDate, toCalendarDate } from "../kernel/calendar-date.ts";
import type { DocumentKey } from "../sources/documents.ts";

/** Since when Step 1 reports a pass or a failure and no three-digit score; no document at hand gives the day. */
export const STEP1_WITHOUT_SCORE_SINCE: { readonly on: CalendarDate; readonly source: DocumentKey } = {
  on: toCalendarDate("2022-01-26"),
  source: "general-knowledge",
};
