import type { ChosenCourse, Course } from "../applicant/course.ts";
import { MOST_ATTEMPTS } from "../applicant/exam-attempt.ts";
import type { Applicant } from "../applicant/profile.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Season, SeasonCalendar } from "../kernel/season.ts";
import { findSeason } from "../parameters/seasons.ts";
import { monthsLater } from "../rules/days-later.ts";
import type { BreadthRange, Decision, Outcome, Posture } from "../rules/outcomes.ts";
import { hasFailure } from "../rules/questions.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import { readPersonScreen } from "../rules/read-person-screen.ts";
import type { Reading } from "../rules/reading.ts";
import { later, toRankDeadline } from "../rules/roadmap/window.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import { getRule } from "../rules/rules.ts";
import { getScreenTable, type Reach } from "../rules/screens/screen-table.ts";
import { toTruth } from "../rules/verdict.ts";
import { countInWords } from "../rules/words.ts";
import { type CourseCost, toCourseCost } from "./course-costs.ts";
import { listApplyPreconditions, listDelayPreconditions, type Precondition } from "./preconditions.ts";

/** One dated step of a course. */
export interface Milestone {
  readonly by: CalendarDate;
  readonly title: string;
}

/** One of the two courses, laid out so that they can stand side by side. */
export interface CoursePlan {
  readonly course: Course;
  readonly season: Season;
  readonly submissionOpensOn: CalendarDate;
  readonly matchDayOn: CalendarDate;
  /** Whether these days are projected, since the season's are not published. */
  readonly isProjected: boolean;
  /** Whole months until submission opens; zero once it has. */
  readonly monthsUntilSubmission: number;
  /** How to apply on this course; null where that is not settled, or rests on a year that is still to come. */
  readonly posture: Posture | null;
  /** Null while there is no tier. */
  readonly range: BreadthRange | null;
  /** How much of the list of programs is in reach on this course: a later season can close a graduation limit. */
  readonly reach: Reach;
  readonly preconditions: readonly Precondition[];
  readonly cost: CourseCost;
  /** What the course changes. */
  readonly changes: readonly string[];
  /** What it cannot change. */
  readonly leaves: readonly string[];
  /** In the order of their days, none before today. */
  readonly milestones: readonly Milestone[];
}

/** Applying now and delaying, side by side, with what is recommended and what was decided. */
export interface CourseComparison {
  readonly recommended: Outcome<Decision>;
  /** The rules of section D that hold, in the order of the catalogue. */
  readonly rules: readonly RuleId[];
  /** What was decided for this season; null where nothing is recorded. */
  readonly chosen: ChosenCourse | null;
  /** Applying first. Delaying is absent where the next season lies beyond the known range. */
  readonly courses: readonly CoursePlan[];
}

const DECISION_IDS = [
  ...(["D1", "D2", "D3", "D4", "D5", "D6", "D7"] as const),
  ...(["D8", "D9", "D10", "D11", "D12", "D13"] as const),
] as const satisfies readonly RuleId[];

/** Whole months between two days; zero where the second is not later. */
function countMonths(from: CalendarDate, to: CalendarDate): number {
  let months = 0;
  while (monthsLater(from, months + 1) <= to) months += 1;
  return months;
}

function toReach(applicant: Applicant, season: Season, { catalogue, almanac }: RuleContext): Reach {
  return getScreenTable(catalogue, readPersonScreen(applicant.profile, season, almanac)).reach;
}

/** What a delay buys: before the first pass a score, afterwards everything but the score (settled reading 7). */
function listDelayChanges(reading: Reading): readonly string[] {
  const { passed, failures } = reading.step2ck;
  const attemptsLeft = MOST_ATTEMPTS - failures;
  const bought =
    "A year of clinical work in the United States, research or quality improvement, and letters that come of it.";
  if (passed === true) return [bought];
  if (passed !== false) return [bought, "Whether Step 2 CK can still be sat is not told."];
  return attemptsLeft <= 0
    ? [bought]
    : [`A strong first pass of Step 2 CK: ${countInWords(attemptsLeft, "attempt")} left.`, bought];
}

function listLeft(reading: Reading): readonly string[] {
  const { passed } = reading.step2ck;
  return [
    ...(passed === true ? ["The Step 2 CK score: a passed Step cannot be taken again."] : []),
    ...(toTruth(hasFailure(reading)) === true
      ? ["The failed attempt: a later pass does not remove it."]
      : []),
  ];
}

function toMilestones(
  asOf: CalendarDate,
  days: readonly (readonly [CalendarDate, string])[],
): readonly Milestone[] {
  return days
    .map(([by, title]) => ({ by: later(by, asOf), title }))
    .toSorted((a, b) => (a.by < b.by ? -1 : Number(a.by > b.by)));
}

