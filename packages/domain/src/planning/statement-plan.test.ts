import { expect, test } from "vitest";
import type { Profile } from "../applicant/profile.ts";
import type { FailureAccount } from "../applicant/statement.ts";
import { contextFor } from "../assessment/context.ts";
import { known, unknown } from "../kernel/told.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { type ApplicantOverrides, anApplicant, STEP1_FAILURE, STEP1_PASS } from "../testing/applicants.ts";
import { passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { compareCourses } from "./courses.ts";
import { planRoadmap } from "./roadmap.ts";
import { planStatement } from "./statement-plan.ts";

const STANDARDS = { asOf: AS_OF, catalogue: compileCatalogue([]) };
const AFTER_FAILURE = { step1: known([STEP1_FAILURE, STEP1_PASS]) };

const ACCOUNT: FailureAccount = {
  happened: "I did not pass Step 1 in 2022, because I stopped taking practice tests.",
  learned: "I learned to measure myself early.",
  changed: "I took a practice test every two weeks and asked a tutor about each wrong answer.",
  improved: "I passed eight months later, and Step 2 CK with 240.",
};

function plan(overrides: ApplicantOverrides) {
  const applicant = anApplicant(overrides);
  return planStatement(applicant, contextFor(applicant, STANDARDS));
}

const accountOf = (parts: Partial<FailureAccount>) =>
  plan({ profile: { ...AFTER_FAILURE, failureAccount: known({ ...ACCOUNT, ...parts }) } }).account;

test("a part of the statement is there, missing or not told, and never missing because nobody asked", () => {
  const states = (profile: Partial<Profile>) => plan({ profile }).parts.map(({ state }) => state);
  expect(states({})).toEqual(["not-told", "not-told", "not-told", "not-needed"]);
  expect(states({ statementParts: known(["journey"]) })).toEqual([
    "there",
    "missing",
    "missing",
    "not-needed",
  ]);
  expect(states({ ...AFTER_FAILURE, statementParts: known(["journey"]) })).toEqual([
    "there",
    "missing",
    "missing",
    "missing",
  ]);
  expect(states({ ...AFTER_FAILURE, statementParts: known(["difficulty"]) })[3]).toBe("there");
});

test("exam difficulty is told after a failure or a low Step 1, and open while neither is known", () => {
  const difficulty = (profile: Partial<Profile>) =>
    plan({ profile: { statementParts: known([]), ...profile } }).parts.at(-1)?.state;
  expect(difficulty({ step1: known([passed("2020-01-10", 219)]) })).toBe("missing");
  expect(difficulty({ step1: known([passed("2020-01-10", 220)]) })).toBe("not-needed");
  expect(difficulty({ step1: unknown })).toBe("not-told");
});

test("an account is asked for after a failure of Step 1 or Step 2 CK alone", () => {
  expect(plan({}).needsAccount).toBe(false);
  expect(plan({ profile: AFTER_FAILURE }).needsAccount).toBe(true);
  expect(plan({ profile: { step1: unknown } }).needsAccount).toBe("unknown");
  expect(plan({ profile: AFTER_FAILURE }).account).toBeNull();
});

test("an account that tells all, briefly and calmly, leaves nothing to do", () => {
  expect(accountOf({})).toMatchObject({ toDo: [], words: 47, wordsMost: 150, criticalSentences: 0 });
});

test("what is not written is asked for, and spaces are nothing written", () => {
  expect(accountOf({ improved: "😀😀" })?.toDo).toHaveLength(1);
  expect(accountOf({ improved: " \n" })?.toDo).toEqual([
    "Say what improved since: it is the part that readers look for.",
  ]);
  expect(accountOf({ happened: "", learned: "", changed: "", improved: "" })?.toDo).toHaveLength(4);
});

test("150 words are brief, and one more is not", () => {
  const rest = 47 - 6;
  const learned = (words: number) => Array.from({ length: words }, () => "word").join(" ");
  expect(accountOf({ learned: learned(150 - rest) })).toMatchObject({ words: 150, toDo: [] });
  expect(accountOf({ learned: learned(151 - rest) })?.toDo).toEqual([
    "Shorten it to 150 words or fewer. It has 151.",
  ]);
});

test("one sentence may judge the writer, a second one is too many", () => {
  expect(accountOf({ happened: "It was my fault." })?.toDo).toEqual([]);
  const twice = accountOf({ happened: "It was my fault. I was lazy." });
  expect(twice?.toDo).toEqual(["Take out what judges the writer, and keep what was done."]);
  expect(twice?.parts[0]?.criticisms.map(({ words }) => words)).toEqual(["my fault", "I was lazy"]);
  expect(twice?.parts[1]?.criticisms).toEqual([]);
});

test("an organisation's own numbers act here as well", () => {
  const applicant = anApplicant({ profile: { ...AFTER_FAILURE, failureAccount: known(ACCOUNT) } });
  const overrides = { accountWordsMost: { value: 40, reason: "Our advisors ask for less." } };
  const check = planStatement(applicant, contextFor(applicant, { ...STANDARDS, overrides })).account;
  expect(check?.toDo).toEqual(["Shorten it to 40 words or fewer. It has 47."]);
});

test("a written account is done on the roadmap and met for applying; one with a part to come is not", () => {
  const states = (parts: Partial<FailureAccount>) => {
    const failureAccount = known({ ...ACCOUNT, ...parts });
    const applicant = anApplicant({ profile: { ...AFTER_FAILURE, failureAccount } });
    const context = contextFor(applicant, STANDARDS);
    const step = planRoadmap(applicant, context).steps.find(({ id }) => id === "failure-framed");
    const [applying] = compareCourses(applicant, context).courses;
    return [step?.state, applying?.preconditions.find(({ rule }) => rule === "F7")?.state];
  };
  expect(states({})).toEqual(["done", "met"]);
  expect(states({ improved: " " })).toEqual(["due", "missing"]);
  expect(states({ improved: "😀 …" })).toEqual(["due", "missing"]);
});
