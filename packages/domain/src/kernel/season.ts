import type { CalendarDate } from "./calendar-date.ts";

/** An ERAS season, named after the year in which the training starts: 2027 means applications in autumn 2026. */
export type Season = number;

/** The dated events of a season that rules and roadmaps read. */
export type SeasonEventId =
  | "myeras-opens"
  | "ecfmg-tokens-for-imgs"
  | "applicants-may-submit"
  | "programs-may-review"
  | "mspe-release"
  | "nrmp-registration-opens"
  | "nrmp-standard-registration-deadline"
  | "ranking-opens"
  | "rank-list-certification-deadline"
  | "match-week-monday"
  | "soap-applications-start"
  | "soap-programs-review"
  | "soap-offer-rounds"
  | "match-day"
  | "season-ends";

/** How sure a date is. Projected: no date is published, so it follows the rule that earlier seasons fit. */
export type DateStanding = "published" | "second-hand" | "unverified" | "projected";

/** One event of a season. */
export interface SeasonEvent {
  readonly id: SeasonEventId;
  readonly on: CalendarDate;
  /** Eastern time of day, "09:00"; null where none was found. */
  readonly timeEastern: string | null;
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
