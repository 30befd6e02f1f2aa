import { known, unknown } from "../../kernel/told.ts";
import { NO_PREFERENCE } from "../../testing/applicants.ts";
import { NO_VISA, NOT_PASSED, on, practiced, score, unpassed } from "./given.ts";
import type { CasesOf } from "./rule-case.ts";

/** People for whom each rule of the target score holds, does not, or stays open. */
export const TARGETS_CASES: CasesOf<"C1" | "C2" | "C5" | "C11" | "C12" | "C13"> = {
  C1: [
    ["a visa need", {}, "holds"],
    ["no visa need", { profile: NO_VISA }, "does not"],
    ["the visa need not told", on({ visa: unknown }), ["visa"]],
  ],
  C2: [
    ["good English and one US month", on({ ...NO_VISA, usMonths: known(1) }), "holds"],
    ["half a US month", on({ ...NO_VISA, usMonths: known(0.5) }), "does not"],
    ["English improving", on({ ...NO_VISA, english: known("improving") }), "does not"],
    ["a visa need", {}, "does not"],
    ["visa not told", on({ visa: unknown }), ["visa"]],
    ["English not told", on({ ...NO_VISA, english: unknown }), ["english"]],
    ["US experience not told", on({ ...NO_VISA, usMonths: unknown }), ["usMonths"]],
    [
      "English not told where US experience is absent",
      on({ ...NO_VISA, english: unknown, usMonths: known(0) }),
      "does not",
    ],
  ],
  C5: [
    ["a median of 219.5", unpassed({ ...practiced([42, 219], [42, 220]) }), "holds"],
    ["a median of 220", unpassed({ ...practiced([42, 219], [42, 221]) }), "does not"],
    ["one test alone", unpassed({ ...practiced([42, 200]) }), "does not"],
    ["a pass after low tests", { profile: practiced([42, 200], [42, 200]) }, "does not"],
    ["practice tests not told", unpassed({ practiceTests: unknown }), ["practiceTests"]],
    [
      "low tests, Step 2 CK not told",
      on({ ...practiced([42, 200], [42, 200]), step2ck: unknown }),
      ["step2ck"],
    ],
  ],
  C11: [
    ["a visa need", on({}), "holds"],
    ["a region", on({ ...NO_VISA, preferences: known({ ...NO_PREFERENCE, regions: ["South"] }) }), "holds"],
    ["no preference and no visa need", on(NO_VISA), "does not"],
    ["preferences not told", on({ preferences: unknown }), ["preferences"]],
    ["visa not told", on({ visa: unknown }), ["visa"]],
  ],
  C12: [
    ["half a US month", on({ ...NO_VISA, usMonths: known(0.5) }), "holds"],
    ["one US month", on({ ...NO_VISA, usMonths: known(1) }), "does not"],
    ["English improving", on({ ...NO_VISA, english: known("improving") }), "holds"],
    ["a visa need", on({ english: known("improving") }), "does not"],
    ["visa not told", on({ visa: unknown, usMonths: known(0) }), ["visa"]],
    ["English not told", on({ ...NO_VISA, english: unknown }), ["english"]],
    ["US experience not told", on({ ...NO_VISA, usMonths: unknown }), ["usMonths"]],
  ],
  C13: [
    ["244 with a visa need", on({ step2ck: score(244) }), "holds"],
    ["245 with a visa need", on({ step2ck: score(245) }), "does not"],
    ["239 without a visa need", on({ ...NO_VISA, step2ck: score(239) }), "holds"],
    ["240 without a visa need", on({ ...NO_VISA, step2ck: score(240) }), "does not"],
    [
      "244 without a visa need, English improving",
      on({ ...NO_VISA, english: known("improving"), step2ck: score(244) }),
      "holds",
    ],
    [
      "245 without a visa need, English improving",
      on({ ...NO_VISA, english: known("improving"), step2ck: score(245) }),
      "does not",
    ],
    [
      "239, below every target that is possible",
      on({ visa: unknown, english: unknown, usMonths: unknown, step2ck: score(239) }),
      "holds",
    ],
    [
      "242, visa and English not told",
      on({ visa: unknown, english: unknown, step2ck: score(242) }),
      ["visa", "english"],
    ],
    [
      "245, at or above every target that is possible",
      on({ visa: unknown, english: unknown, usMonths: unknown, step2ck: score(245) }),
      "does not",
    ],
    [
      "US experience not told at 242",
      on({ ...NO_VISA, usMonths: unknown, step2ck: score(242) }),
      ["usMonths"],
    ],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
    ["no score", { profile: NOT_PASSED }, "does not"],
  ],
};
