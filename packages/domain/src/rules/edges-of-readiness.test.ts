import { expect, test } from "vitest";
import type { PracticeTestProvider } from "../applicant/practice-test.ts";
import type { Profile } from "../applicant/profile.ts";
import { addDays, toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import { getSeason } from "../parameters/seasons.ts";
import {
  anAttempt,
  aPracticeTest,
  aSitting,
  NO_PREFERENCE,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { askRule, type RuleCase } from "../testing/ask-rule.ts";
import { passed } from "../testing/refusals.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import type { GuideRuleId } from "./rule-ids.ts";

const CALENDAR = getSeason(SEASON);
const NOT_PASSED = { step2ck: known([]) };
const NO_VISA = { visa: known({ needed: false } as const) };
const AFTER_FAILURE = known([STEP1_FAILURE, STEP1_PASS]);
const score = (points: number) => known([anAttempt({ score: points })]);

/** Practice tests as days before the as-of date and scores, NBME unless told otherwise. */
function practiced(
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

const sittingOn = (daysBefore: number, event: "reviewOn" | "submissionOpensOn" = "reviewOn") => ({
  plannedSittings: known([aSitting({ exam: "step2ck", on: addDays(CALENDAR[event], -daysBefore) })]),
});
const STUDENT = { graduation: known({ status: "student", expectedYear: 2027 } as const) };
const on = (profile: Partial<Profile>): RuleCase => ({ profile });
const unpassed = (...profiles: readonly Partial<Profile>[]): RuleCase => ({
  profile: Object.assign({}, NOT_PASSED, ...profiles),
});

test.each<readonly [GuideRuleId, string, RuleCase, string]>([
  ["C3", "a failed Step 1 before the exam", unpassed({ step1: AFTER_FAILURE }), "holds"],
  ["C3", "a clean Step 1, practice at the target", unpassed(practiced([9, 245], [19, 246])), "does not"],
  [
    "C3",
    "practice below the target, not ready by either test",
    unpassed(practiced([9, 237], [19, 237])),
    "holds",
  ],
  ["C3", "practice below the target, ready", unpassed(practiced([9, 238], [19, 238])), "does not"],
  [
    "C3",
    "one test of the two near the target, the median below it",
    unpassed(practiced([9, 237], [19, 240])),
    "holds",
  ],
  ["C3", "too few tests for a projection", unpassed(practiced([9, 200])), "does not"],
  [
    "C3",
    "a goal of its own that practice reaches",
    unpassed(practiced([9, 231], [19, 231]), { goal: known(238) }),
    "does not",
  ],
  ["C3", "a failed Step 1, and a pass", on({ step1: AFTER_FAILURE }), "does not"],
  ["C3", "practice tests untold", unpassed({ practiceTests: unknown }), "open: practiceTests"],
  ["C3", "Step 1 untold", unpassed({ step1: unknown }), "open: step1"],
  [
    "C3",
    "Step 2 CK untold after a failed Step 1",
    on({ step1: AFTER_FAILURE, step2ck: unknown }),
    "open: step2ck",
  ],
  [
    "C3",
    "practice between the targets, visa untold",
    unpassed(practiced([9, 235], [19, 235]), { visa: unknown }),
    "open: visa",
  ],
  [
    "C3",
    "practice between the targets, English untold",
    unpassed(practiced([9, 235], [19, 235]), NO_VISA, { english: unknown }),
    "open: english",
  ],
  [
    "C3",
    "practice between the targets, US months untold",
    unpassed(practiced([9, 235], [19, 235]), NO_VISA, { usMonths: unknown }),
    "open: usMonths",
  ],
  ["C4", "practice tests told", unpassed(practiced([9, 240])), "holds"],
  ["C4", "none told of", unpassed({ practiceTests: known([]) }), "holds"],
  ["C4", "a pass", on(practiced([9, 240])), "does not"],
  ["C4", "practice tests untold", unpassed({ practiceTests: unknown }), "open: practiceTests"],
  ["C4", "Step 2 CK untold", on({ step2ck: unknown }), "open: step2ck"],
  [
    "C4",
    "ready for one target and not for the other, visa untold",
    unpassed(practiced([9, 235], [19, 235]), { visa: unknown }),
    "open: visa",
  ],
  [
    "C4",
    "the same with a goal of one’s own",
    unpassed(practiced([9, 235], [19, 235]), { visa: unknown, goal: known(240) }),
    "holds",
  ],
  [
    "C4",
    "alike for both targets, visa untold",
    unpassed(practiced([9, 250], [19, 250]), { visa: unknown }),
    "holds",
  ],
  [
    "C6",
    "a recent test with systems",
    unpassed({ practiceTests: known([aPracticeTest({ systems: { other: 50 } })]) }),
    "holds",
  ],
  ["C6", "no systems reported", unpassed(practiced([9, 240])), "does not"],
  [
    "C6",
    "systems reported too long ago",
    unpassed({
      practiceTests: known([aPracticeTest({ takenOn: addDays(AS_OF, -91), systems: { other: 50 } })]),
    }),
    "does not",
  ],
  ["C6", "practice tests untold", unpassed({ practiceTests: unknown }), "open: practiceTests"],
  ["C6", "a pass", on({ practiceTests: known([aPracticeTest({ systems: { other: 50 } })]) }), "does not"],
  ["C7", "a student", unpassed(STUDENT), "holds"],
  ["C7", "a graduate", unpassed(), "does not"],
  ["C7", "a student with a pass", on(STUDENT), "does not"],
  ["C7", "graduation untold", unpassed({ graduation: unknown }), "open: graduation"],
  ["C7", "Step 2 CK untold", on({ ...STUDENT, step2ck: unknown }), "open: step2ck"],
  [
    "C8",
    "a result 14 days before submission opens",
    unpassed(sittingOn(42, "submissionOpensOn")),
    "does not",
  ],
  ["C8", "a result 13 days before", unpassed(sittingOn(41, "submissionOpensOn")), "holds"],
  ["C8", "the same of a student", unpassed(sittingOn(41, "submissionOpensOn"), STUDENT), "does not"],
  ["C8", "the same after a pass", on(sittingOn(41, "submissionOpensOn")), "does not"],
  [
    "C8",
    "Step 2 CK untold",
    on({ step2ck: unknown, ...sittingOn(41, "submissionOpensOn") }),
    "open: step2ck",
  ],
  ["C8", "no sitting planned", unpassed(), "does not"],
  ["C8", "planned exams untold", unpassed({ plannedSittings: unknown }), "open: plannedSittings"],
  [
    "C8",
    "graduation untold",
    unpassed(sittingOn(41, "submissionOpensOn"), { graduation: unknown }),
    "open: graduation",
  ],
  ["C9", "a result on the review date", unpassed(sittingOn(28)), "does not"],
  ["C9", "a result a day later", unpassed(sittingOn(27)), "holds"],
  ["C9", "no sitting planned, and time left", unpassed(), "does not"],
  [
    "C9",
    "no sitting planned on the last safe day",
    { ...unpassed(), asOf: addDays(CALENDAR.reviewOn, -28) },
    "does not",
  ],
  ["C9", "no sitting planned a day later", { ...unpassed(), asOf: addDays(CALENDAR.reviewOn, -27) }, "holds"],
  ["C9", "planned exams untold", unpassed({ plannedSittings: unknown }), "open: plannedSittings"],
  ["C9", "Step 2 CK untold, a late sitting", on({ step2ck: unknown, ...sittingOn(27) }), "open: step2ck"],
  ["C9", "a pass", on({}), "does not"],
  ["C10", "no test since nine months before submission", unpassed(practiced([257, 240])), "holds"],
  ["C10", "a test on the first day of these months", unpassed(practiced([256, 240])), "does not"],
  ["C10", "a test of another provider", unpassed(practiced([9, 240, "amboss"])), "holds"],
  ["C10", "a test of tomorrow", unpassed(practiced([-1, 240])), "holds"],
  ["C10", "a test of today", unpassed(practiced([0, 240])), "does not"],
  ["C10", "a UWSA test", unpassed(practiced([9, 240, "uwsa"])), "does not"],
  ["C10", "before these months begin", { ...unpassed(), season: 2028 }, "does not"],
  ["C10", "practice tests untold", unpassed({ practiceTests: unknown }), "open: practiceTests"],
  ["C10", "Step 2 CK untold", on({ step2ck: unknown }), "open: step2ck"],
  ["C10", "a pass", on({}), "does not"],
  ["C11", "a visa need", on({}), "holds"],
  [
    "C11",
    "a region",
    on({ ...NO_VISA, preferences: known({ ...NO_PREFERENCE, regions: ["South"] }) }),
    "holds",
  ],
  ["C11", "no preference and no visa need", on(NO_VISA), "does not"],
  ["C11", "preferences untold", on({ preferences: unknown }), "open: preferences"],
  ["C11", "visa untold", on({ visa: unknown }), "open: visa"],
  ["C14", "no pass", unpassed(), "holds"],
  ["C14", "a pass", on({}), "does not"],
  ["C14", "Step 2 CK untold", on({ step2ck: unknown }), "open: step2ck"],
  ["D6", "225 with a visa need", on({ step2ck: score(225) }), "holds"],
  ["D6", "224", on({ step2ck: score(224) }), "does not"],
  ["D6", "235", on({ step2ck: score(235) }), "holds"],
  ["D6", "236", on({ step2ck: score(236) }), "does not"],
  ["D6", "a goal of 244", on({ step2ck: score(230), goal: known(244) }), "does not"],
  ["D6", "a goal of 245", on({ step2ck: score(230), goal: known(245), ...NO_VISA }), "holds"],
  ["D6", "the lower target, no goal told", on({ step2ck: score(230), ...NO_VISA }), "does not"],
  ["D6", "visa untold", on({ step2ck: score(230), visa: unknown }), "open: visa"],
  ["D6", "English untold", on({ step2ck: score(230), ...NO_VISA, english: unknown }), "open: english"],
  ["D6", "US months untold", on({ step2ck: score(230), ...NO_VISA, usMonths: unknown }), "open: usMonths"],
  ["D6", "Step 2 CK untold", on({ step2ck: unknown }), "open: step2ck"],
  ["D6", "a pass without its score", on({ step2ck: known([passed("2025-09-10")]) }), "open: step2ck"],
])("%s: %s", (id, _name, given, expected) => {
  expect(askRule(id, given)).toBe(expected);
});

const decided = (course: "apply" | "delay", season = SEASON) => ({
  course: known({ season, course, on: AS_OF, because: "" }),
});

test.each<readonly [GuideRuleId, string, RuleCase, string]>([
  ["D8", "applying where delaying comes first", on({ step2ck: score(229), ...decided("apply") }), "holds"],
  [
    "D8",
    "applying where both are open",
    on({ step2ck: score(229), ...NO_VISA, ...decided("apply") }),
    "does not",
  ],
  ["D8", "applying without a pass", unpassed(decided("apply")), "holds"],
  ["D8", "applying where it fits", on(decided("apply")), "does not"],
  ["D8", "delaying where applying fits", on({ step2ck: score(230), ...decided("delay") }), "holds"],
  [
    "D8",
    "delaying at 244 after a failure",
    on({ step1: AFTER_FAILURE, step2ck: score(244), ...decided("delay") }),
    "does not",
  ],
  [
    "D8",
    "delaying at 245 after a failure",
    on({ step1: AFTER_FAILURE, step2ck: score(245), ...decided("delay") }),
    "holds",
  ],
  ["D8", "a decision for another season", on({ step2ck: score(229), ...decided("apply", 2028) }), "does not"],
  ["D8", "nothing recorded", on({ step2ck: score(229) }), "does not"],
  [
    "D8",
    "applying, visa untold",
    on({ step2ck: score(229), visa: unknown, ...decided("apply") }),
    "open: visa",
  ],
  ["D8", "delaying at 238, Step 1 untold", on({ step1: unknown, ...decided("delay") }), "open: step1"],
  ["D8", "applying, Step 2 CK untold", on({ step2ck: unknown, ...decided("apply") }), "open: step2ck"],
  ["D13", "unmatched", on({ lastMatch: known({ outcome: "unmatched", season: 2026 }) }), "holds"],
  ["D13", "matched", on({ lastMatch: known({ outcome: "matched", season: 2026 }) }), "does not"],
  ["D13", "never took part", on({}), "does not"],
  ["D13", "untold", on({ lastMatch: unknown }), "open: lastMatch"],
  ["G7", "a program planned", { planned: 1 }, "holds"],
  ["G7", "none", {}, "does not"],
  ["G8", "a tier", {}, "holds"],
  ["G8", "none", unpassed(), "does not"],
  ["G8", "Step 2 CK untold", on({ step2ck: unknown }), "open: step2ck"],
  ["G9", "anybody", {}, "holds"],
  ["G11", "an interview offered", { planned: 1, status: "invited" }, "holds"],
  ["G11", "applications sent alone", { planned: 1, status: "submitted" }, "does not"],
])("%s: %s", (id, _name, given, expected) => {
  expect(askRule(id, given)).toBe(expected);
});

/** Two letters of a kind that everybody needs, and one more. */
const ALL_LETTERS = [{}, {}, {}];
const in2026 = (day: string): Pick<RuleCase, "asOf"> => ({ asOf: toCalendarDate(day) });

test.each<readonly [GuideRuleId, string, RuleCase, string]>([
  ["H1", "no program on the list", {}, "holds"],
  ["H1", "a program and a pass", { planned: 1 }, "does not"],
  ["H1", "a program, no sitting planned", { ...unpassed(practiced([9, 240])), planned: 1 }, "holds"],
  [
    "H1",
    "a program, a sitting and a practice test",
    { ...unpassed(practiced([9, 240]), sittingOn(60)), planned: 1 },
    "does not",
  ],
  ["H1", "before these months", { season: 2029 }, "does not"],
  [
    "H1",
    "a program, planned exams untold",
    { ...unpassed(practiced([9, 240]), { plannedSittings: unknown }), planned: 1 },
    "open: plannedSittings",
  ],
  [
    "H1",
    "a program, practice tests untold",
    { ...unpassed(sittingOn(60), { practiceTests: unknown }), planned: 1 },
    "open: practiceTests",
  ],
  ["H2", "a pass and US experience", {}, "does not"],
  ["H2", "a pass, no US experience", on({ usMonths: known(0), experiences: known([]) }), "holds"],
  ["H2", "a pass, US experience untold", on({ usMonths: unknown, experiences: known([]) }), "open: usMonths"],
  ["H2", "no pass, no practice test", unpassed(), "holds"],
  ["H2", "no pass, practice near the goal", unpassed(practiced([9, 240], [19, 240])), "does not"],
  ["H2", "practice tests untold", unpassed({ practiceTests: unknown }), "open: practiceTests"],
  ["H3", "no pass", unpassed(), "holds"],
  ["H3", "a pass, letters not asked for yet", {}, "does not"],
  ["H3", "a pass, six months before Match Day, no letter", in2026("2026-09-19"), "holds"],
  ["H3", "the day before", in2026("2026-09-18"), "does not"],
  ["H3", "the same with every letter in", { ...in2026("2026-09-19"), letters: ALL_LETTERS }, "does not"],
  ["H3", "the same, letters untold", { ...in2026("2026-09-19"), letters: "untold" }, "open: letters"],
  ["H3", "Step 2 CK untold", on({ step2ck: unknown }), "open: step2ck"],
  ["H4", "submission open, a draft", in2026("2026-09-02"), "holds"],
  ["H4", "the day before", in2026("2026-09-01"), "does not"],
  [
    "H4",
    "a reviewed statement, nothing planned",
    { ...in2026("2026-09-02"), ...on({ statement: known("reviewed") }) },
    "does not",
  ],
  [
    "H4",
    "a reviewed statement, a program not applied to",
    { ...in2026("2026-09-02"), ...on({ statement: known("reviewed") }), planned: 1 },
    "holds",
  ],
  [
    "H4",
    "the statement untold",
    { ...in2026("2026-09-02"), ...on({ statement: unknown }) },
    "open: statement",
  ],
  ["H5", "an interview offered", { ...in2026("2026-10-20"), planned: 1, status: "invited" }, "holds"],
  ["H5", "an interview held", { ...in2026("2026-10-20"), planned: 1, status: "interviewed" }, "does not"],
  ["H5", "an interview offered before programs review", { planned: 1, status: "invited" }, "does not"],
  ["H6", "anybody", {}, "holds"],
  ["H7", "a pass", {}, "holds"],
  ["H7", "none", unpassed(), "does not"],
  ["H7", "Step 2 CK untold", on({ step2ck: unknown }), "open: step2ck"],
])("%s: %s", (id, _name, given, expected) => {
  expect(askRule(id, given)).toBe(expected);
});
