import { type CalendarDate, toCalendarDate } from "../kernel/calendar-date.ts";
import type { DateStanding, SeasonEvent, SeasonEventId } from "../kernel/season.ts";
import type { DocumentKey } from "../sources/documents.ts";

/** What is known of an event besides its day. */
interface EventDetails {
  readonly source: DocumentKey;
  /** Eastern time. */
  readonly at?: string;
  readonly standing?: DateStanding;
  readonly other?: { readonly on: CalendarDate; readonly source: DocumentKey };
  readonly note?: string;
}

/** An event as another party's copy of the official calendar gives it, unless said otherwise. */
function event(id: SeasonEventId, date: string, details: EventDetails): SeasonEvent {
  const { source, at = null, standing = "second-hand", other = null, note = null } = details;
  return { id, on: toCalendarDate(date), timeEastern: at, standing, source, otherDate: other, note };
}

/**
 * The season 2027, applications in autumn 2026, as copies of the AAMC and NRMP calendars give it.
 * Where two sources disagree both dates are kept.
 */
export const SEASON_2027_EVENTS: readonly SeasonEvent[] = [
  event("myeras-opens", "2026-06-03", {
    source: "quantaprep-2027",
    at: "09:00",
    other: { on: toCalendarDate("2026-06-04"), source: "deadlines-app" },
    note: "3 June is a Wednesday, the weekday on which MyERAS opened in earlier seasons.",
  }),
  event("ecfmg-tokens-for-imgs", "2026-06-24", { source: "deadlines-app" }),
  event("applicants-may-submit", "2026-09-02", { source: "ortho-cycle", at: "09:00" }),
  event("nrmp-registration-opens", "2026-09-15", { source: "mmed-2027", at: "12:00" }),
  event("programs-may-review", "2026-09-23", { source: "ortho-cycle", at: "09:00" }),
  event("mspe-release", "2026-09-23", {
    source: "general-knowledge",
    standing: "unverified",
    other: { on: toCalendarDate("2026-10-01"), source: "deadlines-app" },
    note: "In 2022 and 2025 the MSPE came out at the moment of program review.",
  }),
  event("nrmp-standard-registration-deadline", "2027-01-29", { source: "mmed-2027", at: "23:59" }),
  event("ranking-opens", "2027-02-01", { source: "mmed-2027", at: "12:00" }),
  event("rank-list-certification-deadline", "2027-03-03", {
    source: "mmed-2027",
    at: "21:00",
    note: "By this moment ECFMG must also have reported to NRMP that an IMG passed the required exams.",
  }),
  event("match-week-monday", "2027-03-15", { source: "mmed-2027", at: "10:00" }),
  event("soap-applications-start", "2027-03-15", { source: "mmed-2027", at: "11:00" }),
  event("soap-programs-review", "2027-03-16", { source: "mmed-2027", at: "08:00" }),
  event("soap-offer-rounds", "2027-03-18", {
    source: "mmed-2027",
    at: "09:00",
    note: "Rounds begin at 09:00, 12:00, 15:00 and 18:00, with two hours to answer each; the day ends at 21:00.",
  }),
  event("match-day", "2027-03-19", { source: "mmed-2027", at: "12:00" }),
  event("season-ends", "2027-05-31", { source: "deadlines-app", at: "17:00" }),
];
