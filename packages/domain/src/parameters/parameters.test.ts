import { expect, test } from "vitest";
import { findCitationProblems } from "../sources/citation-problems.ts";
import { isDocumentKey } from "../sources/documents.ts";
import { findParameterProblems } from "./parameter-problems.ts";
import { getParameter, PARAMETER_IDS, PARAMETERS } from "./parameters.ts";
import { resolveParameters } from "./resolve-parameters.ts";
import { FIRST_SEASON } from "./seasons.ts";

test.each(PARAMETER_IDS)("%s has values in the order of seasons, each with its source", (id) => {
  const { values, title } = getParameter(id);
  expect(values.length).toBeGreaterThan(0);
  expect(title).toMatch(/^\S.*[^.\s]$/);
  expect(values.map(({ from }) => from)).toEqual([...new Set(values.map(({ from }) => from))].sort());
  for (const { source } of values) {
    if (source.basis === "guide") expect(findCitationProblems(source.cites)).toEqual([]);
    else if (source.basis === "published") expect(isDocumentKey(source.document)).toBe(true);
    else expect(source.because).toMatch(/^\S.{20,}\.$/);
  }
});

test("the standard numbers contradict nothing", () => {
  expect(findParameterProblems(resolveParameters(FIRST_SEASON).values)).toEqual([]);
});

test("before the first season there is no silent default", () => {
  expect(() => resolveParameters(FIRST_SEASON - 1)).toThrow("strongFrom has no value for season 2026");
});

test("a value stays in force in later seasons", () => {
  expect(resolveParameters(FIRST_SEASON + 5).values.strongFrom).toBe(PARAMETERS.strongFrom.values[0].value);
});

test("an open value reads as infinity, and an organisation may close it", () => {
  expect(resolveParameters(FIRST_SEASON).values.lowerBreadthMost).toBe(Number.POSITIVE_INFINITY);
  const overrides = { lowerBreadthMost: { value: 150, reason: "What our people can pay" } };
  expect(resolveParameters(FIRST_SEASON, overrides).values.lowerBreadthMost).toBe(150);
});

test.each([
  ["the strong band below the middle one", { strongFrom: { value: 229, reason: "" } }, "out-of-order"],
  ["a range that runs backwards", { strongBreadthLeast: { value: 101, reason: "" } }, "out-of-order"],
  ["a band without an edge", { strongFrom: { value: null, reason: "" } }, "must-not-be-open"],
  ["half a point", { edgeWithin: { value: 2.5, reason: "" } }, "not-a-whole-number"],
  ["less than nothing", { edgeWithin: { value: -1, reason: "" } }, "not-a-whole-number"],
])("a form can refuse %s", (_name, overrides, problem) => {
  const problems = findParameterProblems(resolveParameters(FIRST_SEASON, overrides).values);
  expect(problems.map((found) => found.problem)).toContain(problem);
});
