import type { ChosenCourse, LastMatch } from "../applicant/course.ts";
import type { Experience, ResearchProject } from "../applicant/experience.ts";
import type { InterestEvent } from "../applicant/interest.ts";
import type { PlannedProgram } from "../applicant/planned-program.ts";
import type { PlannedSitting, PracticeTest } from "../applicant/practice-test.ts";
import type { FactKey, Graduation, Preferences, StatementStage, VisaKind } from "../applicant/profile.ts";
import type { FailureAccount } from "../applicant/statement.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { SeasonCalendar } from "../kernel/season.ts";
import type { Told } from "../kernel/told.ts";
import type { Almanac } from "../parameters/almanac.ts";
import type { ParameterValues } from "../parameters/resolve-parameters.ts";
import type { LettersReading } from "./letter-count.ts";
import type { Placement } from "./placement.ts";
import type { BreadthReading } from "./screens/breadth-count.ts";
import type { Catalogue } from "./screens/catalogue.ts";
import type { Reach } from "./screens/screen-table.ts";
import type { Verdict } from "./verdict.ts";

/** Step 1 as far as rules read it. */
export interface Step1Reading {
  /** Failed attempts known of; more are possible while `failed` is open. */
  readonly failures: number;
  readonly failed: Verdict;
  readonly passed: Verdict;
  readonly passedOn: CalendarDate | null;
  readonly score: number | null;
  /** The exam reported a score, or may have, and nobody has told it. */
  readonly isScoreOpen: boolean;
}

/** Step 2 CK as far as rules read it. Only the passing score enters a band; a failed result is a failure alone. */
export interface Step2ckReading {
  readonly failures: number;
  readonly failed: Verdict;
  readonly passed: Verdict;
  readonly passedOn: CalendarDate | null;
  /** The passing score lies from `least` to `most`: one number once it is told, else from the passing line up. */
  readonly least: number;
  readonly most: number;
}

/** An exam of which rules count the failures alone. */
export interface FailuresReading {
  readonly failures: number;
  readonly failed: Verdict;
}

/** The need of a visa. */
export interface VisaReading {
  readonly needed: Verdict;
  /** Empty while it is not told, or none is needed. */
  readonly accepts: readonly VisaKind[];
}

/** One person on one day as every rule sees them: derived once, then only read. Each key rests on the facts named below. */
export interface Reading {
  readonly asOf: CalendarDate;
  readonly parameters: ParameterValues;
  readonly calendar: SeasonCalendar;
  /** What is known of the other seasons, of fees and of passing scores. */
  readonly almanac: Almanac;
  readonly step1: Step1Reading;
  readonly step2ck: Step2ckReading;
  readonly step3: FailuresReading;
  readonly step2cs: FailuresReading;
  readonly visa: VisaReading;
  /** Months of clinical experience in the United States; null while not told. */
  readonly usMonths: number | null;
  /** Whether the person works easily in English. */
  readonly english: Verdict;
  readonly experiences: Told<readonly Experience[]>;
  readonly research: Told<readonly ResearchProject[]>;
  readonly statement: Told<StatementStage>;
  readonly failureAccount: Told<FailureAccount>;
  /** The log of interest. It is kept here, like the list: where nobody has begun it, nothing is logged. */
  readonly interest: readonly InterestEvent[];
  readonly plannedSittings: Told<readonly PlannedSitting[]>;
  readonly practiceTests: Told<readonly PracticeTest[]>;
  /** The person's own goal for Step 2 CK; null where none is told, and then the target stands in (settled reading 10). */
  readonly goal: number | null;
  readonly graduation: Told<Graduation>;
  readonly preferences: Told<Preferences>;
  /** What was decided for a season; null where nothing is recorded. The record is kept here, like the list. */
  readonly course: ChosenCourse | null;
  readonly lastMatch: Told<LastMatch>;
  readonly letters: LettersReading;
  /** Tier, decision, posture and range, with what is still possible. */
  readonly placement: Placement;
  /** The person's own list of programs, as it was entered. */
  readonly plan: readonly PlannedProgram[];
  readonly catalogue: Catalogue;
  /** The same list held against the catalogue and counted. */
  readonly breadth: BreadthReading;
  /** How much of the whole catalogue is open to the person. */
  readonly reach: Reach;
}

/** The facts behind each key of a reading; a test changes each fact and sees that only its keys move. */
export const READING_FACTS = {
  asOf: [],
  parameters: [],
  calendar: ["season"],
  almanac: [],
  step1: ["step1"],
  step2ck: ["step2ck"],
  step3: ["step3"],
  step2cs: ["step2cs"],
  visa: ["visa"],
  usMonths: ["usMonths"],
  english: ["english"],
  experiences: ["experiences"],
  research: ["research"],
  statement: ["statement"],
  failureAccount: ["failureAccount"],
  interest: ["interest"],
  plannedSittings: ["plannedSittings"],
  practiceTests: ["practiceTests"],
  goal: ["goal"],
  graduation: ["graduation"],
  preferences: ["preferences"],
  course: ["course"],
  lastMatch: ["lastMatch"],
  letters: ["letters"],
  placement: ["step1", "step2ck", "visa"],
  plan: ["plan"],
  catalogue: [],
  breadth: ["plan", "step1", "step2ck", "step3", "visa", "graduation", "preferences", "season"],
  reach: ["step1", "step2ck", "step3", "visa", "graduation", "preferences", "season"],
} as const satisfies Record<keyof Reading, readonly FactKey[]>;
