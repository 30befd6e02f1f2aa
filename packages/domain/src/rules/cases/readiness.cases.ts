import { addDays } from "../../kernel/calendar-date.ts";
import { known, unknown } from "../../kernel/told.ts";
import { aPracticeTest } from "../../testing/applicants.ts";
import { AS_OF } from "../../testing/seasons.ts";
import { AFTER_FAILURE, CALENDAR, NO_VISA, on, practiced, STUDENT, sittingOn, unpassed } from "./given.ts";
import type { CasesOf } from "./rule-case.ts";

/** People for whom each rule of readiness for Step 2 CK holds, does not, or stays open. */
export const READINESS_CASES: CasesOf<"C3" | "C4" | "C6" | "C7" | "C8" | "C9" | "C10" | "C14"> = {
  C3: [
    ["a failed Step 1 before the exam", unpassed({ step1: AFTER_FAILURE }), "holds"],
    ["a clean Step 1, practice at the target", unpassed(practiced([9, 245], [19, 246])), "does not"],
    [
      "practice below the target, not ready by either test",
      unpassed(practiced([9, 237], [19, 237])),
      "holds",
    ],
    ["practice below the target, ready", unpassed(practiced([9, 238], [19, 238])), "does not"],
    [
      "one test of the two near the target, the median below it",
      unpassed(practiced([9, 237], [19, 240])),
      "holds",
    ],
    ["too few tests for a projection", unpassed(practiced([9, 200])), "does not"],
    [
      "a goal of one’s own that practice reaches",
      unpassed(practiced([9, 231], [19, 231]), { goal: known(238) }),
      "does not",
    ],
    ["a failed Step 1, and a pass", on({ step1: AFTER_FAILURE }), "does not"],
    ["practice tests not told", unpassed({ practiceTests: unknown }), ["practiceTests"]],
    ["Step 1 not told", unpassed({ step1: unknown }), ["step1"]],
    ["Step 2 CK not told after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: unknown }), ["step2ck"]],
    [
      "practice between the targets, visa not told",
      unpassed(practiced([9, 235], [19, 235]), { visa: unknown }),
      ["visa"],
    ],
    [
      "practice between the targets, English not told",
      unpassed(practiced([9, 235], [19, 235]), NO_VISA, { english: unknown }),
      ["english"],
    ],
    [
      "practice between the targets, US months not told",
      unpassed(practiced([9, 235], [19, 235]), NO_VISA, { usMonths: unknown }),
      ["usMonths"],
    ],
  ],
  C4: [
    ["practice tests told", unpassed(practiced([9, 240])), "holds"],
    ["no practice test taken", unpassed({ practiceTests: known([]) }), "holds"],
    ["a pass", on(practiced([9, 240])), "does not"],
    ["practice tests not told", unpassed({ practiceTests: unknown }), ["practiceTests"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
    [
      "ready for one target and not for the other, visa not told",
      unpassed(practiced([9, 235], [19, 235]), { visa: unknown }),
      ["visa"],
    ],
    [
      "practice between two targets, visa not told, but a goal of one’s own",
      unpassed(practiced([9, 235], [19, 235]), { visa: unknown, goal: known(240) }),
      "holds",
    ],
    [
      "ready for every target that is possible, visa not told",
      unpassed(practiced([9, 250], [19, 250]), { visa: unknown }),
      "holds",
    ],
    [
      "practice between two targets, English not told",
      unpassed(practiced([9, 235], [19, 235]), NO_VISA, { english: unknown }),
      ["english"],
    ],
    [
      "practice between two targets, US months not told",
      unpassed(practiced([9, 235], [19, 235]), NO_VISA, { usMonths: unknown }),
      ["usMonths"],
    ],
  ],
  C6: [
    [
      "a recent test with systems",
      unpassed({ practiceTests: known([aPracticeTest({ systems: { other: 50 } })]) }),
      "holds",
    ],
    ["no systems reported", unpassed(practiced([9, 240])), "does not"],
    [
      "systems reported too long ago",
      unpassed({
        practiceTests: known([aPracticeTest({ takenOn: addDays(AS_OF, -91), systems: { other: 50 } })]),
      }),
      "does not",
    ],
    ["practice tests not told", unpassed({ practiceTests: unknown }), ["practiceTests"]],
    ["a pass", on({ practiceTests: known([aPracticeTest({ systems: { other: 50 } })]) }), "does not"],
    [
      "systems reported, Step 2 CK not told",
      on({ step2ck: unknown, practiceTests: known([aPracticeTest({ systems: { other: 50 } })]) }),
      ["step2ck"],
    ],
  ],
  C7: [
    ["a student", unpassed(STUDENT), "holds"],
    ["a graduate", unpassed(), "does not"],
    ["a student with a pass", on(STUDENT), "does not"],
    ["graduation not told", unpassed({ graduation: unknown }), ["graduation"]],
    ["Step 2 CK not told", on({ ...STUDENT, step2ck: unknown }), ["step2ck"]],
  ],
  C8: [
    ["a result 14 days before submission opens", unpassed(sittingOn(42, "submissionOpensOn")), "does not"],
    ["a result 13 days before submission opens", unpassed(sittingOn(41, "submissionOpensOn")), "holds"],
    [
      "a student with a result 13 days before submission opens",
      unpassed(sittingOn(41, "submissionOpensOn"), STUDENT),
      "does not",
    ],
    ["a sitting planned after a pass", on(sittingOn(41, "submissionOpensOn")), "does not"],
    ["Step 2 CK not told", on({ step2ck: unknown, ...sittingOn(41, "submissionOpensOn") }), ["step2ck"]],
    ["no sitting planned", unpassed(), "does not"],
    ["planned exams not told", unpassed({ plannedSittings: unknown }), ["plannedSittings"]],
    [
      "graduation not told",
      unpassed(sittingOn(41, "submissionOpensOn"), { graduation: unknown }),
      ["graduation"],
    ],
  ],
  C9: [
    ["a result on the review date", unpassed(sittingOn(28)), "does not"],
    ["a result a day after the review date", unpassed(sittingOn(27)), "holds"],
    ["no sitting planned, and time left", unpassed(), "does not"],
    [
      "no sitting planned on the last safe day",
      { ...unpassed(), asOf: addDays(CALENDAR.reviewOn, -28) },
      "does not",
    ],
    [
      "no sitting planned a day after the last safe day",
      { ...unpassed(), asOf: addDays(CALENDAR.reviewOn, -27) },
      "holds",
    ],
    ["planned exams not told", unpassed({ plannedSittings: unknown }), ["plannedSittings"]],
    ["Step 2 CK not told, a late sitting", on({ step2ck: unknown, ...sittingOn(27) }), ["step2ck"]],
    ["a pass", on({}), "does not"],
  ],
  C10: [
    ["no test since nine months before submission", unpassed(practiced([257, 240])), "holds"],
    ["a test nine months before submission", unpassed(practiced([256, 240])), "does not"],
    ["a test of another provider", unpassed(practiced([9, 240, "amboss"])), "holds"],
    ["a test of tomorrow", unpassed(practiced([-1, 240])), "holds"],
    ["a test of today", unpassed(practiced([0, 240])), "does not"],
    ["a UWSA test", unpassed(practiced([9, 240, "uwsa"])), "does not"],
    ["more than nine months before submission", { ...unpassed(), season: 2028 }, "does not"],
    ["practice tests not told", unpassed({ practiceTests: unknown }), ["practiceTests"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
    ["a pass", on({}), "does not"],
  ],
  C14: [
    ["no pass", unpassed(), "holds"],
    ["a pass", on({}), "does not"],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
};
