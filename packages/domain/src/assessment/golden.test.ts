import { expect, test } from "vitest";
import type { ExamAttempt } from "../applicant/exam-attempt.ts";
import type { VisaNeed } from "../applicant/profile.ts";
import { known } from "../kernel/told.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import {
  type ApplicantOverrides,
  aLetter,
  anApplicant,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { contextFor } from "./context.ts";

const NO_VISA: VisaNeed = { needed: false };
const VISA: VisaNeed = { needed: true, accepts: ["j1", "h1b"] };
const FIRST_PASS = [STEP1_PASS];
const US_LETTERS = known([aLetter({ status: "assigned" }), aLetter({ status: "assigned" })]);
const FAILED_FIRST = [STEP1_FAILURE, STEP1_PASS];

function assessed(overrides: ApplicantOverrides): Assessment {
  const applicant = anApplicant(overrides);
  return assess(applicant, contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE }));
}

function scored(step1: readonly ExamAttempt[], score: number, visa: VisaNeed): ApplicantOverrides {
  const step2ck = [passed("2025-09-10", score)];
  return { profile: { step1: known(step1), step2ck: known(step2ck), visa: known(visa) } };
}

/** Somebody of whom a scenario says nothing more: no letters, no research. */
function scenario({ profile = {} }: ApplicantOverrides, usMonths: number): ApplicantOverrides {
  return {
    profile: { ...profile, usMonths: known(usMonths), research: known([]), hasNoLetters: known(true) },
    letters: known([]),
    plan: [],
  };
}

function summarize({ tier, posture, postureIfApplyingNow, decision }: Assessment): string {
  const now = postureIfApplyingNow === null ? "" : `, now ${postureIfApplyingNow}`;
  const word = (outcome: { settled: boolean; value?: string }) => outcome.value ?? "provisional";
  return `${word(tier)}; ${word(posture)}${now}; ${word(decision)}`;
}

function listHolding({ findings }: Assessment): readonly string[] {
  return findings.filter(({ answer }) => answer === "holds").map(({ rule }) => rule);
}

test.each([
  [
    "scenario 1",
    scenario(scored(FIRST_PASS, 235, NO_VISA), 0),
    "middle; very-broad; apply",
    ["A1", "B8", "C12", "C13", "D5", "E1", "E9", "F1", "F4", "G1"],
  ],
  [
    "scenario 2",
    scenario(scored(FAILED_FIRST, 245, NO_VISA), 0),
    "lower; rebound-wide; apply",
    ["A2", "A7", "B9", "B10", "D11", "E2", "F4", "F7", "G3"],
  ],
  [
    "scenario 3",
    scenario(scored(FIRST_PASS, 220, VISA), 0),
    "lower; delay-first, now extremely-broad; delay-first",
    ["B9", "C1", "C13", "D4", "D7", "F4", "F8", "G3"],
  ],
  ["FAQ 1, strong", scored(FIRST_PASS, 245, NO_VISA), "strong; broad; apply", ["A8", "B1", "B7"]],
  ["FAQ 1, middle", scored(FIRST_PASS, 244, NO_VISA), "middle; very-broad; apply", ["B3", "B8"]],
  ["FAQ 1, lower", scored(FIRST_PASS, 229, NO_VISA), "lower; very-broad; either", ["B4", "B9"]],
  ["FAQ 2, 240", scored(FAILED_FIRST, 240, NO_VISA), "lower; very-broad; either", ["A7", "D10"]],
  ["FAQ 2, 250", scored(FAILED_FIRST, 250, NO_VISA), "lower; rebound-wide; apply", ["A7", "B10", "D11"]],
  [
    "FAQ 3, 218 with a visa need",
    scored(FIRST_PASS, 218, VISA),
    "lower; delay-first, now extremely-broad; delay-first",
    ["C1", "C13", "D1", "D7", "F8"],
  ],
  ["FAQ 3, 232 without", scored(FIRST_PASS, 232, NO_VISA), "middle; very-broad; apply", ["D5"]],
  [
    "FAQ 4",
    { ...scored(FIRST_PASS, 235, NO_VISA), letters: US_LETTERS },
    "middle; very-broad; apply",
    ["C2", "C13", "D5", "F3", "F5", "G1"],
  ],
] as const)("the guide's own case: %s", (_name, overrides, expected, rules) => {
  const assessment = assessed(overrides);
  expect(summarize(assessment)).toBe(expected);
  expect(listHolding(assessment)).toEqual(expect.arrayContaining([...rules]));
});

const DELAY = "lower; delay-first, now extremely-broad; delay-first";
const EITHER = "lower; very-broad; either";
const MIDDLE = "middle; very-broad; apply";
const STRONG = "strong; broad; apply";
const REBOUND = "lower; rebound-wide; apply";

