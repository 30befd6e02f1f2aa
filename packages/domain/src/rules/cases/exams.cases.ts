import { known, notApplicable, unknown } from "../../kernel/told.ts";
import { aSitting, STEP1_FAILURE } from "../../testing/applicants.ts";
import {
  AFTER_FAILURE,
  failed,
  in2026,
  LOW_STEP1,
  NOT_PASSED,
  on,
  passed,
  score,
  sittingOn,
  step1On,
  unpassed,
} from "./given.ts";
import type { CasesOf } from "./rule-case.ts";

/** People for whom each rule of reading the exams holds, does not, or stays open. */
export const EXAMS_CASES: CasesOf<"A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "A7" | "A8"> = {
  A1: [
    ["a clean pass", {}, "holds"],
    ["a pass after a failure", on({ step1: AFTER_FAILURE }), "does not"],
    ["no pass", on({ step1: known([]) }), "does not"],
    ["Step 1 not told", on({ step1: unknown }), ["step1"]],
  ],
  A2: [
    ["a failure before the pass", on({ step1: AFTER_FAILURE }), "holds"],
    ["no failure", {}, "does not"],
    ["Step 1 not told", on({ step1: unknown }), ["step1"]],
  ],
  A3: [
    ["passed 60 days before submission opens", on({ step1: step1On(60) }), "does not"],
    ["passed 59 days before submission opens", on({ step1: step1On(59) }), "holds"],
    ["passed after submission opened", { ...on({ step1: step1On(-1) }), ...in2026("2026-09-10") }, "holds"],
    ["not passed", on({ step1: known([STEP1_FAILURE]) }), "holds"],
    ["passed on a day that is not told", on({ step1: known([passed(null)]) }), ["step1"]],
    ["Step 1 not told", on({ step1: unknown }), ["step1"]],
  ],
  A4: [
    ["one failure", on({ step1: AFTER_FAILURE }), "does not"],
    ["two failures of one exam", on({ step1: known([failed(null), failed(null)]) }), "holds"],
    [
      "one failure and one of Step 2 CS",
      on({ step1: AFTER_FAILURE, step2cs: known([failed("2019-02-02")]) }),
      "holds",
    ],
    [
      "two failures, the rest not told",
      on({ step1: unknown, step3: known([failed(null), failed(null)]) }),
      "holds",
    ],
    ["Step 3 not told", on({ step3: unknown }), ["step3"]],
    ["Step 2 CS never arose", on({ step2cs: notApplicable }), "does not"],
    ["Step 2 CS not told", on({ step2cs: unknown }), ["step2cs"]],
    ["Step 1 not told", on({ step1: unknown }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  A5: [
    ["a score", {}, "holds"],
    ["a failed result alone", on({ step2ck: known([failed("2025-09-10", 210)]) }), "does not"],
    ["a pass without its score", on({ step2ck: known([passed("2025-09-10")]) }), ["step2ck"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  A6: [
    ["no sitting planned", { profile: NOT_PASSED }, "holds"],
    ["a result out on the review date", unpassed({ ...sittingOn(28) }), "does not"],
    ["a result out a day after it", unpassed({ ...sittingOn(27) }), "holds"],
    ["only Step 3 planned", unpassed({ plannedSittings: known([aSitting({ exam: "step3" })]) }), "holds"],
    ["planned exams not told", unpassed({ plannedSittings: unknown }), ["plannedSittings"]],
    ["a passed Step 2 CK, planned exams not told", on({ plannedSittings: unknown }), "does not"],
    ["Step 2 CK not told, a sitting in time", on({ step2ck: unknown, ...sittingOn(28) }), "does not"],
    ["Step 2 CK not told, none planned", on({ step2ck: unknown }), ["step2ck"]],
  ],
  A7: [
    ["240 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(240) }), "holds"],
    ["239 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(239) }), "does not"],
    ["240 after a Step 1 of 219", on({ step1: LOW_STEP1, step2ck: score(240) }), "holds"],
    [
      "240 after a Step 1 of 220",
      on({ step1: known([passed("2020-01-10", 220)]), step2ck: score(240) }),
      "does not",
    ],
    ["240 after a clean pass", on({ step2ck: score(240) }), "does not"],
    ["240 with Step 1 not told", on({ step1: unknown, step2ck: score(240) }), ["step1"]],
    ["a failed Step 1, Step 2 CK not told", on({ step1: AFTER_FAILURE, step2ck: unknown }), ["step2ck"]],
  ],
  A8: [
    ["245 beside a Step 1 without a score", on({ step2ck: score(245) }), "holds"],
    ["244 beside a Step 1 without a score", on({ step2ck: score(244) }), "does not"],
    ["245 beside a Step 1 of 219", on({ step1: LOW_STEP1, step2ck: score(245) }), "holds"],
    [
      "245 beside a Step 1 of 220",
      on({ step1: known([passed("2020-01-10", 220)]), step2ck: score(245) }),
      "does not",
    ],
    [
      "245 beside a Step 1 whose score is not told",
      on({ step1: known([passed("2020-01-10")]), step2ck: score(245) }),
      ["step1"],
    ],
    ["245 with Step 1 not passed yet", on({ step1: known([]), step2ck: score(245) }), "does not"],
    ["245, Step 1 not told", on({ step1: unknown, step2ck: score(245) }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
};
