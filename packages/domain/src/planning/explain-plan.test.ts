import { expect, test } from "vitest";
import type { Applicant, Profile } from "../applicant/profile.ts";
import { assess } from "../assessment/assess.ts";
import { contextFor } from "../assessment/context.ts";
import { explainAll } from "../assessment/explain.ts";
import { addDays, type CalendarDate, toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import type { GuideRuleId } from "../rules/rule-ids.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import {
  anApplicant,
  anAttempt,
  aPlan,
  aPracticeTest,
  aSitting,
  NO_PREFERENCE,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { aProgram, stated } from "../testing/programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { explainPlan } from "./explain-plan.ts";

const no = stated({ answer: "no" } as const);
const CATALOGUE = compileCatalogue([
  aProgram({ id: "program-1", facts: { visaJ1: no, visaH1b: no } }),
  ...Array.from({ length: 40 }, (_, index) => aProgram({ id: `program-${index + 2}` })),
]);

/** Everything that a rule says of somebody: the sentences, what would change it, and the other reading. */
function tell(rule: GuideRuleId, applicant: Applicant, asOf: CalendarDate = AS_OF): string {
  const context = contextFor(applicant, { asOf, catalogue: CATALOGUE });
  const told = [
    ...explainAll(assess(applicant, context), applicant, context),
    ...explainPlan(applicant, context),
  ];
  const found = told.find((explanation) => explanation.rule === rule);
  if (found === undefined) throw new Error(`${rule} says nothing`);
  return [found.severity, found.summary, found.action, ...found.wouldChange, found.otherReading]
    .filter((words) => words !== null)
    .join(" | ");
}

const NOT_PASSED = { step2ck: known([]) };
const person = (profile: Partial<Profile>) => anApplicant({ profile });
const unpassed = (profile: Partial<Profile> = {}) => person({ ...NOT_PASSED, ...profile });
const practiced = (...tests: readonly (readonly [daysAgo: number, score: number])[]) => ({
  practiceTests: known(
    tests.map(([daysAgo, score]) => aPracticeTest({ takenOn: addDays(AS_OF, -daysAgo), score })),
  ),
});
const sitting = (day: string) => ({
  plannedSittings: known([aSitting({ exam: "step2ck", on: toCalendarDate(day) })]),
});
const scored = (score: number) => ({ step2ck: known([anAttempt({ score })]) });
const decided = (course: "apply" | "delay", because = "") => ({
  course: known({ season: 2027, course, on: toCalendarDate("2026-08-10"), because }),
});

test.each<readonly [string, GuideRuleId, Applicant, readonly string[]]>([
  [
    "a failure comes before practice",
    "C3",
    unpassed({ step1: known([STEP1_FAILURE, STEP1_PASS]), ...practiced([3, 230], [33, 222]) }),
    [
      "advice | Step 1 was failed, so the next result must hold.",
      "So far: 222 to 230 in 30 days, upward.",
      "A goal of one’s own",
    ],
  ],
  [
    "practice below a goal of its own",
    "C3",
    unpassed({ goal: known(250), ...practiced([3, 230], [9, 231]) }),
    ["Practice tests point to 230.5, below the goal of 250.", "So far: 231 to 230 in 6 days, level."],
  ],
  [
    "comfortable",
    "C4",
    unpassed(practiced([3, 240], [9, 241])),
    [
      "result | Ready, comfortably: the last 2 tests lie within 5 points of the target of 245.",
      "The last NBME and UWSA practice tests: 240 on 12 August 2026 and 241 on 6 August 2026.",
      "Sit the exam while practice stands here.",
      "A goal of one’s own: until one is told, the target stands in for it.",
    ],
  ],
  [
    "ready",
    "C4",
    unpassed(practiced([3, 238], [9, 241])),
    ["Ready: the last 2 tests lie within 7 points of the target of 245."],
  ],
  [
    "nearly",
    "C4",
    unpassed(practiced([3, 230], [9, 241])),
    ["Nearly ready: part of the last 2 tests", "Take one more NBME or UWSA test"],
  ],
  [
    "not yet",
    "C4",
    unpassed(practiced([3, 230])),
    ["Not ready yet: none of the last 2 tests lies within 7 points of the target of 245."],
  ],
  ["no test", "C4", unpassed(practiced()), ["No NBME or UWSA practice test is told."]],
  [
    "too old",
    "C4",
    unpassed(practiced([100, 250])),
    ["Test again: a test older than 90 days no longer shows readiness.", "Take a new NBME"],
  ],
  [
    "a target that is open",
    "C4",
    unpassed({ ...practiced([3, 250], [9, 250]), visa: unknown }),
    ["within 5 points of the target, which is 240 or 245."],
  ],
  [
    "a chart",
    "C6",
    unpassed({ practiceTests: known([aPracticeTest({ systems: { cardiovascular: 70, other: 60 } })]) }),
    ["the heaviest weakness first: cardiovascular 70%, other systems 60%.", "Come back to cardiovascular"],
  ],
  [
    "a student’s months",
    "C7",
    unpassed({ graduation: known({ status: "student", expectedYear: 2027 }), ...sitting("2026-05-05") }),
    ["between 2 March 2026 and 2 June 2026", "The planned sitting on 5 May 2026 lies within them."],
  ],
  [
    "a sitting after them",
    "C7",
    unpassed({ graduation: known({ status: "student", expectedYear: 2027 }), ...sitting("2026-06-03") }),
    ["The planned sitting on 3 June 2026 lies after them."],
  ],
  [
    "a sitting before them",
    "C7",
    unpassed({ graduation: known({ status: "student", expectedYear: 2027 }), ...sitting("2026-03-01") }),
    ["The planned sitting on 1 March 2026 lies before them."],
  ],
  [
    "a result close to submission",
    "C8",
    unpassed(sitting("2026-07-25")),
    [
      "flag | The result may not be out before 22 August 2026, 11 days before submission opens on 2 September 2026.",
    ],
  ],
  [
    "a result after it",
    "C8",
    unpassed(sitting("2026-08-06")),
    ["flag | ", "3 September 2026, 1 day after submission opens"],
  ],
  [
    "a result on that day",
    "C8",
    unpassed(sitting("2026-08-05")),
    ["2 September 2026, 0 days before submission opens"],
  ],
  ["a result after review, which A6 tells", "C8", unpassed(sitting("2026-08-27")), ["advice | "]],
  [
    "too late",
    "C9",
    unpassed(sitting("2026-08-27")),
    [
      "The last day to sit with the result in time is 26 August 2026.",
      "Compare this season with the next one",
    ],
  ],
  [
    "no practice test",
    "C10",
    unpassed(practiced()),
    ["gap | No NBME or UWSA practice test is told since 2 December 2025"],
  ],
  [
    "priorities",
    "C11",
    person({ preferences: known({ ...NO_PREFERENCE, regions: ["West", "South"], settings: ["community"] }) }),
    [
      "The priorities: locations in South and West, community programs and programs that sponsor a visa. The target for Step 2 CK, 245, is read with them.",
    ],
  ],
  [
    "how to prepare, the weakest system first",
    "C14",
    unpassed({ practiceTests: known([aPracticeTest({ systems: { pulmonary: 50 } })]) }),
    ["Revisit the weak systems, pulmonary first"],
  ],
  ["how to prepare without a chart", "C14", unpassed(), ["Revisit the weak systems, and recall"]],
  [
    "short of the target",
    "D6",
    person(scored(230)),
    [
      "advice | Step 2 CK 230 lies 15 points below the target of 245. That disappoints",
      "A goal of one’s own",
    ],
  ],
  [
    "short of a goal",
    "D6",
    person({ ...scored(230), goal: known(250) }),
    ["20 points below the goal of 250."],
  ],
  [
    "applying all the same",
    "D8",
    person({ ...scored(222), ...decided("apply", "Family.") }),
    [
      "Decided on 10 August 2026: to apply all the same. The reason is kept with it.",
      "Apply as broadly as programs are in reach",
    ],
  ],
  [
    "delaying although applying fits",
    "D8",
    person(decided("delay", "  ")),
    ["to delay although applying fits. No reason is told.", "Use the year for clinical work"],
  ],
  [
    "unmatched before",
    "D13",
    person({ lastMatch: known({ outcome: "unmatched", season: 2026 }) }),
    ["The last Match ended without a position.", "Season 2027 opens on 2 September 2026."],
  ],
  [
    "unmatched in this season",
    "D13",
    person({ lastMatch: known({ outcome: "unmatched", season: 2027 }) }),
    ["Season 2028 comes next."],
  ],
  [
    "the fit of the list",
    "G7",
    anApplicant(),
    [
      "3 planned programs: 2 with nothing known against it, 0 with a deciding fact that is not known, 1 out of reach.",
    ],
  ],
  [
    "a proposed list",
    "G8",
    anApplicant(),
    ["40 of 41 programs are in reach, or may be. The range is 80–120+ programs."],
  ],
  ["free to try", "G9", anApplicant(), ["without an account and without payment."]],
  [
    "a rank list",
    "G11",
    anApplicant({ plan: aPlan(2, { status: "interviewed" }) }),
    ["Interviews held: 2.", "The algorithm rewards true preference"],
  ],
  [
    "first steps",
    "H1",
    anApplicant({ plan: [] }),
    [
      "Still to do: Anesthesiology is the first choice (19 September 2025 to 19 March 2026).",
      "Done: Anesthesiology is the first choice.",
    ],
  ],
  [
    "the exam, with the guide’s own window beside it",
    "H3",
    unpassed(),
    [
      "Step 2 CK sat and passed (2 March 2026 to 2 June 2026).",
      "The guide’s checklist counts before the Match, which for the exam would be 19 September 2026 to 19 December 2026.",
    ],
  ],
  [
    "a dated roadmap",
    "H6",
    anApplicant({ plan: [] }),
    ["Due now: 2 steps.", "Take the steps in their order"],
  ],
  [
    "a dated roadmap with open steps",
    "H6",
    unpassed({ practiceTests: unknown }),
    ["Of 3 more steps it is not told whether they are done."],
  ],
  [
    "a list behind the score",
    "H7",
    anApplicant(),
    ["Still to do: As many programs planned as the tier asks for"],
  ],
  [
    "nothing behind the score",
    "H7",
    anApplicant({ plan: aPlan(90) }),
    ["The score is read: tier and breadth of the list follow it."],
  ],
])("the words tell the facts at hand: %s", (_name, rule, applicant, words) => {
  const told = tell(rule, applicant);
  for (const part of words) expect(told).toContain(part);
});

test.each<readonly [GuideRuleId, string, Applicant, string]>([
  [
    "H2",
    "2026-08-15",
    person({ usMonths: known(0), experiences: known([]) }),
    "US clinical experience arranged (19 June 2026 to 19 September 2026)",
  ],
  [
    "H4",
    "2026-09-10",
    anApplicant(),
    "One consistent narrative in the statement (2 September 2026 to 23 September 2026)",
  ],
  [
    "H5",
    "2026-10-10",
    anApplicant({ plan: aPlan(1, { status: "invited" }) }),
    "Answers about Step scores prepared (23 September 2026 to 3 March 2027)",
  ],
])("%s on %s tells the steps of its window", (rule, day, applicant, words) => {
  expect(tell(rule, applicant, toCalendarDate(day))).toContain(words);
});

test.each([
  [unknown, "not told yet; the target stands in for it", false],
  [known(250), "250", true],
])("a goal reads as it acts", (goal, text, isKnown) => {
  const applicant = unpassed({ goal });
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE });
  const [found] = explainAll(assess(applicant, context), applicant, context).filter(
    ({ rule }) => rule === "C4",
  );
  expect(found?.facts).toContainEqual({ key: "goal", label: "Goal for Step 2 CK", text, isKnown });
});

test("a plan rule that cannot tell yet names what is not told, and the rules asked for are the ones that answer", () => {
  const applicant = person({ step2ck: unknown });
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE });
  const told = explainPlan(applicant, context, ["C14", "G9"]);
  expect(told.map(({ rule, answer, missing }) => [rule, answer, missing.map(({ key }) => key)])).toEqual([
    ["C14", "unknown", ["step2ck"]],
    ["G9", "holds", []],
  ]);
});
