import { expect, test } from "vitest";
import { all, any, not, type Truth, toAnswer } from "./answer.ts";

const values: readonly Truth[] = [true, false, "unknown"];

/** Every reading of a truth value: an unknown one may turn out either way. */
function completions(truth: Truth): readonly boolean[] {
  return truth === "unknown" ? [true, false] : [truth];
}

test.each([
  ["all", all, (a: boolean, b: boolean) => a && b],
  ["any", any, (a: boolean, b: boolean) => a || b],
] as const)("%s is unknown exactly when its completions disagree", (_name, combine, plain) => {
  for (const a of values) {
    for (const b of values) {
      const outcomes = new Set(completions(a).flatMap((x) => completions(b).map((y) => plain(x, y))));
      expect(combine(a, b)).toBe(outcomes.size > 1 ? "unknown" : [...outcomes][0]);
    }
  }
});

test("not turns a known answer round and leaves the unknown alone", () => {
  expect(values.map(not)).toEqual([false, true, "unknown"]);
});

test("a truth value becomes a rule's answer", () => {
  expect(values.map(toAnswer)).toEqual(["holds", "does-not-hold", "unknown"]);
});
