import type { CalendarDate } from "./calendar-date.ts";

/** An ERAS season, named after the year in which the training starts: 2027 means applications in autumn 2026. */
export type Season = number;

/** The dated events of a season in the usual order of their days: a permanent id, and what the event is called. */
export const SEASON_EVENT_TITLES = {
  "myeras-opens": "MyERAS opens",
  "ecfmg-tokens-for-imgs": "ECFMG gives tokens to IMGs",
  "applicants-may-submit": "Applications can be submitted",
  "nrmp-registration-opens": "NRMP registration opens",
  "ecfmg-documents-advised-by": "ECFMG advises to have sent all documents",
  "programs-may-review": "Programs begin to review applications",
  "mspe-release": "MSPE is released to programs",
  "nrmp-standard-registration-deadline": "NRMP registration at the standard fee ends",
  "ecfmg-pathways-application-deadline": "ECFMG Pathways applications are due",
  "ranking-opens": "Rank lists can be entered",
  "rank-list-certification-deadline": "Rank lists must be certified",
  "match-week-monday": "Match Week begins",
  "soap-applications-start": "SOAP applications start",
  "soap-programs-review": "Programs review SOAP applications",
  "soap-offer-rounds": "SOAP offer rounds",
  "match-day": "Match Day",
  "ecfmg-pathways-close": "ECFMG Pathways close",
  "season-ends": "The season ends",
} as const;

/** The permanent id of an event. */
export type SeasonEventId = keyof typeof SEASON_EVENT_TITLES;

/** Whether a text is the id of an event. */
export function isSeasonEventId(id: string): id is SeasonEventId {
  return Object.hasOwn(SEASON_EVENT_TITLES, id);
}

/** Every event, in the usual order of their days. */
export const SEASON_EVENT_IDS: readonly SeasonEventId[] =
  Object.keys(SEASON_EVENT_TITLES).filter(isSeasonEventId);

/**
 * How sure a date is. Published: read in the publisher's own text. Transcription: in another party's copy of it. Second-hand:
 * told by somebody else. Unverified: in no document. Projected: nobody has published it; it follows the rule that earlier
 * seasons fit.
 */
export type DateStanding = "published" | "transcription" | "second-hand" | "unverified" | "projected";

/** A day with its time of day in Eastern time, "09:00"; the time is null where none was found. */
export interface SeasonDay {
  readonly on: CalendarDate;
  readonly timeEastern: string | null;
}

/** One event of a season. */
export interface SeasonEvent extends SeasonDay {
  readonly id: SeasonEventId;
  readonly standing: DateStanding;
  /** Key of the document that says so. */
  readonly source: string;
  /** Another date that another source gives, where two disagree. */
  readonly otherDate: { readonly on: CalendarDate; readonly source: string } | null;
  /** What else the day means, or the rule it was projected by. */
  readonly note: string | null;
}

/** A season with its events in the order of their dates. */
export interface SeasonCalendar {
  readonly season: Season;
  /** Whether any of its dates is projected. */
  readonly isProjected: boolean;
  readonly events: readonly SeasonEvent[];
  /** When applications can be sent: what the guide means by "ERAS opens" (settled reading 6). */
  readonly submissionOpensOn: CalendarDate;
  /** When a file is judged complete. */
  readonly reviewOn: CalendarDate;
  readonly matchDayOn: CalendarDate;
}
