import type { ExamAttempt } from "../applicant/exam-attempt.ts";
import type { Experience, ResearchProject } from "../applicant/experience.ts";
import type { InterestEvent } from "../applicant/interest.ts";
import type { Letter } from "../applicant/letter.ts";
import type { PlannedProgram } from "../applicant/planned-program.ts";
import type { PlannedSitting, PracticeTest } from "../applicant/practice-test.ts";
import { type Applicant, EMPTY_PROFILE, type Preferences, type Profile } from "../applicant/profile.ts";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { known, notApplicable, type Told, unknown } from "../kernel/told.ts";
import { SEASON } from "./seasons.ts";

/** The Step 2 CK score of whoever has no other: inside the middle band, three points and more from its edges. */
export const USUAL_SCORE = 238;

/** A passed attempt at Step 2 CK in the autumn before the season. */
export const USUAL_ATTEMPT: ExamAttempt = {
  takenOn: toCalendarDate("2025-09-10"),
  result: "pass",
  score: USUAL_SCORE,
};

/** One sitting of an exam; a Step 2 CK pass with 238 unless told otherwise. */
export function anAttempt(overrides: Partial<ExamAttempt> = {}): ExamAttempt {
  return { ...USUAL_ATTEMPT, ...overrides };
}

/** A pass of Step 1 at the first attempt, without a score as since 2022. */
export const STEP1_PASS: ExamAttempt = { takenOn: toCalendarDate("2024-03-12"), result: "pass", score: null };

/** A failed Step 1, half a year before `STEP1_PASS`. */
export const STEP1_FAILURE: ExamAttempt = {
  takenOn: toCalendarDate("2023-09-14"),
  result: "fail",
  score: null,
};

/** An NBME test six weeks before the as-of date with the usual score and no results by system. */
export const USUAL_PRACTICE_TEST: PracticeTest = {
  provider: "nbme",
  takenOn: toCalendarDate("2026-07-04"),
  score: USUAL_SCORE,
  systems: {},
};

/** One practice test. */
export function aPracticeTest(overrides: Partial<PracticeTest> = {}): PracticeTest {
  return { ...USUAL_PRACTICE_TEST, ...overrides };
}

/** Step 3, three months after the as-of date. */
export const USUAL_SITTING: PlannedSitting = { exam: "step3", on: toCalendarDate("2026-11-16") };

/** One planned exam. */
export function aSitting(overrides: Partial<PlannedSitting> = {}): PlannedSitting {
  return { ...USUAL_SITTING, ...overrides };
}

/** Two months of observership in a U.S. operating room, with a concrete task. */
export const USUAL_EXPERIENCE: Experience = {
  place: "us",
  setting: "operating-room",
  kind: "observership",
  months: 2,
  tasks: "Followed airway management and wrote pre-operative assessments under supervision.",
};

/** One stretch of clinical experience. */
export function anExperience(overrides: Partial<Experience> = {}): Experience {
  return { ...USUAL_EXPERIENCE, ...overrides };
}

/** Six months of quality improvement in anesthesia. */
export const USUAL_PROJECT: ResearchProject = {
  kind: "quality-improvement",
  concernsAnesthesia: true,
  months: 6,
  title: "Fewer delays of the first case of the day",
};

/** One research or quality improvement project. */
export function aProject(overrides: Partial<ResearchProject> = {}): ResearchProject {
  return { ...USUAL_PROJECT, ...overrides };
}

/** A U.S. anesthesiologist who supervised in person, was asked for a strong letter, and has agreed to write it. */
export const USUAL_LETTER: Letter = {
  id: "00000000-0000-4000-8000-000000000001",
  writer: "Dr. Ada Example",
  institution: "Lakeside General Hospital",
  relation: "clinical-supervisor",
  specialty: "anesthesiology",
  country: "US",
  supervisedDirectly: true,
  acquaintance: null,
  askedWhetherStrong: true,
  writerAnswer: null,
  status: "agreed",
  endReason: null,
  reachedOn: { asked: toCalendarDate("2026-06-01"), agreed: toCalendarDate("2026-06-08") },
  dueOn: toCalendarDate("2026-09-01"),
};

