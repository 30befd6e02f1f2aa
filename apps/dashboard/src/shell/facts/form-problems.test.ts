import { expect, test } from "vitest";
import { toProblems } from "./form-problems.ts";

test("a refusal of the server stands at the same control as one of the form", () => {
  const { at } = toProblems([{ path: "fact.claim.year", message: "Enter the year." }]);
  expect(at("claim.year")).toBe("Enter the year.");
  expect(at("claim.source")).toBeUndefined();
});

test("the day of Step 3 has one control, wherever its term stands", () => {
  const { at, list } = toProblems([{ path: "claims.1.value.terms.3.by", message: "Enter the day." }]);
  expect(at("claims.1.value.terms.by")).toBe("Enter the day.");
  expect(list).toEqual([{ fieldId: "fact-claims.1.value.terms.by", message: "Enter the day." }]);
});

test("one sentence stands at a control, the first", () => {
  const { list } = toProblems([
    { path: "why", message: "Enter the reason." },
    { path: "why", message: "Shorten it." },
  ]);
  expect(list).toEqual([{ fieldId: "fact-why", message: "Enter the reason." }]);
});
