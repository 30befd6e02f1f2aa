import { expect, test } from "vitest";
import type { ExamAttempt } from "../applicant/exam-attempt.ts";
import type { Profile, VisaNeed } from "../applicant/profile.ts";
import { known, type Told, unknown } from "../kernel/told.ts";
import type { Placement } from "../rules/placement.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { anApplicant, STEP1_FAILURE, STEP1_PASS } from "../testing/applicants.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { contextFor } from "./context.ts";

type PlacingFacts = Pick<Profile, "step1" | "step2ck" | "visa">;
type PlacingKey = keyof PlacingFacts;
type Ways = { readonly [K in PlacingKey]: readonly PlacingFacts[K][] };

const STANDARDS = { asOf: AS_OF, catalogue: EMPTY_CATALOGUE };

function place(facts: PlacingFacts): Placement {
  const applicant = anApplicant({ profile: facts });
  return readApplicant(applicant, contextFor(applicant, STANDARDS)).placement;
}

/** Every score from a line up: slow and without any thought, which is the point. */
const scoresFrom = (line: number): readonly number[] =>
  Array.from({ length: 301 - line }, (_, i) => line + i);

const STEP1_WAYS: readonly (readonly ExamAttempt[])[] = [
  [],
  [STEP1_PASS],
  [STEP1_FAILURE],
  [STEP1_FAILURE, STEP1_PASS],
  [passed("2020-03-01", 219)],
  [passed("2020-03-01", 220)],
  [failed("2019-03-01", 170), passed("2020-03-01", 230)],
];
const STEP2CK_WAYS: readonly (readonly ExamAttempt[])[] = [
  [],
  [failed("2024-09-10", 201)],
  ...scoresFrom(218).map((score) => [passed("2025-09-10", score)]),
  ...scoresFrom(218).map((score) => [failed("2024-09-10", 201), passed("2025-09-10", score)]),
];
const VISA_WAYS: readonly VisaNeed[] = [
  { needed: false },
  { needed: true, accepts: ["j1"] },
  { needed: true, accepts: ["j1", "h1b"] },
];

/** Every way in which the open parts of three facts could turn out, written as facts. */
function toWays({ step1, step2ck, visa }: PlacingFacts, ways: Partial<Ways> = {}): Ways {
  return {
    step1: ways.step1 ?? (step1.state === "known" ? [step1] : STEP1_WAYS.map(known)),
    step2ck: ways.step2ck ?? (step2ck.state === "known" ? [step2ck] : STEP2CK_WAYS.map(known)),
    visa: ways.visa ?? (visa.state === "known" ? [visa] : VISA_WAYS.map(known)),
  };
}

const ANSWERS = {
  tier: (placement: Placement) => placement.tier,
  decision: (placement: Placement) => placement.decision,
  posture: (placement: Placement) => placement.posture,
} as const;

interface Tried {
  readonly value: string;
  /** The completion with one fact left out, by that fact: two that share it differ in this fact alone. */
  readonly others: Readonly<Record<PlacingKey, string>>;
}

function listTried(ways: Ways, answer: keyof typeof ANSWERS): readonly Tried[] {
  return ways.step1.flatMap((step1, a) =>
    ways.step2ck.flatMap((step2ck, b) =>
      ways.visa.map((visa, c) => {
        const outcome = ANSWERS[answer](place({ step1, step2ck, visa }));
        const others = { step1: `-,${b},${c}`, step2ck: `${a},-,${c}`, visa: `${a},${b},-` };
        return { value: outcome.settled ? outcome.value : "open", others };
      }),
    ),
  );
}

/** Whether two completions that differ in one fact alone have different answers. */
function moves(tried: readonly Tried[], key: PlacingKey): boolean {
  const seen = new Map<string, string>();
  return tried.some(({ value, others }) => {
    const first = seen.get(others[key]) ?? value;
    seen.set(others[key], first);
    return first !== value;
  });
}