/** The days of the season. Of what has begun before today it is said that it has, as long as it lasts. */
function listApplyMilestones({ asOf, calendar }: Reading): readonly Milestone[] {
  const from = (day: CalendarDate, ahead: string, begun: string): readonly [CalendarDate, string] => [
    day,
    day < asOf ? begun : ahead,
  ];
  const { submissionOpensOn, reviewOn, matchDayOn } = calendar;
  const rankDeadline = toRankDeadline(calendar);
  const opening = "Submission opens: statement, list and letters stand";
  return toMilestones(asOf, [
    ...(rankDeadline < asOf
      ? []
      : [
          from(submissionOpensOn, opening, "Submission is open: send what stands"),
          from(reviewOn, "Programs begin to review", "Programs are reviewing already"),
        ]),
    from(rankDeadline, "The rank list is certified", "The day to certify the rank list has passed"),
    from(matchDayOn, "Match Day", "Match Day has passed"),
  ]);
}

function planApplying(reading: Reading, applicant: Applicant, context: RuleContext): CoursePlan {
  const { calendar, placement } = reading;
  const { posture, postureIfApplyingNow, range } = placement;
  const settled = posture.settled && posture.value !== "delay-first" ? posture.value : null;
  return {
    ...toSeasonOf(calendar, reading.asOf),
    course: "apply",
    posture: settled ?? postureIfApplyingNow,
    range,
    reach: toReach(applicant, calendar.season, context),
    preconditions: listApplyPreconditions(reading),
    cost: toCourseCost({ applicant, reading, context }, calendar.season),
    changes: ["Interviews this season become possible.", "The fees of this season are spent."],
    leaves: listLeft(reading),
    milestones: listApplyMilestones(reading),
  };
}

function toSeasonOf(calendar: SeasonCalendar, asOf: CalendarDate) {
  const { season, submissionOpensOn, matchDayOn, isProjected } = calendar;
  return {
    season,
    submissionOpensOn,
    matchDayOn,
    isProjected,
    monthsUntilSubmission: countMonths(asOf, submissionOpensOn),
  };
}

/** The plan of one to two years (D7): a post, academic work, letters, then a very broad list. */
function listDelayMilestones(
  reading: Reading,
  { next, afterNext }: { next: SeasonCalendar; afterNext: SeasonCalendar | null },
): readonly Milestone[] {
  const { asOf, parameters } = reading;
  const before = (months: number): CalendarDate => monthsLater(next.submissionOpensOn, -months);
  return toMilestones(asOf, [
    [before(parameters.earlyStepsTo), "Year 1: a post in the United States, in anesthesia or critical care"],
    [before(parameters.practiceStepsFrom), "Year 1: quality improvement, teaching or research begun"],
    [before(parameters.lettersFrom), "Year 1: letters asked of those who supervised directly"],
    [before(parameters.lettersTo), "Year 1: letters in, statement reviewed"],
    [next.submissionOpensOn, "Year 2: a very broad list of IMG-friendly programs, submitted"],
    [next.matchDayOn, "Year 2: Match Day"],
    ...(afterNext === null
      ? []
      : [
          [
            afterNext.submissionOpensOn,
            "A second year, if the first did not buy enough: submission opens",
          ] as const,
        ]),
  ]);
}

function planDelaying(reading: Reading, applicant: Applicant, context: RuleContext): CoursePlan | null {
  const { season } = reading.calendar;
  const next = findSeason(season + 1, context.almanac);
  if (next === null) return null;
  const afterNext = findSeason(season + 2, context.almanac);
  return {
    ...toSeasonOf(next, reading.asOf),
    course: "delay",
    posture: null,
    range: reading.placement.range,
    reach: toReach(applicant, next.season, context),
    preconditions: listDelayPreconditions(reading),
    cost: toCourseCost({ applicant, reading, context }, next.season),
    changes: listDelayChanges(reading),
    leaves: listLeft(reading),
    milestones: listDelayMilestones(reading, { next, afterNext }),
  };
}

/**
 * Applying this season and delaying a year, side by side: what each needs, costs, takes and changes, with dated steps; beside
 * them what is recommended and by which rule, and what was decided (D8). Pure.
 */
export function compareCourses(applicant: Applicant, context: RuleContext): CourseComparison {
  const reading = readApplicant(applicant, context);
  const delaying = planDelaying(reading, applicant, context);
  const { course, calendar } = reading;
  return {
    recommended: reading.placement.decision,
    rules: DECISION_IDS.filter((id) => getRule(id).ask(reading) === true),
    chosen: course?.season === calendar.season ? course : null,
    courses: [planApplying(reading, applicant, context), ...(delaying === null ? [] : [delaying])],
  };
}
