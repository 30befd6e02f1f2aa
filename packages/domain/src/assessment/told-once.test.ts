import { expect, test } from "vitest";
import type { ExamAttempt } from "../applicant/exam-attempt.ts";
import type { Profile } from "../applicant/profile.ts";
import { known, type Told, unknown } from "../kernel/told.ts";
import type { Outcome } from "../rules/outcomes.ts";
import { DECISIONS_BY_CAUTION, POSTURES_BY_CAUTION, TIERS_BY_CAUTION } from "../rules/outcomes.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { anApplicant, STEP1_FAILURE, STEP1_PASS } from "../testing/applicants.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";

const STANDARDS = { asOf: AS_OF, catalogue: EMPTY_CATALOGUE };
type Placing = Pick<Profile, "step1" | "step2ck" | "visa">;

function assessed(profile: Partial<Profile>) {
  const applicant = anApplicant({ profile });
  return assess(applicant, contextFor(applicant, STANDARDS));
}

/** Both sides of every band, of the visa target and of the higher centers. */
const SCORES = [219, 220, 229, 230, 235, 236, 239, 240, 244, 245, 249, 250] as const;
const scored = (score: number): Told<readonly ExamAttempt[]> => known([passed("2025-09-10", score)]);

const STEP1 = { "no failure": known([STEP1_PASS]), "a failure": known([STEP1_FAILURE, STEP1_PASS]) } as const;
const VISA: Readonly<Record<"no visa need" | "a visa need", Profile["visa"]>> = {
  "no visa need": known({ needed: false }),
  "a visa need": known({ needed: true, accepts: ["j1"] }),
};

/** Every way in which each fact can turn out that places anybody differently. */
const WAYS = {
  step1: [
    known([]),
    known([STEP1_PASS]),
    known([STEP1_FAILURE, STEP1_PASS]),
    known([passed("2020-03-01", 219)]),
    known([failed("2026-02-01")]),
  ],
  step2ck: [
    known([]),
    known([failed("2025-01-10", 200)]),
    ...[218, ...SCORES, 262, 300].flatMap((score) => [
      scored(score),
      known([failed("2024-11-02", 201), passed("2025-09-10", score)]),
    ]),
  ],
  visa: [
    known({ needed: false }),
    known({ needed: true, accepts: [] }),
    known({ needed: true, accepts: ["h1b"] }),
  ],
} as const satisfies { readonly [Fact in keyof Placing]: readonly Placing[Fact][] };

const listPossible = <T extends string>(outcome: Outcome<T>): readonly T[] =>
  outcome.settled ? [outcome.value] : outcome.possible;

function inOrder<T extends string>(values: Iterable<T>, order: readonly T[]): readonly T[] {
  const all = new Set(values);
  return order.filter((value) => all.has(value));
}

function possibleOf(profiles: readonly Partial<Profile>[]) {
  const all = profiles.map(assessed);
  return {
    tier: inOrder(
      all.flatMap(({ tier }) => listPossible(tier)),
      TIERS_BY_CAUTION,
    ),
    posture: inOrder(
      all.flatMap(({ posture }) => listPossible(posture)),
      POSTURES_BY_CAUTION,
    ),
    decision: inOrder(
      all.flatMap(({ decision }) => listPossible(decision)),
      DECISIONS_BY_CAUTION,
    ),
  };
}

const CASES = SCORES.flatMap((score) =>
  (["no failure", "a failure"] as const).flatMap((failure) =>
    (["no visa need", "a visa need"] as const).flatMap((visa) =>
      (["step1", "step2ck", "visa"] as const).map((fact) => ({
        ...{ score, failure, visa, fact },
        told: { step1: STEP1[failure], step2ck: scored(score), visa: VISA[visa] },
      })),
    ),
  ),
);

test.each(CASES)(
  "$score, $failure, $visa: without $fact just what it may turn out to be stays possible",
  ({ fact, told }) => {
    const without = { ...told, [fact]: unknown };
    expect(possibleOf([without])).toEqual(possibleOf(WAYS[fact].map((way) => ({ ...told, [fact]: way }))));
  },
);

test.each(CASES)(
  "$score, $failure, $visa: without $fact an answer that stays settled is the one with it",
  ({ fact, told }) => {
    const [open, full] = [assessed({ ...told, [fact]: unknown }), assessed(told)];
    for (const key of ["tier", "posture", "decision"] as const) {
      const [without, withFact] = [open[key], full[key]];
      if (without.settled) expect(without).toEqual(withFact);
      else expect(without.settledBy).toContain(fact);
    }
  },
);

test.each(
  (["no failure", "a failure"] as const).flatMap((failure) =>
    (["no visa need", "a visa need"] as const).map((visa) => ({ failure, visa })),
  ),
)(
  "from the passing line to 300 no point more worsens tier, posture or decision: $failure, $visa",
  ({ failure, visa }) => {
    const caution = (score: number): readonly number[] => {
      const { tier, decision } = assessed({
        step1: STEP1[failure],
        step2ck: scored(score),
        visa: VISA[visa],
      });
      const worst = <T extends string>(outcome: Outcome<T>, order: readonly T[]) =>
        Math.max(...listPossible(outcome).map((value) => order.indexOf(value)));
      return [worst(tier, TIERS_BY_CAUTION), worst(decision, DECISIONS_BY_CAUTION)];
    };
    for (let score = 219; score <= 300; score += 1) {
      const [before, after] = [caution(score - 1), caution(score)];
      expect(after.every((rank, index) => rank <= (before[index] ?? 0))).toBe(true);
    }
  },
);
