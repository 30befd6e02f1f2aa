import { expect, test } from "vitest";
import type { Profile } from "../applicant/profile.ts";
import { known, unknown } from "../kernel/told.ts";
import type { Outcome } from "../rules/outcomes.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { anApplicant, STEP1_FAILURE, STEP1_PASS } from "../testing/applicants.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";

/** "middle", or "middle|lower by step1": what is possible, most cautious last, and what would settle it. */
function say<T extends string>(outcome: Outcome<T>): string {
  return outcome.settled ? outcome.value : `${outcome.possible.join("|")} by ${outcome.settledBy.join(", ")}`;
}

function placed(profile: Partial<Profile>): readonly (string | null)[] {
  const applicant = anApplicant({ profile });
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE });
  const { tier, decision, posture, postureIfApplyingNow } = assess(applicant, context);
  return [say(tier), say(decision), say(posture), postureIfApplyingNow];
}

const NO_VISA = known({ needed: false } as const);
const VISA = known({ needed: true, accepts: ["j1"] } as const);
const scored = (score: number) => known([passed("2025-09-10", score)]);
const UNTOLD_SCORE = known([passed("2025-09-10")]);

test.each<readonly [string, Partial<Profile>, readonly (string | null)[]]>([
  [
    "238 with Step 1 untold: a failure would move tier and decision, never the posture",
    { step1: unknown, step2ck: scored(238), visa: NO_VISA },
    ["middle|lower by step1", "apply|either by step1", "very-broad", null],
  ],
  [
    "245 with Step 1 untold: even a failure leaves the decision",
    { step1: unknown, step2ck: scored(245), visa: NO_VISA },
    ["strong|lower by step1", "apply", "broad|rebound-wide by step1", null],
  ],
  [
    "229 with Step 1 untold: nothing that it could say moves anything",
    { step1: unknown, step2ck: scored(229), visa: NO_VISA },
    ["lower", "either", "very-broad", null],
  ],
  [
    "218 with the visa need untold",
    { step2ck: scored(218), visa: unknown },
    ["lower", "either|delay-first by visa", "very-broad|delay-first by visa", "extremely-broad"],
  ],
  [
    "238 with the visa need untold: it moves nothing",
    { step2ck: scored(238), visa: unknown },
    ["middle", "apply", "very-broad", null],
  ],
  [
    "Step 2 CK untold, a clean Step 1, no visa need",
    { step2ck: unknown, visa: NO_VISA },
    [
      "strong|middle|lower|unscored by step2ck",
      "apply|either|not-yet by step2ck",
      "broad|rebound-wide|very-broad|not-yet by step2ck",
      null,
    ],
  ],
  [
    "Step 2 CK untold after a failed Step 1: the tier is settled all the same",
    { step1: known([STEP1_FAILURE, STEP1_PASS]), step2ck: unknown, visa: NO_VISA },
    ["lower", "apply|either|not-yet by step2ck", "rebound-wide|very-broad by step2ck", null],
  ],
  [
    "a pass whose score is not told, with a visa need",
    { step2ck: UNTOLD_SCORE, visa: VISA },
    [
      "strong|middle|lower by step2ck",
      "apply|delay-first by step2ck",
      "broad|very-broad|delay-first by step2ck",
      "extremely-broad",
    ],
  ],
  [
    "no attempt at Step 2 CK, Step 1 untold: a failure would make the tier lower",
    { step1: unknown, step2ck: known([]), visa: NO_VISA },
    ["lower|unscored by step1", "not-yet", "very-broad|not-yet by step1", null],
  ],
  [
    "a failed Step 2 CK settles the tier, whatever Step 1 was",
    { step1: unknown, step2ck: known([failed("2025-09-10", 201)]), visa: unknown },
    ["lower", "not-yet", "very-broad", null],
  ],
  [
    "210 with an undated pass of Step 1: an issue or none, the decision is the same",
    { step1: known([passed(null)]), step2ck: known([passed("2014-01-10", 210)]), visa: NO_VISA },
    ["lower", "either", "very-broad", null],
  ],
  [
    "nothing told",
    { step1: unknown, step2ck: unknown, visa: unknown },
    [
      "strong|middle|lower|unscored by step1, step2ck",
      "apply|either|delay-first|not-yet by step1, step2ck, visa",
      "broad|rebound-wide|very-broad|delay-first|not-yet by step1, step2ck, visa",
      "extremely-broad",
    ],
  ],
])("%s", (_name, profile, expected) => {
  expect(placed(profile)).toEqual(expected);
});

test("a provisional tier asks for the widest range of the possible ones", () => {
  const rangeOf = (profile: Partial<Profile>) => {
    const applicant = anApplicant({ profile });
    return assess(applicant, contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE })).breadth
      .range;
  };
  expect(rangeOf({ step1: unknown, step2ck: scored(245) })).toEqual({
    least: 60,
    most: 140,
    isOpenAbove: false,
  });
  expect(rangeOf({ step1: unknown, step2ck: scored(238) })).toEqual({
    least: 80,
    most: null,
    isOpenAbove: true,
  });
  expect(rangeOf({ step2ck: known([]) })).toBeNull();
});
