import { expect, test } from "vitest";
import { known } from "../../kernel/told.ts";
import type { ParameterOverrides } from "../../parameters/resolve-parameters.ts";
import { EMPTY_CATALOGUE } from "../../rules/screens/no-catalogue.ts";
import { anApplicant, anAttempt, aPlan } from "../../testing/applicants.ts";
import { AS_OF } from "../../testing/seasons.ts";
import { contextFor } from "../context.ts";
import { type AnswerComparison, compareAnswers, isOnlyTime, isSameAnswer } from "./compare-answers.ts";
import { toKeptAnswer } from "./keep-answer.ts";
import type { KeptAnswer } from "./kept-answer.ts";

function keep(score = 238, overrides: ParameterOverrides = {}): KeptAnswer {
  const applicant = anApplicant({ profile: { step2ck: known([anAttempt({ score })]) }, plan: aPlan(2) });
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE, overrides });
  return toKeptAnswer(applicant, { context, data: 1, findProgramName: () => null });
}

const SAME: AnswerComparison = compareAnswers(keep(), keep());
const named = { rule: "A1", title: "", severity: "gap", summary: "" };
const result = { label: "Tier", was: "Middle", is: "Lower" };
const changed = { rule: "A1", isWording: false, was: named, is: named };

test.each<readonly [string, Partial<AnswerComparison>, boolean]>([
  ["nothing differs", {}, true],
  ["a result", { results: [result] }, false],
  ["a reason that appeared", { appeared: [named] }, false],
  ["a reason that is gone", { gone: [named] }, false],
  ["a reason that changed", { changed: [changed] }, false],
  ["a result and a reason", { results: [result], appeared: [named] }, false],
  ["one reason for another", { appeared: [named], gone: [named] }, false],
  ["a result, and a reason that changed", { results: [result], changed: [changed] }, false],
])("an answer is the same unless anything of it differs: %s", (_name, parts, isSame) => {
  expect(isSameAnswer({ ...SAME, ...parts })).toBe(isSame);
});

const basis = { key: "visa", label: "Visa need", was: "a", is: "b", isInDetail: false };

test.each<readonly [string, Partial<AnswerComparison["causes"]>, boolean]>([
  ["nothing but the day", {}, true],
  ["a fact", { facts: [basis] }, false],
  ["a number", { numbers: [basis] }, false],
  ["a fact and a number", { facts: [basis], numbers: [basis] }, false],
  ["our rules", { rules: { was: 4, is: 5 } }, false],
  ["the guide", { isOtherGuide: true }, false],
  ["what is published", { data: { was: 1, is: 2 } }, false],
  ["the season", { season: { was: 2027, is: 2028 } }, false],
])("only time passed unless something it rests on is another: %s", (_name, causes, isOnly) => {
  expect(isOnlyTime({ ...SAME, causes: { ...SAME.causes, ...causes } })).toBe(isOnly);
});

test("another score is told as a fact that differs, and the results with it", () => {
  const { results, causes } = compareAnswers(keep(238), keep(229));
  expect(results.map(({ label, was, is }) => `${label}: ${was} → ${is}`)).toEqual([
    "Tier: Middle → Lower",
    "How to apply: Apply very broadly → Delay first",
    "Recommended: Apply this season → Delay first",
    "If applying now: null → Apply extremely broadly",
    "Range of programs: 80–120+ programs → 120+ programs",
  ]);
  expect(causes.facts.map(({ key }) => key)).toEqual(["step2ck"]);
  expect(causes.numbers).toEqual([]);
});

test("a number that an organization sets is told with its reason, and so is another reason for the same number", () => {
  const own = (reason: string) => ({ strongFrom: { value: 247, reason } });
  const numbersOf = (before: ParameterOverrides, after: ParameterOverrides) =>
    compareAnswers(keep(238, before), keep(238, after)).causes.numbers.map(({ was, is, isInDetail }) => [
      was,
      is,
      isInDetail,
    ]);
  expect(numbersOf({}, own("Our cohorts."))).toEqual([
    ["245 points", "247 points, set by the organization: Our cohorts.", false],
  ]);
  expect(numbersOf(own("Our cohorts."), own("The last three years."))).toEqual([
    [
      "247 points, set by the organization: Our cohorts.",
      "247 points, set by the organization: The last three years.",
      false,
    ],
  ]);
  expect(numbersOf(own("Our cohorts."), own("Our cohorts."))).toEqual([]);
});

test("a number that one answer does not know was not asked then, or is not asked any more", () => {
  const answer = keep();
  const without = { ...answer, numbers: answer.numbers.filter(({ id }) => id !== "strongFrom") };
  const told = (then: KeptAnswer, now: KeptAnswer) =>
    compareAnswers(then, now).causes.numbers.map(({ label, was, is }) => [label, was, is]);
  expect(told(without, answer)).toEqual([["Strong band begins", "not asked then", "245 points"]]);
  expect(told(answer, without)).toEqual([["Strong band begins", "245 points", "not asked any more"]]);
});