/** The answers of every completion, found by trying each, and the facts that alone can change one. */
function tryEach(ways: Ways, answer: keyof typeof ANSWERS) {
  const tried = listTried(ways, answer);
  const keys = ["step1", "step2ck", "visa"] as const;
  return {
    possible: new Set(tried.map(({ value }) => value)),
    movers: new Set<string>(keys.filter((key) => moves(tried, key))),
  };
}

const anyPass: Told<readonly ExamAttempt[]> = known([passed("2025-09-10")]);
const anyPassAfterFailure: Told<readonly ExamAttempt[]> = known([
  failed("2024-09-10", 201),
  passed("2025-09-10"),
]);
const anyNumber: Told<readonly ExamAttempt[]> = known([passed("2020-03-01")]);
const NUMBERS = [passed("2020-03-01", 219), passed("2020-03-01", 220)].map((attempt) => known([attempt]));
const PASSES = scoresFrom(218).map((score) => known([passed("2025-09-10", score)]));
const PASSES_AFTER_FAILURE = scoresFrom(218).map((score) =>
  known([failed("2024-09-10", 201), passed("2025-09-10", score)]),
);

const clean = known([STEP1_PASS]);
const score = (value: number) => known([passed("2025-09-10", value)]);
const noVisa = known<VisaNeed>({ needed: false });
const visaNeeded = known<VisaNeed>({ needed: true, accepts: ["j1"] });

const PARTIAL: readonly (readonly [string, PlacingFacts, Partial<Ways>])[] = [
  ["nothing told but the visa need", { step1: unknown, step2ck: unknown, visa: visaNeeded }, {}],
  ["Step 2 CK untold", { step1: clean, step2ck: unknown, visa: noVisa }, {}],
  ["Step 2 CK and visa untold", { step1: clean, step2ck: unknown, visa: unknown }, {}],
  ["Step 1 untold at 218", { step1: unknown, step2ck: score(218), visa: unknown }, {}],
  ["Step 1 untold at 229", { step1: unknown, step2ck: score(229), visa: noVisa }, {}],
  ["Step 1 untold at 235", { step1: unknown, step2ck: score(235), visa: visaNeeded }, {}],
  ["Step 1 untold at 245", { step1: unknown, step2ck: score(245), visa: unknown }, {}],
  ["Step 1 untold, no attempt at Step 2 CK", { step1: unknown, step2ck: known([]), visa: unknown }, {}],
  ["a pass with any score", { step1: clean, step2ck: anyPass, visa: unknown }, { step2ck: PASSES }],
  [
    "a pass with any score after a failure",
    { step1: unknown, step2ck: anyPassAfterFailure, visa: visaNeeded },
    { step2ck: PASSES_AFTER_FAILURE },
  ],
  ["an untold numeric Step 1", { step1: anyNumber, step2ck: score(219), visa: unknown }, { step1: NUMBERS }],
];

test.each(
  PARTIAL.flatMap(([name, facts, ways]) =>
    (["tier", "decision", "posture"] as const).map((answer) => ({ name, answer, facts, ways })),
  ),
)("$answer with $name is exactly what trying every completion gives", ({ facts, ways, answer }) => {
  const { possible, movers } = tryEach(toWays(facts, ways), answer);
  const outcome = ANSWERS[answer](place(facts));
  expect(new Set(outcome.settled ? [outcome.value] : outcome.possible)).toEqual(possible);
  expect(new Set<string>(outcome.settled ? [] : outcome.settledBy)).toEqual(movers);
});

test("people whom the placing rules cannot tell apart share one placement", () => {
  const one = place({ step1: clean, step2ck: score(238), visa: noVisa });
  const other = place({ step1: clean, step2ck: known([passed("2024-05-05", 238)]), visa: noVisa });
  expect(other).toBe(one);
  expect(place({ step1: clean, step2ck: score(239), visa: noVisa })).not.toBe(one);
});
