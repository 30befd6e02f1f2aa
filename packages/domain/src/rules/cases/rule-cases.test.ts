import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveParameters } from "../../parameters/resolve-parameters.ts";
import { getSeason } from "../../parameters/seasons.ts";
import { arbitraryApplicant } from "../../testing/arbitraries.ts";
import { arbitraryProgram } from "../../testing/arbitrary-programs.ts";
import { AS_OF, SEASON } from "../../testing/seasons.ts";
import { GUIDE_RULES } from "../guide-rules.ts";
import { listOpenFacts } from "../open-facts.ts";
import { readApplicant } from "../read-applicant.ts";
import type { Reading } from "../reading.ts";
import { compileCatalogue } from "../screens/catalogue.ts";
import { askCase, toCasePerson } from "./ask-case.ts";
import { findWhyAlwaysHolds, findWhyNeverOpen } from "./never-open.ts";
import { listCasesOf, RULE_CASES } from "./rule-cases.ts";

test.each(RULE_CASES)("$rule: $sentence", ({ rule, given, answer }) => {
  expect(askCase(rule, toCasePerson(given))).toEqual(answer);
});

test.each(GUIDE_RULES)("$id has an example and a counter-example, or there is none", ({ id }) => {
  const answers = new Set(listCasesOf(id).map(({ answer }) => answer));
  expect(answers.has("holds")).toBe(true);
  expect(answers.has("does not")).toBe(findWhyAlwaysHolds(id) === null);
});

test.each(GUIDE_RULES)("$id is left open once by each fact that it reads, or never waits for it", (rule) => {
  const open = new Set(listCasesOf(rule.id).flatMap(({ answer }) => (Array.isArray(answer) ? answer : [])));
  const waited = rule.facts.filter((fact) => findWhyNeverOpen(rule.id, fact) === null);
  expect([...open].toSorted()).toEqual(waited.toSorted());
});

test.each(GUIDE_RULES)("$id proves another sentence in each case, each fit to stand on a page", ({ id }) => {
  const sentences = listCasesOf(id).map(({ sentence }) => sentence);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\S.*[^.\s]$/);
    expect(sentence).not.toMatch(/\bthe same\b|untold|'/);
  }
});

const PROGRAMS = fc.sample(arbitraryProgram(), { numRuns: 40, seed: 11 }).map((program, index) => ({
  ...program,
  id: `program-${index + 1}`,
}));

const READINGS: readonly Reading[] = fc
  .sample(arbitraryApplicant(), { numRuns: 800, seed: 7 })
  .map((person) =>
    readApplicant(person, {
      asOf: AS_OF,
      calendar: getSeason(SEASON),
      parameters: resolveParameters(SEASON),
      catalogue: compileCatalogue(PROGRAMS),
    }),
  );

test.each(GUIDE_RULES)("$id waits for nobody's fact that it is said never to wait for", ({ id, ask }) => {
  const open = new Set(
    READINGS.flatMap((reading) => {
      const verdict = ask(reading);
      return typeof verdict === "boolean" ? [] : listOpenFacts(verdict);
    }),
  );
  expect([...open].filter((fact) => findWhyNeverOpen(id, fact) !== null)).toEqual([]);
});
