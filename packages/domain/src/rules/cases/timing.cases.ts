import { known, unknown } from "../../kernel/told.ts";
import { AFTER_FAILURE, decided, failed, LOW_STEP1, NO_VISA, on, passed, score, unpassed } from "./given.ts";
import type { CasesOf } from "./rule-case.ts";

/** People for whom each rule of applying or delaying holds, does not, or stays open. */
export const TIMING_CASES: CasesOf<
  "D1" | "D2" | "D3" | "D4" | "D5" | "D6" | "D7" | "D8" | "D9" | "D10" | "D11" | "D12" | "D13"
> = {
  D1: [
    ["219 with a visa need", on({ step2ck: score(219) }), "holds"],
    ["220 with a visa need", on({ step2ck: score(220) }), "does not"],
    ["219 without a visa need", on({ ...NO_VISA, step2ck: score(219) }), "does not"],
    ["219, visa need not told", on({ visa: unknown, step2ck: score(219) }), ["visa"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
    ["Step 2 CK not told, no visa need", on({ ...NO_VISA, step2ck: unknown }), "does not"],
  ],
  D2: [
    ["219 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(219) }), "holds"],
    ["220 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(220) }), "does not"],
    ["219 after a Step 1 of 219", on({ step1: LOW_STEP1, step2ck: score(219) }), "holds"],
    [
      "219 after a Step 1 of 220",
      on({ step1: known([passed("2020-01-10", 220)]), step2ck: score(219) }),
      "does not",
    ],
    ["219, Step 1 not told", on({ step1: unknown, step2ck: score(219) }), ["step1"]],
    ["a failed Step 1, Step 2 CK not told", on({ step1: AFTER_FAILURE, step2ck: unknown }), ["step2ck"]],
    [
      "219 with an undated pass of Step 1",
      on({ step1: known([passed(null)]), step2ck: score(219) }),
      ["step1"],
    ],
    [
      "219 with a pass of Step 1 on the last day that it gave a score",
      on({ step1: known([passed("2022-01-25")]), step2ck: score(219) }),
      ["step1"],
    ],
    [
      "219 with a pass of Step 1 a day later, when it gave none",
      on({ step1: known([passed("2022-01-26")]), step2ck: score(219) }),
      "does not",
    ],
  ],
  D3: [
    ["219 without a visa need", on({ ...NO_VISA, step2ck: score(219) }), "holds"],
    ["220 without a visa need", on({ ...NO_VISA, step2ck: score(220) }), "does not"],
    ["219 with a visa need", on({ step2ck: score(219) }), "does not"],
    [
      "219 without a visa need, after a failed Step 1",
      on({ ...NO_VISA, step1: AFTER_FAILURE, step2ck: score(219) }),
      "does not",
    ],
    ["no visa need, Step 2 CK not told", on({ ...NO_VISA, step2ck: unknown }), ["step2ck"]],
    [
      "219, visa and Step 1 not told",
      on({ step1: unknown, visa: unknown, step2ck: score(219) }),
      ["step1", "visa"],
    ],
  ],
  D4: [
    ["229 with a visa need", on({ step2ck: score(229) }), "holds"],
    ["229 without a visa need", on({ ...NO_VISA, step2ck: score(229) }), "holds"],
    ["220 with a visa need", on({ step2ck: score(220) }), "holds"],
    ["230", on({ step2ck: score(230) }), "does not"],
    ["219", on({ step2ck: score(219) }), "does not"],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  D5: [
    ["230 without a failure", on({ step2ck: score(230) }), "holds"],
    ["233 without a failure", on({ step2ck: score(233) }), "holds"],
    ["229 without a failure", on({ step2ck: score(229) }), "does not"],
    ["238 without a failure", {}, "does not"],
    ["230 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(230) }), "does not"],
    ["230, Step 1 not told", on({ step1: unknown, step2ck: score(230) }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  D6: [
    ["225 with a visa need", on({ step2ck: score(225) }), "holds"],
    ["224, below the scores that this rule is about", on({ step2ck: score(224) }), "does not"],
    ["235 with a visa need", on({ step2ck: score(235) }), "holds"],
    ["236, above the scores that this rule is about", on({ step2ck: score(236) }), "does not"],
    ["230 and a goal of 244", on({ step2ck: score(230), goal: known(244) }), "does not"],
    ["230 and a goal of 245", on({ step2ck: score(230), goal: known(245), ...NO_VISA }), "holds"],
    ["230 without a visa need, no goal told", on({ step2ck: score(230), ...NO_VISA }), "does not"],
    ["visa not told", on({ step2ck: score(230), visa: unknown }), ["visa"]],
    ["English not told", on({ step2ck: score(230), ...NO_VISA, english: unknown }), ["english"]],
    ["US months not told", on({ step2ck: score(230), ...NO_VISA, usMonths: unknown }), ["usMonths"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
    ["a pass without its score", on({ step2ck: known([passed("2025-09-10")]) }), ["step2ck"]],
  ],
  D7: [
    ["229 with a visa need", on({ step2ck: score(229) }), "holds"],
    ["230 with a visa need", on({ step2ck: score(230) }), "does not"],
    ["229 without a visa need", on({ ...NO_VISA, step2ck: score(229) }), "does not"],
    ["229, visa not told", on({ visa: unknown, step2ck: score(229) }), ["visa"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  D8: [
    ["applying where delaying comes first", on({ step2ck: score(229), ...decided("apply") }), "holds"],
    [
      "applying where both are open",
      on({ step2ck: score(229), ...NO_VISA, ...decided("apply") }),
      "does not",
    ],
    ["applying without a pass", unpassed(decided("apply")), "holds"],
    ["applying where it fits", on(decided("apply")), "does not"],
    ["delaying where applying fits", on({ step2ck: score(230), ...decided("delay") }), "holds"],
    [
      "delaying at 244 after a failure",
      on({ step1: AFTER_FAILURE, step2ck: score(244), ...decided("delay") }),
      "does not",
    ],
    [
      "delaying at 245 after a failure",
      on({ step1: AFTER_FAILURE, step2ck: score(245), ...decided("delay") }),
      "holds",
    ],
    ["a decision for another season", on({ step2ck: score(229), ...decided("apply", 2028) }), "does not"],
    ["nothing recorded", on({ step2ck: score(229) }), "does not"],
    ["applying, visa not told", on({ step2ck: score(229), visa: unknown, ...decided("apply") }), ["visa"]],
    ["delaying at 238, Step 1 not told", on({ step1: unknown, ...decided("delay") }), ["step1"]],
    ["applying, Step 2 CK not told", on({ step2ck: unknown, ...decided("apply") }), ["step2ck"]],
  ],
  D9: [
    ["238 without a failure", {}, "holds"],
    ["230 without a failure", on({ step2ck: score(230) }), "does not"],
    ["238 after a failed Step 1", on({ step1: AFTER_FAILURE }), "does not"],
    ["no passed Step 2 CK", unpassed(), "does not"],
    ["238, Step 1 not told", on({ step1: unknown }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  D10: [
    ["230 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(230) }), "holds"],
    ["244 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(244) }), "holds"],
    ["229 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(229) }), "does not"],
    ["245 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(245) }), "does not"],
    ["238 without a failure", {}, "does not"],
    ["238, Step 1 not told", on({ step1: unknown }), ["step1"]],
    [
      "a failed Step 2 CK and a pass without its score: Step 1 no longer matters",
      on({ step1: unknown, step2ck: known([failed(null), passed("2025-09-10")]) }),
      ["step2ck"],
    ],
  ],
  D11: [
    ["245 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(245) }), "holds"],
    ["244 after a failed Step 1", on({ step1: AFTER_FAILURE, step2ck: score(244) }), "does not"],
    ["245 without a failure", on({ step2ck: score(245) }), "does not"],
    ["245, Step 1 not told", on({ step1: unknown, step2ck: score(245) }), ["step1"]],
    ["a failed Step 1, Step 2 CK not told", on({ step1: AFTER_FAILURE, step2ck: unknown }), ["step2ck"]],
  ],
  D12: [
    ["no Step 2 CK yet", unpassed(), "holds"],
    ["a failed Step 2 CK and no pass", on({ step2ck: known([failed("2025-09-10", 210)]) }), "holds"],
    ["a passed Step 2 CK", {}, "does not"],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  D13: [
    ["unmatched", on({ lastMatch: known({ outcome: "unmatched", season: 2026 }) }), "holds"],
    ["matched", on({ lastMatch: known({ outcome: "matched", season: 2026 }) }), "does not"],
    ["never took part", on({}), "does not"],
    ["the last Match not told", on({ lastMatch: unknown }), ["lastMatch"]],
  ],
};
