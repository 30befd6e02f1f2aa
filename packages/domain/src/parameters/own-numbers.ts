import type { SeasonNumberId } from "./almanac.ts";
import { mayBeOpen } from "./parameter-problems.ts";
import { PARAMETER_IDS, type ParameterId } from "./parameters.ts";

/**
 * A number that an organisation may set for itself: whatever the guide writes or this house reads into it. What AAMC, NRMP
 * or USMLE set is a fact, which curators keep; passing scores, fees and limits of attempts are no parameters at all.
 */
export type OwnNumberId = Exclude<ParameterId, SeasonNumberId>;

/** Between which values an organisation's own number may lie, both included; always whole. */
export interface OwnNumberBounds {
  readonly least: number;
  readonly most: number;
  /** Whether "no upper limit" is an answer. */
  readonly mayBeOpen: boolean;
}

type Bounds = readonly [least: number, most: number];

const STEP_2_CK: Bounds = [200, 290];
const DISTANCE: Bounds = [0, 30];
const MONTHS_BEFORE: Bounds = [1, 36];
const EXPERIENCE_MONTHS: Bounds = [1, 24];
const WAITING_DAYS: Bounds = [1, 120];
const LEAD_DAYS: Bounds = [0, 730];
const FEW_TESTS: Bounds = [1, 8];
const LETTERS: Bounds = [1, 8];
const PROGRAMS: Bounds = [1, 400];

/** What still makes sense of each number: wide enough for every house, narrow enough for a slip of the hand to show. */
const BOUNDS: Readonly<Record<OwnNumberId, Bounds>> = {
  strongFrom: STEP_2_CK,
  academicFrom: STEP_2_CK,
  middleFrom: STEP_2_CK,
  reboundFrom: STEP_2_CK,
  edgeWithin: [0, 15],
  practiceTestsRead: FEW_TESTS,
  practiceTestsLeast: FEW_TESTS,
  practiceTestMaxAge: [14, 365],
  targetWithVisa: STEP_2_CK,
  targetWithoutVisa: STEP_2_CK,
  targetWithoutSupport: STEP_2_CK,
  lowPracticeBelow: STEP_2_CK,
  someUsMonths: EXPERIENCE_MONTHS,
  readyWithin: DISTANCE,
  comfortableWithin: DISTANCE,
  readinessTests: FEW_TESTS,
  trendFrom: [1, 30],
  centralSystemsWeight: [100, 300],
  aroundMiddleFrom: STEP_2_CK,
  aroundMiddleTo: STEP_2_CK,
  highGoalFrom: STEP_2_CK,
  step1LateWithin: LEAD_DAYS,
  // Passed since 2014 from 192 on, of 300.
  lowStep1Below: [192, 260],
  reboundStrengthFrom: STEP_2_CK,
  lowScoreBelow: STEP_2_CK,
  parallelPlanBelow: STEP_2_CK,
  earlyStepsFrom: MONTHS_BEFORE,
  earlyStepsTo: MONTHS_BEFORE,
  practiceStepsFrom: MONTHS_BEFORE,
  practiceStepsTo: MONTHS_BEFORE,
  sittingFrom: MONTHS_BEFORE,
  sittingTo: MONTHS_BEFORE,
  lettersFrom: MONTHS_BEFORE,
  lettersTo: MONTHS_BEFORE,
  scoreStepsWithin: WAITING_DAYS,
  resultMargin: [0, 120],
  lettersNeeded: LETTERS,
  usAnesthesiologistLetters: LETTERS,
  letterAnswerDays: WAITING_DAYS,
  letterWritingDays: WAITING_DAYS,
  letterReminderDays: WAITING_DAYS,
  letterMaterialDays: WAITING_DAYS,
  minimalUsMonths: EXPERIENCE_MONTHS,
  observershipMonthsLeast: EXPERIENCE_MONTHS,
  observershipMonthsMost: EXPERIENCE_MONTHS,
  sustainedProjectMonths: EXPERIENCE_MONTHS,
  usLettersForHolisticReview: LETTERS,
  accountWordsMost: [30, 1000],
  selfCriticismsMost: [0, 10],
  strengtheningLead: LEAD_DAYS,
  strongBreadthLeast: PROGRAMS,
  strongBreadthMost: PROGRAMS,
  middleBreadthLeast: PROGRAMS,
  middleBreadthMost: PROGRAMS,
  lowerBreadthLeast: PROGRAMS,
  lowerBreadthMost: PROGRAMS,
  reboundBreadthLeast: PROGRAMS,
  reboundBreadthMost: PROGRAMS,
  imgFriendlyFrom: [1, 100],
};

/** Whether an organisation may set a number for itself. */
export function isOwnNumberId(id: string): id is OwnNumberId {
  return Object.hasOwn(BOUNDS, id);
}

/** Every number that an organisation may set, in the order of the registry. */
export const OWN_NUMBER_IDS: readonly OwnNumberId[] = PARAMETER_IDS.filter(isOwnNumberId);

/** The bounds of a number. */
export function getOwnNumberBounds(id: OwnNumberId): OwnNumberBounds {
  const [least, most] = BOUNDS[id];
  return { least, most, mayBeOpen: mayBeOpen(id) };
}
