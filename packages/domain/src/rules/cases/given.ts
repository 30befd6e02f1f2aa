import type { ExamAttempt } from "../../applicant/exam-attempt.ts";
import type { PracticeTestProvider } from "../../applicant/practice-test.ts";
import type { Profile } from "../../applicant/profile.ts";
import { addDays, toCalendarDate } from "../../kernel/calendar-date.ts";
import { known } from "../../kernel/told.ts";
import { getSeason } from "../../parameters/seasons.ts";
import { anAttempt, aPracticeTest, aSitting, STEP1_FAILURE, STEP1_PASS } from "../../testing/applicants.ts";
import { stated } from "../../testing/programs.ts";
import { AS_OF, SEASON } from "../../testing/seasons.ts";
import type { CaseGiven } from "./rule-case.ts";

/** The dates of the season that cases look at. */
export const CALENDAR = getSeason(SEASON);

/** Some facts of the profile, and nothing else. */
export const on = (profile: Partial<Profile>): CaseGiven => ({ profile });

/** Step 2 CK neither passed nor failed. */
export const NOT_PASSED = { step2ck: known([]) };

/** Facts of a profile without a passed Step 2 CK; of two the later acts. */
export const unpassed = (...profiles: readonly Partial<Profile>[]): CaseGiven => ({
  profile: Object.assign({}, NOT_PASSED, ...profiles),
});

function toAttempt(
  result: ExamAttempt["result"],
  takenOn: string | null,
  points: number | null,
): ExamAttempt {
  return { takenOn: takenOn === null ? null : toCalendarDate(takenOn), result, score: points };
}

/** A failed attempt, undated where null. */
export const failed = (takenOn: string | null, points: number | null = null) =>
  toAttempt("fail", takenOn, points);

/** A passed attempt, undated where null. */
export const passed = (takenOn: string | null, points: number | null = null) =>
  toAttempt("pass", takenOn, points);

/** A pass of Step 2 CK with a score. */
export const score = (points: number) => known([anAttempt({ score: points })]);

/** A pass of Step 1 some days before submission opens. */
export const step1On = (daysBeforeSubmission: number) =>
  known([{ ...STEP1_PASS, takenOn: addDays(CALENDAR.submissionOpensOn, -daysBeforeSubmission) }]);

/** A pass of Step 1 after a failure. */
export const AFTER_FAILURE = known([STEP1_FAILURE, STEP1_PASS]);

/** A pass of Step 1 with a low score, from when it gave one. */
export const LOW_STEP1 = known([passed("2020-01-10", 219)]);

/** No visa need. */
export const NO_VISA = { visa: known({ needed: false } as const) };

/** A student who graduates in the year of the season. */
export const STUDENT = { graduation: known({ status: "student", expectedYear: 2027 } as const) };

/** A sitting of Step 2 CK some days before an event of the season. */
export const sittingOn = (daysBefore: number, event: "reviewOn" | "submissionOpensOn" = "reviewOn") => ({
  plannedSittings: known([aSitting({ exam: "step2ck", on: addDays(CALENDAR[event], -daysBefore) })]),
});

/** Practice tests as days before the as-of date and scores, NBME unless told otherwise. */
export function practiced(
  ...tests: readonly (readonly [daysAgo: number, score: number, by?: PracticeTestProvider])[]
) {
  return {
    practiceTests: known(
      tests.map(([daysAgo, points, provider = "nbme"]) =>
        aPracticeTest({ takenOn: addDays(AS_OF, -daysAgo), score: points, provider }),
      ),
    ),
  };
}

/** A decision for a season, without a reason. */
export const decided = (course: "apply" | "delay", season = SEASON) => ({
  course: known({ season, course, on: AS_OF, because: "" }),
});

/** A day of 2026. */
export const in2026 = (day: string): Pick<CaseGiven, "asOf"> => ({ asOf: toCalendarDate(day) });

/** A letter from the United States. */
export const US = { country: "US" };
/** A letter of a physician of another specialty who taught the person. */
export const OF_TEACHER = { specialty: "other-clinical", relation: "teacher" } as const;
/** A letter of a physician of another specialty who supervised clinical work. */
export const OF_SUPERVISOR = { specialty: "other-clinical", relation: "clinical-supervisor" } as const;
/** Two letters of a kind that everybody needs, and one more. */
export const ALL_LETTERS = [{}, {}, {}];

/** A program that takes nobody who failed Step 1. */
export const FIRST_ATTEMPT_STEP1 = {
  failurePolicy: stated({ firstAttemptPass: "required", exams: ["step1"] } as const),
};
/** A program that takes nobody who failed Step 3. */
export const FIRST_ATTEMPT_STEP3 = {
  failurePolicy: stated({ firstAttemptPass: "required", exams: ["step3"] } as const),
};
/** A program that requires 240 in Step 2 CK. */
export const MINIMUM_240 = { minimumStep2ck: stated({ minimum: 240, requirement: "required" } as const) };
/** A program that takes nobody who graduated more than five years before. */
export const FIVE_YEARS = { graduationLimit: stated({ years: 5, requirement: "required" } as const) };
/** A program for people who serve in the military. */
export const MILITARY = {
  setting: stated("military" as const),
  tracks: stated([{ kind: "military", nrmpCode: null, seats: 4 }] as const),
};
