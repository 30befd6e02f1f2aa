import type { FactKey } from "@induction/domain/applicant/profile";
import { assess } from "@induction/domain/assessment/assess";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { contextFor } from "@induction/domain/assessment/context";
import { explainAll } from "@induction/domain/assessment/explain";
import type { Explanation } from "@induction/domain/assessment/explanation";
import { findNumberUsed } from "@induction/domain/assessment/number-used";
import { known, unknown } from "@induction/domain/kernel/told";
import { EMPTY_CATALOGUE } from "@induction/domain/rules/screens/no-catalogue";
import { aNewcomer, anApplicant, anAttempt } from "@induction/domain/testing/applicants";
import { AS_OF } from "@induction/domain/testing/seasons";
import { expect, test } from "vitest";
import { listBecauses, listSteps } from "../../shell/findings.ts";
import { toNoScoreWords } from "../../shell/score-words.ts";
import { listOpenQuestions } from "./open-questions.ts";

function screenOf(applicant: ReturnType<typeof anApplicant>): {
  assessment: Assessment;
  explanations: readonly Explanation[];
} {
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE });
  const assessment = assess(applicant, context);
  return { assessment, explanations: explainAll(assessment, applicant, context) };
}

const SCORE_ONLY = aNewcomer({ profile: { step2ck: known([anAttempt({ score: 248 })]) } });

test("each open question names the rules that wait for it, and only open ones, the most waited for first", () => {
  const questions = listOpenQuestions(screenOf(SCORE_ONLY).explanations, new Set());
  expect(questions.length).toBeGreaterThan(1);
  for (const { fact, rules } of questions) {
    expect(rules.length).toBeGreaterThan(0);
    for (const { answer, missing } of rules) {
      expect(answer).toBe("unknown");
      expect(missing.map(({ key }) => key)).toContain(fact);
    }
  }
  const waiting = questions.map(({ rules }) => rules.length);
  expect(waiting).toEqual(waiting.toSorted((a, b) => b - a));
});

test("what the page asks for in another place is not asked twice", () => {
  const { explanations } = screenOf(SCORE_ONLY);
  const factsBeside = (elsewhere: ReadonlySet<FactKey>) =>
    listOpenQuestions(explanations, elsewhere).map(({ fact }) => fact);
  expect(factsBeside(new Set())).toContain("letters");
  expect(factsBeside(new Set(["letters"]))).not.toContain("letters");
});

test("the tier comes first among the reasons, and what is missing stands among the steps only", () => {
  const { explanations } = screenOf(anApplicant());
  const becauses = listBecauses(explanations);
  const steps = listSteps(explanations);
  expect(becauses[0]?.rule).toMatch(/^B/);
  expect(becauses.every(({ severity }) => severity !== "gap" && severity !== "blocking")).toBe(true);
  expect(steps.every(({ severity }) => severity !== "result" && severity !== "strength")).toBe(true);
});

test("where delaying comes first, its plan is the first step, and nowhere else is it a step", () => {
  const delaying = anApplicant({ profile: { step2ck: known([anAttempt({ score: 222 })]) } });
  const stepsOf = (applicant: typeof delaying) =>
    listSteps(screenOf(applicant).explanations).map(({ rule }) => rule);
  expect(stepsOf(delaying)[0]).toBe("D7");
  expect(stepsOf(delaying).length).toBeGreaterThan(1);
  expect(stepsOf(anApplicant())).not.toContain("D7");
});

test.each([
  ["somebody with a score", anApplicant()],
  ["somebody with a score alone", SCORE_ONLY],
  ["somebody who told nothing", aNewcomer()],
])("the bands are drawn for %s with the numbers that the rules used", (_name, applicant) => {
  const { explanations } = screenOf(applicant);
  expect(findNumberUsed(explanations, "middleFrom")).toBe(230);
  expect(findNumberUsed(explanations, "strongFrom")).toBe(245);
});

test("a number that no rule used is not made up", () => {
  expect(findNumberUsed([], "middleFrom")).toBeNull();
});

test.each([
  ["a Step 2 CK of which nothing is told", unknown, "Step 2 CK not told"],
  ["a Step 2 CK that was not taken", known([]), "No score yet"],
  ["a failed attempt alone", known([anAttempt({ result: "fail", score: 200 })]), "No score yet"],
  ["a pass without its score", known([anAttempt({ score: null })]), "Score not told"],
] as const)("the band says of %s what is so", (_name, step2ck, words) => {
  expect(toNoScoreWords(step2ck)).toBe(words);
});
