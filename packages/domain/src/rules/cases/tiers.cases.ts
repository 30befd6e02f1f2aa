import { known, unknown } from "../../kernel/told.ts";
import { anAttempt } from "../../testing/applicants.ts";
import { AFTER_FAILURE, failed, NOT_PASSED, on, passed, practiced, score, unpassed } from "./given.ts";
import type { CasesOf } from "./rule-case.ts";

/** People for whom each rule of tiers and their strategies holds, does not, or stays open. */
export const TIERS_CASES: CasesOf<"B1" | "B2" | "B3" | "B4" | "B5" | "B6" | "B7" | "B8" | "B9" | "B10"> = {
  B1: [
    ["245 without a failure", on({ step2ck: score(245) }), "holds"],
    ["244 without a failure", on({ step2ck: score(244) }), "does not"],
    ["245 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(245) }), "does not"],
    [
      "245 after a failed Step 2 CK",
      on({ step2ck: known([failed(null), anAttempt({ score: 245 })]) }),
      "does not",
    ],
    ["no passed Step 2 CK", unpassed(), "does not"],
    ["245, Step 1 not told", on({ step1: unknown, step2ck: score(245) }), ["step1"]],
    ["244, Step 1 not told", on({ step1: unknown, step2ck: score(244) }), "does not"],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
    ["a failed Step 1, Step 2 CK not told", on({ step1: AFTER_FAILURE, step2ck: unknown }), "does not"],
    ["a pass without its score", on({ step2ck: known([passed("2025-09-10")]) }), ["step2ck"]],
  ],
  B2: [
    ["250 without a failure", on({ step2ck: score(250) }), "holds"],
    ["249 without a failure", on({ step2ck: score(249) }), "does not"],
    ["250 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(250) }), "does not"],
    ["250, Step 1 not told", on({ step1: unknown, step2ck: score(250) }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  B3: [
    ["230 without a failure", on({ step2ck: score(230) }), "holds"],
    ["244 without a failure", on({ step2ck: score(244) }), "holds"],
    ["229 without a failure", on({ step2ck: score(229) }), "does not"],
    ["245 without a failure", on({ step2ck: score(245) }), "does not"],
    ["238 after a failed Step 1", on({ step1: AFTER_FAILURE }), "does not"],
    ["238, Step 1 not told", on({ step1: unknown }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
    ["238 with a failed Step 3", on({ step3: known([failed("2026-02-02")]) }), "holds"],
  ],
  B4: [
    ["229 without a failure", on({ step2ck: score(229) }), "holds"],
    ["230 without a failure", on({ step2ck: score(230) }), "does not"],
    ["260 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(260) }), "holds"],
    ["a failed Step 2 CK and no pass", on({ step2ck: known([failed("2025-09-10", 210)]) }), "holds"],
    ["no passed Step 2 CK and no failure", unpassed(), "does not"],
    ["229, Step 1 not told", on({ step1: unknown, step2ck: score(229) }), "holds"],
    ["230, Step 1 not told", on({ step1: unknown, step2ck: score(230) }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  B5: [
    ["no Step 2 CK yet", unpassed(), "holds"],
    ["no Step 2 CK yet, two practice tests", unpassed(practiced([9, 240], [19, 244])), "holds"],
    ["a passed Step 2 CK", {}, "does not"],
    ["no Step 2 CK yet, after a failed Step 1", unpassed({ step1: AFTER_FAILURE }), "does not"],
    ["no Step 2 CK yet, Step 1 not told", unpassed({ step1: unknown }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  B6: [
    ["a tier", {}, "holds"],
    ["no tier yet", { profile: NOT_PASSED }, "does not"],
    ["no score, Step 1 not told", unpassed({ step1: unknown }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  B7: [
    ["245", on({ step2ck: score(245) }), "holds"],
    ["244", on({ step2ck: score(244) }), "does not"],
    ["245, Step 1 not told", on({ step1: unknown, step2ck: score(245) }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  B8: [
    ["230", on({ step2ck: score(230) }), "holds"],
    ["229", on({ step2ck: score(229) }), "does not"],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
    ["238, Step 1 not told", on({ step1: unknown }), ["step1"]],
  ],
  B9: [
    ["229", on({ step2ck: score(229) }), "holds"],
    ["230", on({ step2ck: score(230) }), "does not"],
    ["230 after a failure", on({ step1: AFTER_FAILURE, step2ck: score(230) }), "holds"],
    ["230, Step 1 not told", on({ step1: unknown, step2ck: score(230) }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  B10: [
    [
      "245 after a failed Step 2 CK",
      on({ step2ck: known([failed(null), anAttempt({ score: 245 })]) }),
      "holds",
    ],
    ["245 with Step 1 not told", on({ step1: unknown, step2ck: score(245) }), ["step1"]],
    ["244 with Step 1 not told", on({ step1: unknown, step2ck: score(244) }), "does not"],
    ["245 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(245) }), "holds"],
    ["244 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(244) }), "does not"],
    ["245 without a failure", on({ step2ck: score(245) }), "does not"],
    ["a failed Step 1, Step 2 CK not told", on({ step1: AFTER_FAILURE, step2ck: unknown }), ["step2ck"]],
  ],
};
