import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Season, SeasonDay, SeasonEventId } from "../kernel/season.ts";
import type { FeeTier, FixedFeeId } from "../parameters/almanac.ts";
import { type Fact, notChecked } from "../program/fact.ts";
import type { PolicyStatement } from "../program/program.ts";

/** How many programs can be signaled, and how strongly. */
export interface Signals {
  readonly gold: number;
  readonly silver: number;
  /** Whether each signal goes with a statement to the program; null where the source does not say. */
  readonly hasStatement: boolean | null;
}

/** A new passing score of Step 2 CK: it holds for exams from a day on, until the next one begins. */
export interface PassingLineStart {
  readonly from: CalendarDate;
  readonly score: number;
}

/** The days of the week, Sunday first. */
export const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** @see WEEKDAYS */
export type Weekday = (typeof WEEKDAYS)[number];

/** How long a score takes. */
export interface ScoreRelease {
  readonly weeksLeast: number;
  readonly weeksMost: number;
  /** The day of the week on which scores come out; null where the source does not say. */
  readonly weekday: Weekday | null;
}

/** How often an exam can be taken. */
export interface AttemptLimit {
  readonly attempts: number;
  /** Whether an attempt that was not completed counts. */
  readonly countsIncomplete: boolean;
}

/** What a season charges, in whole US dollars for one of each. */
export type SeasonFeeField = FixedFeeId;

/** How many of something a season allows. */
export type SeasonLimitField =
  | "lettersPerProgram"
  | "experiences"
  | "meaningfulExperiences"
  | "supplementalQuestions"
  | "ranksIncluded"
  | "ranksMost"
  | "supplementalRanks"
  | "examWindowYears";

/** What a season says in words. */
export type SeasonWordsField =
  | "interviews"
  | "signalAdvice"
  | "applicationChanges"
  | "otherServices"
  | "retakes"
  | "retakeAfterPass"
  | "oetMinimum";

/** The value of each field of a season. Its events are fields too, by their own ids. */
export type SeasonFields = { readonly [E in SeasonEventId]: SeasonDay } & {
  readonly [F in SeasonFeeField]: number;
} & { readonly [F in SeasonLimitField]: number } & {
  readonly [F in SeasonWordsField]: PolicyStatement;
} & {
  /** What ERAS charges for applications to one specialty, tier by tier, as far as it was seen. */
  readonly erasFees: readonly FeeTier[];
  readonly signals: Signals;
  /** The passing line of Step 2 CK that began in the calendar year of the season's applications. */
  readonly step2ckPassingLine: PassingLineStart;
  readonly scoreRelease: ScoreRelease;
  readonly attemptLimit: AttemptLimit;
};

/** The name of one field of a season. */
export type SeasonField = keyof SeasonFields;

/** Every field with what is known of it. */
export type SeasonFacts = { readonly [F in SeasonField]: Fact<SeasonFields[F]> };

/** What is known of any field of a season. */
export type AnySeasonFact = Fact<SeasonFields[SeasonField]>;

/** A season with what is known of it, fact by fact. */
export interface SeasonRecord {
  readonly season: Season;
  readonly facts: SeasonFacts;
}

/** A season of which nothing is checked yet. */
export const UNCHECKED_SEASON: SeasonFacts = Object.freeze({
  "myeras-opens": notChecked,
  "ecfmg-tokens-for-imgs": notChecked,
  "applicants-may-submit": notChecked,
  "nrmp-registration-opens": notChecked,
  "ecfmg-documents-advised-by": notChecked,
  "programs-may-review": notChecked,
  "mspe-release": notChecked,
  "nrmp-standard-registration-deadline": notChecked,
  "ecfmg-pathways-application-deadline": notChecked,
  "ranking-opens": notChecked,
  "rank-list-certification-deadline": notChecked,
  "match-week-monday": notChecked,
  "soap-applications-start": notChecked,
  "soap-programs-review": notChecked,
  "soap-offer-rounds": notChecked,
  "match-day": notChecked,
  "ecfmg-pathways-close": notChecked,
  "season-ends": notChecked,
  erasFees: notChecked,
  nrmpRegistrationFee: notChecked,
  nrmpLateFee: notChecked,
  nrmpRankFee: notChecked,
  erasTokenFee: notChecked,
  ecfmgCertificationFee: notChecked,
  pathwaysFee: notChecked,
  credentialFee: notChecked,
  myIntealthFee: notChecked,
  step1Fee: notChecked,
  step2ckFee: notChecked,
  step3Fee: notChecked,
  oetFee: notChecked,
  signals: notChecked,
  lettersPerProgram: notChecked,
  experiences: notChecked,
  meaningfulExperiences: notChecked,
  supplementalQuestions: notChecked,
  ranksIncluded: notChecked,
  ranksMost: notChecked,
  supplementalRanks: notChecked,
  step2ckPassingLine: notChecked,
  scoreRelease: notChecked,
  attemptLimit: notChecked,
  examWindowYears: notChecked,
  retakes: notChecked,
  retakeAfterPass: notChecked,
  oetMinimum: notChecked,
  interviews: notChecked,
  signalAdvice: notChecked,
  applicationChanges: notChecked,
  otherServices: notChecked,
});

/** Whether a text is the name of a field. */
export function isSeasonField(key: string): key is SeasonField {
  return Object.hasOwn(UNCHECKED_SEASON, key);
}

/** Every field, in the order in which a season's page shows them. */
export const SEASON_FIELDS: readonly SeasonField[] = Object.keys(UNCHECKED_SEASON).filter(isSeasonField);
