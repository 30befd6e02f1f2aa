import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test("without arguments it is a hundred thousand people of two hundred advisors, and is kept", () => {
  expect(readOptions([])).toMatchObject({
    isFullSize: true,
    size: { people: 100_000, advisors: 200, accounts: 4000 },
  });
  expect(readOptions([]).plan.rounds).toBeGreaterThanOrEqual(3);
});

test("a smaller crowd has caseloads of the same size and is not kept", () => {
  expect(readOptions(["--", "--people", "5000"])).toMatchObject({
    isFullSize: false,
    size: { people: 5000, advisors: 10, accounts: 500 },
  });
});

test.each([
  ["--people", "999"],
  ["--people", "many"],
  ["--peple", "5000"],
])("%s %s is refused", (...args) => {
  expect(() => readOptions(args)).toThrow();
});
