import { expect, test } from "vitest";
import { known, unknown } from "../kernel/told.ts";
import { anAttempt, aProfile, STEP1_FAILURE, STEP1_PASS } from "../testing/applicants.ts";
import { failed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import type { ExamAttempt } from "./exam-attempt.ts";
import { findChangeHints } from "./fact-hints.ts";
import { findChangeProblems } from "./profile-problems.ts";

const NO_SCORE = anAttempt({ score: null });
const CLEAN = aProfile({ step1: known([STEP1_PASS]) });

function step2ck(attempts: readonly ExamAttempt[]) {
  return { fact: "step2ck", value: known(attempts) } as const;
}

test("emptying the score of a passed Step 2 CK says what it costs, at the score", () => {
  expect(findChangeHints(CLEAN, step2ck([NO_SCORE]))).toEqual([
    {
      path: ["value", "value", 0, "score"],
      code: "score-left-empty",
      message: "Without the score the tier cannot be settled. Leave it empty only if it is not known.",
      severity: "hint",
    },
  ]);
});

test.each<[string, typeof CLEAN, readonly ExamAttempt[]]>([
  ["a failure of Step 1", aProfile({ step1: known([STEP1_FAILURE, STEP1_PASS]) }), [NO_SCORE]],
  ["a failure in the same change", CLEAN, [failed("2024-02-02", 200), NO_SCORE]],
])(
  "after %s the tier is lower whatever the score, so the hint speaks of how to apply",
  (_name, profile, attempts) => {
    expect(
      findChangeHints(profile, step2ck(attempts)).map(({ message, path }) => [message, path[2]]),
    ).toEqual([
      [
        "Without the score how to apply cannot be settled. Leave it empty only if it is not known.",
        attempts.length - 1,
      ],
    ]);
  },
);

test.each([
  ["a score that is told", step2ck([anAttempt({ score: 240 })])],
  ["a failed attempt without its score", step2ck([failed("2024-02-02")])],
  ["no attempt", step2ck([])],
  ["an exam that is not told", { fact: "step2ck", value: unknown }],
  ["another exam", { fact: "step1", value: known([STEP1_PASS]) }],
] as const)("%s needs no hint", (_name, change) => {
  expect(findChangeHints(CLEAN, change)).toEqual([]);
});

test("a hint refuses nothing", () => {
  expect(findChangeProblems(CLEAN, step2ck([NO_SCORE]), { asOf: AS_OF })).toEqual([]);
});
