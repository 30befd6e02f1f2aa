import type { Season } from "../kernel/season.ts";
import { type Applicable, type Told, unknown } from "../kernel/told.ts";
import type { Region, Setting } from "../program/program.ts";
import type { ApplicationDocument } from "./application-document.ts";
import type { ChosenCourse, LastMatch } from "./course.ts";
import type { ExamAttempt } from "./exam-attempt.ts";
import type { Experience, ResearchProject } from "./experience.ts";
import type { InterestEvent } from "./interest.ts";
import type { Letter } from "./letter.ts";
import type { PlannedProgram } from "./planned-program.ts";
import type { PlannedSitting, PracticeTest } from "./practice-test.ts";
import type { FailureAccount, StatementPart } from "./statement.ts";

/** Student or graduate, with the year that counts for graduation-year limits. */
export type Graduation =
  | { readonly status: "student"; readonly expectedYear: number }
  | { readonly status: "graduate"; readonly year: number };

/** NRMP's classes: a U.S. citizen who studied abroad is a U.S. IMG; a permanent resident is a non-U.S. IMG (settled reading 11). */
export type ImgClass = "us-img" | "non-us-img";

/** A visa under which residents train. */
export type VisaKind = "j1" | "h1b";

/** Whether a visa is needed and, if so, which kinds the person can accept (at least one). */
export type VisaNeed =
  | { readonly needed: false }
  | { readonly needed: true; readonly accepts: readonly VisaKind[] };

/** How easily the person works in English, as the guide's "good language skills" asks (C2). */
export type English = "good" | "improving";

/** How far the personal statement has come. */
export type StatementStage = "none" | "draft" | "reviewed" | "final";

/** What the person looks for in a program. Empty lists mean "no preference". */
export interface Preferences {
  readonly regions: readonly Region[];
  readonly settings: readonly Setting[];
  /** Open to a staggered route: an advanced position with a separate preliminary or transitional year. */
  readonly openToAdvanced: boolean;
  /** Serves, or will serve, in the U.S. military: only then can a military program take the person. */
  readonly inMilitaryService: boolean;
}

/** What a person told about themselves, fact by fact. Each key is one fact with one history. */
export interface Profile {
  readonly season: Told<Season>;
  readonly step1: Told<readonly ExamAttempt[]>;
  readonly step2ck: Told<readonly ExamAttempt[]>;
  readonly step3: Told<readonly ExamAttempt[]>;
  /** Not applicable for whoever began after Step 2 CS ended. */
  readonly step2cs: Applicable<readonly ExamAttempt[]>;
  readonly plannedSittings: Told<readonly PlannedSitting[]>;
  readonly practiceTests: Told<readonly PracticeTest[]>;
  /** The Step 2 CK score that the person aims for, where it differs from the target. */
  readonly goal: Told<number>;
  readonly graduation: Told<Graduation>;
  readonly imgClass: Told<ImgClass>;
  readonly visa: Told<VisaNeed>;
  readonly english: Told<English>;
  /** Months of clinical experience in the United States, observerships included. */
  readonly usMonths: Told<number>;
  /** Months of clinical experience elsewhere. */
  readonly homeMonths: Told<number>;
  readonly experiences: Told<readonly Experience[]>;
  readonly research: Told<readonly ResearchProject[]>;
  readonly statement: Told<StatementStage>;
  /** Which parts the statement has, as the person sees it. */
  readonly statementParts: Told<readonly StatementPart[]>;
  /** The one account of a failure, in the person’s own words (F7). */
  readonly failureAccount: Told<FailureAccount>;
  readonly preferences: Told<Preferences>;
  /** How interest in programs was shown, with what is next (G10). A log that nobody has begun reads as an empty one. */
  readonly interest: Told<readonly InterestEvent[]>;
  /** What was decided for a season (D8). It is kept here, like the log of interest: where nothing is told, nothing was recorded. */
  readonly course: Told<ChosenCourse>;
  /** How the last Match ended (D13). */
  readonly lastMatch: Told<LastMatch>;
  /** The documents of the application, as far as they are told of. */
  readonly documents: Told<readonly ApplicationDocument[]>;
  /** Whether there is no letter yet, not even a writer in mind. Only asked while no letter is listed. */
  readonly hasNoLetters: Told<boolean>;
}

/** The name of one fact of the profile. */
export type ProfileFact = keyof Profile;

/** The name of any fact that a rule may read. */
export type FactKey = Exclude<ProfileFact, "hasNoLetters"> | "letters" | "plan";

/** Everything that an assessment reads of one person. */
export interface Applicant {
  readonly profile: Profile;
  readonly letters: Told<readonly Letter[]>;
  /** The programs on the person's own list. The list is kept here, so an empty one is a fact. */
  readonly plan: readonly PlannedProgram[];
}

/** The profile of somebody who has told nothing yet. */
export const EMPTY_PROFILE: Profile = Object.freeze({
  season: unknown,
  step1: unknown,
  step2ck: unknown,
  step3: unknown,
  step2cs: unknown,
  plannedSittings: unknown,
  practiceTests: unknown,
  goal: unknown,
  graduation: unknown,
  imgClass: unknown,
  visa: unknown,
  english: unknown,
  usMonths: unknown,
  homeMonths: unknown,
  experiences: unknown,
  research: unknown,
  statement: unknown,
  statementParts: unknown,
  failureAccount: unknown,
  preferences: unknown,
  interest: unknown,
  course: unknown,
  lastMatch: unknown,
  documents: unknown,
  hasNoLetters: unknown,
});

/**
 * The letters as a fact: known once one is listed, or once the person says that there is none.
 * An empty list alone says nothing, for nobody may have asked yet.
 */
export function toToldLetters(
  profile: Pick<Profile, "hasNoLetters">,
  letters: readonly Letter[],
): Told<readonly Letter[]> {
  if (letters.length > 0) return { state: "known", value: letters };
  const { hasNoLetters } = profile;
  return hasNoLetters.state === "known" && hasNoLetters.value ? { state: "known", value: [] } : unknown;
}