/** One letter. Dates of statuses beyond an overridden one are dropped, so that a status alone may be overridden. */
export function aLetter(overrides: Partial<Letter> = {}): Letter {
  const reachedOn = overrides.status === undefined ? USUAL_LETTER.reachedOn : {};
  return { ...USUAL_LETTER, reachedOn, ...overrides };
}

/** A program that is planned since two weeks before the as-of date, no track chosen. */
export const USUAL_PLANNED: PlannedProgram = {
  programId: "program-1",
  status: "planned",
  track: null,
  since: toCalendarDate("2026-08-01"),
};

/** One program on a list. */
export function aPlannedProgram(overrides: Partial<PlannedProgram> = {}): PlannedProgram {
  return { ...USUAL_PLANNED, ...overrides };
}

/** How many programs a plan holds when nobody says. */
export const USUAL_PLAN_SIZE = 3;

/** A list of `size` programs, `program-1` to `program-N`, each alike but for its id. */
export function aPlan(
  size = USUAL_PLAN_SIZE,
  overrides: Partial<Omit<PlannedProgram, "programId">> = {},
): readonly PlannedProgram[] {
  return Array.from({ length: size }, (_, index) =>
    aPlannedProgram({ ...overrides, programId: `program-${index + 1}` }),
  );
}

/** An open house of the first program of `aPlan()`, two weeks before the as-of date, with a message to follow. */
const USUAL_INTEREST: InterestEvent = {
  programId: "program-1",
  kind: "open-house",
  on: toCalendarDate("2026-08-01"),
  nextStep: "Write to the coordinator.",
  nextOn: toCalendarDate("2026-08-20"),
};

/** One entry in the log of interest. */
export function anInterest(overrides: Partial<InterestEvent> = {}): InterestEvent {
  return { ...USUAL_INTEREST, ...overrides };
}

/** No preference, neither staggered route nor military service. */
export const NO_PREFERENCE: Preferences = {
  regions: [],
  settings: [],
  openToAdvanced: false,
  inMilitaryService: false,
};

/**
 * A graduate of 2024 who needs a J-1 visa: both Steps passed at the first attempt, Step 2 CK 238, Step 3 not taken,
 * two U.S. months and a year at home, one project, a draft of the statement. Everything is told but the goal, and no
 * decision is recorded.
 */
export const USUAL_PROFILE: Profile = {
  season: known(SEASON),
  step1: known([STEP1_PASS]),
  step2ck: known([USUAL_ATTEMPT]),
  step3: known([]),
  step2cs: notApplicable,
  plannedSittings: known([]),
  practiceTests: known([]),
  goal: unknown,
  graduation: known({ status: "graduate", year: 2024 }),
  imgClass: known("non-us-img"),
  visa: known({ needed: true, accepts: ["j1"] }),
  english: known("good"),
  usMonths: known(2),
  homeMonths: known(12),
  experiences: known([USUAL_EXPERIENCE]),
  research: known([USUAL_PROJECT]),
  statement: known("draft"),
  statementParts: unknown,
  failureAccount: unknown,
  preferences: known(NO_PREFERENCE),
  interest: known([]),
  course: unknown,
  lastMatch: known({ outcome: "never-took-part" }),
  documents: known([]),
  hasNoLetters: known(false),
};

/** The usual profile with some facts changed. */
export function aProfile(overrides: Partial<Profile> = {}): Profile {
  return { ...USUAL_PROFILE, ...overrides };
}

/** What an applicant may differ in. */
export interface ApplicantOverrides {
  readonly profile?: Partial<Profile>;
  readonly letters?: Told<readonly Letter[]>;
  readonly plan?: readonly PlannedProgram[];
}

/**
 * The usual applicant: the usual profile, one agreed letter, three planned programs.
 * @example anApplicant({ profile: { step2ck: known([anAttempt({ score: 245 })]) } })
 */
export function anApplicant({ profile = {}, letters, plan }: ApplicantOverrides = {}): Applicant {
  return { profile: aProfile(profile), letters: letters ?? known([USUAL_LETTER]), plan: plan ?? aPlan() };
}

/** Somebody who has told nothing but what is given. */
export function aNewcomer({ profile = {}, letters, plan }: ApplicantOverrides = {}): Applicant {
  return { profile: { ...EMPTY_PROFILE, ...profile }, letters: letters ?? unknown, plan: plan ?? [] };
}
