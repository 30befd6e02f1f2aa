import { known, unknown } from "../../kernel/told.ts";
import { anInterest } from "../../testing/applicants.ts";
import {
  AFTER_FAILURE,
  FIRST_ATTEMPT_STEP1,
  FIRST_ATTEMPT_STEP3,
  FIVE_YEARS,
  MILITARY,
  MINIMUM_240,
  NOT_PASSED,
  on,
  score,
  unpassed,
} from "./given.ts";
import type { CaseLine, CasesOf } from "./rule-case.ts";

/** Planned programs that state a demand of which nobody can tell whether it is met, fact by fact. */
const OPEN_DEMANDS: readonly CaseLine[] = [
  [
    "a planned program that asks for a first-attempt pass, Step 1 not told",
    { planned: 1, closed: 1, closedBy: FIRST_ATTEMPT_STEP1, ...on({ step1: unknown }) },
    ["step1"],
  ],
  [
    "a planned program that asks for a first-attempt pass, Step 3 not told",
    { planned: 1, closed: 1, closedBy: FIRST_ATTEMPT_STEP3, ...on({ step3: unknown }) },
    ["step3"],
  ],
  [
    "a planned program that requires 240, Step 2 CK not told",
    { planned: 1, closed: 1, closedBy: MINIMUM_240, ...on({ step2ck: unknown }) },
    ["step2ck"],
  ],
  [
    "a planned program with a graduation limit, graduation not told",
    { planned: 1, closed: 1, closedBy: FIVE_YEARS, ...on({ graduation: unknown }) },
    ["graduation"],
  ],
  [
    "a planned military program, service not told",
    { planned: 1, closed: 1, closedBy: MILITARY, ...on({ preferences: unknown }) },
    ["preferences"],
  ],
];

/** People for whom each rule of the breadth of the list holds, does not, or stays open. */
export const BREADTH_CASES: CasesOf<"G1" | "G2" | "G3" | "G4" | "G5" | "G6" | "G10" | "G12" | "G13"> = {
  G1: [
    ["238: middle tier", {}, "holds"],
    ["245: strong tier", on({ step2ck: score(245) }), "does not"],
    ["229: lower tier", on({ step2ck: score(229) }), "does not"],
    ["238, Step 1 not told", on({ step1: unknown }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  G2: [
    ["245: strong tier", on({ step2ck: score(245) }), "holds"],
    ["244: middle tier", on({ step2ck: score(244) }), "does not"],
    ["245, Step 1 not told", on({ step1: unknown, step2ck: score(245) }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  G3: [
    ["229: lower tier by score", on({ step2ck: score(229) }), "holds"],
    [
      "245 after a failed Step 1: lower tier, with a rebound",
      on({ step1: AFTER_FAILURE, step2ck: score(245) }),
      "holds",
    ],
    ["230: middle tier", on({ step2ck: score(230) }), "does not"],
    ["238, Step 1 not told", on({ step1: unknown }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  G4: [
    ["an empty list", {}, "holds"],
    ["85 programs planned", { planned: 85 }, "holds"],
  ],
  G5: [
    ["a planned program that sponsors no visa", { planned: 3, closed: 1 }, "holds"],
    ["only programs that sponsor", { planned: 3 }, "does not"],
    [
      "a planned program that sponsors no visa, visa need not told",
      { planned: 3, closed: 1, profile: { visa: unknown } },
      ["visa"],
    ],
    ["a program that sponsors no visa, not on the list", { planned: 0, closed: 1 }, "does not"],
    [
      "a planned program that requires 240, a score of 238",
      { planned: 1, closed: 1, closedBy: MINIMUM_240 },
      "holds",
    ],
    ...OPEN_DEMANDS,
  ],
  G6: [
    ["80 programs in reach for the middle tier", { listed: 100, closed: 20 }, "does not"],
    ["79 programs in reach for the middle tier", { listed: 100, closed: 21 }, "holds"],
    [
      "79 programs in reach if a visa is needed, and that is not told",
      { listed: 100, closed: 21, profile: { visa: unknown } },
      ["visa"],
    ],
    [
      "80 programs in reach: enough for the middle tier, too few if Step 1 was failed",
      { listed: 80, profile: { step1: unknown } },
      ["step1"],
    ],
    [
      "90 programs in reach: enough for the middle tier, too few if Step 1 was failed",
      { listed: 90, profile: { step1: unknown } },
      ["step1"],
    ],
    ["no tier, no range", { listed: 1, profile: { step2ck: known([]) } }, "does not"],
    ["no list of programs at hand", { listed: 0 }, "does not"],
    ["Step 2 CK not told, few programs in reach", { listed: 30, ...on({ step2ck: unknown }) }, ["step2ck"]],
    [
      "79 programs in reach if Step 3 was failed, and that is not told",
      { listed: 100, closed: 21, closedBy: FIRST_ATTEMPT_STEP3, ...on({ step3: unknown }) },
      ["step3"],
    ],
    [
      "79 programs in reach if graduation was long ago, and that is not told",
      { listed: 100, closed: 21, closedBy: FIVE_YEARS, ...on({ graduation: unknown }) },
      ["graduation"],
    ],
    [
      "79 programs in reach without military service, and that is not told",
      { listed: 100, closed: 21, closedBy: MILITARY, ...on({ preferences: unknown }) },
      ["preferences"],
    ],
  ],
  G10: [
    ["a planned program without an entry", { planned: 1 }, "holds"],
    ["one of two with an entry", { planned: 2, profile: { interest: known([anInterest()]) } }, "holds"],
    [
      "every planned program with an entry",
      { planned: 1, profile: { interest: known([anInterest()]) } },
      "does not",
    ],
    ["programs only considered", { planned: 1, status: "considering" }, "does not"],
    ["a log that nobody has begun", { planned: 1, profile: { interest: unknown } }, "holds"],
    ["no program planned, and a log that nobody has begun", on({ interest: unknown }), "does not"],
  ],
  G12: [
    ["a list and a tier", { planned: 3 }, "holds"],
    ["no program planned", {}, "does not"],
    ["programs only considered", { planned: 3, status: "considering" }, "does not"],
    ["no tier", { planned: 3, profile: NOT_PASSED }, "does not"],
    ["no tier perhaps", { planned: 3, profile: { step2ck: unknown } }, ["step2ck"]],
    ["a list, no score, Step 1 not told", { planned: 3, ...unpassed({ step1: unknown }) }, ["step1"]],
  ],
  G13: [
    ["a planned program out of reach", { planned: 3, closed: 1 }, "holds"],
    [
      "a program out of reach that was applied to already",
      { planned: 3, closed: 1, status: "submitted" },
      "does not",
    ],
    ["every program in reach", { planned: 3 }, "does not"],
    ["visa not told", { planned: 3, closed: 1, profile: { visa: unknown } }, ["visa"]],
    ...OPEN_DEMANDS,
  ],
};