/** Both sides of every edge: what holds without a failure and after a failed Step 1, without and with a visa need. */
const EDGES: readonly (readonly [
  score: number,
  clean: readonly [string, string],
  cleanWithVisa: readonly [string, string],
  failed: readonly [string, string],
  failedWithVisa: readonly [string, string],
])[] = [
  [219, [EITHER, "B4 D3 G3"], [DELAY, "B4 D1 G3"], [EITHER, "B4 D2 G3"], [DELAY, "B4 D1 D2 G3"]],
  [220, [EITHER, "B4 D4 G3"], [DELAY, "B4 D4 G3"], [EITHER, "B4 D4 G3"], [DELAY, "B4 D4 G3"]],
  [229, [EITHER, "B4 D4 G3"], [DELAY, "B4 D4 G3"], [EITHER, "B4 D4 G3"], [DELAY, "B4 D4 G3"]],
  [230, [MIDDLE, "B3 D5 G1"], [MIDDLE, "B3 D5 G1"], [EITHER, "B4 D10 G3"], [EITHER, "B4 D10 G3"]],
  [235, [MIDDLE, "B3 D5 G1"], [MIDDLE, "B3 D5 G1"], [EITHER, "B4 D10 G3"], [EITHER, "B4 D10 G3"]],
  [236, [MIDDLE, "B3 D9 G1"], [MIDDLE, "B3 D9 G1"], [EITHER, "B4 D10 G3"], [EITHER, "B4 D10 G3"]],
  [239, [MIDDLE, "B3 D9 G1"], [MIDDLE, "B3 D9 G1"], [EITHER, "B4 D10 G3"], [EITHER, "B4 D10 G3"]],
  [240, [MIDDLE, "B3 D9 G1"], [MIDDLE, "B3 D9 G1"], [EITHER, "B4 D10 G3"], [EITHER, "B4 D10 G3"]],
  [244, [MIDDLE, "B3 D9 G1"], [MIDDLE, "B3 D9 G1"], [EITHER, "B4 D10 G3"], [EITHER, "B4 D10 G3"]],
  [245, [STRONG, "B1 D9 G2"], [STRONG, "B1 D9 G2"], [REBOUND, "B4 B10 D11 G3"], [REBOUND, "B4 B10 D11 G3"]],
  [249, [STRONG, "B1 D9 G2"], [STRONG, "B1 D9 G2"], [REBOUND, "B4 B10 D11 G3"], [REBOUND, "B4 B10 D11 G3"]],
  [
    250,
    [STRONG, "B1 B2 D9 G2"],
    [STRONG, "B1 B2 D9 G2"],
    [REBOUND, "B4 B10 D11 G3"],
    [REBOUND, "B4 B10 D11 G3"],
  ],
];

function listPlacing(assessment: Assessment): string {
  const placing = assessment.findings.filter(
    ({ rule, answer, severity }) =>
      answer === "holds" && severity !== "advice" && /^(B|D|G[1-3]$)/.test(rule),
  );
  return placing
    .map(({ rule }) => rule)
    .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .toSorted(byLetter)
    .join(" ");
}

function byLetter(a: string, b: string): number {
  return a.charCodeAt(0) - b.charCodeAt(0);
}

test.each(
  EDGES.flatMap(([score, clean, cleanWithVisa, afterFailure, afterFailureWithVisa]) => [
    { score, of: "no failure, no visa need", from: scored(FIRST_PASS, score, NO_VISA), expected: clean },
    { score, of: "no failure, a visa need", from: scored(FIRST_PASS, score, VISA), expected: cleanWithVisa },
    {
      score,
      of: "a failure, no visa need",
      from: scored(FAILED_FIRST, score, NO_VISA),
      expected: afterFailure,
    },
    {
      score,
      of: "a failure, a visa need",
      from: scored(FAILED_FIRST, score, VISA),
      expected: afterFailureWithVisa,
    },
  ]),
)("$score with $of is placed as the catalogue says", ({ from, expected }) => {
  const assessment = assessed(from);
  expect([summarize(assessment), listPlacing(assessment)]).toEqual(expected);
});

const FAILED_STEP2CK = [failed("2024-11-02", 201), passed("2025-09-10", 219)];

test.each([
  [
    "a failed Step 2 CK is a failure, but no Step 1 issue",
    { step2ck: known(FAILED_STEP2CK), visa: known(NO_VISA) },
    EITHER,
    "B4 D3 G3",
  ],
  [
    "a low numeric Step 1 is an issue without being a failure",
    {
      step1: known([passed("2020-03-01", 219)]),
      step2ck: known([passed("2025-09-10", 219)]),
      visa: known(NO_VISA),
    },
    EITHER,
    "B4 D2 G3",
  ],
  [
    "a numeric Step 1 of 220 is no issue",
    {
      step1: known([passed("2020-03-01", 220)]),
      step2ck: known([passed("2025-09-10", 219)]),
      visa: known(NO_VISA),
    },
    EITHER,
    "B4 D3 G3",
  ],
  [
    "a failed Step 2 CK with 245 later is a rebound, our extension",
    { step2ck: known([failed("2024-11-02", 201), passed("2025-09-10", 245)]) },
    REBOUND,
    "B4 B10 D11 G3",
  ],
  ["without an attempt there is no tier", { step2ck: known([]) }, "unscored; not-yet; not-yet", "B5 D12"],
  [
    "a failed result with a high number never enters a band",
    { step2ck: known([failed("2024-11-02", 213)]) },
    "lower; very-broad; not-yet",
    "B4 D12 G3",
  ],
  [
    "a failed Step 1 without a Step 2 CK score is lower, and not yet",
    { step1: known(FAILED_FIRST), step2ck: known([]) },
    "lower; very-broad; not-yet",
    "B4 D12 G3",
  ],
])("%s", (_name, profile, expected, rules) => {
  const assessment = assessed({ profile });
  expect([summarize(assessment), listPlacing(assessment)]).toEqual([expected, rules]);
});
