import { expect, test } from "vitest";
import { type Outcome, toCounts, toLine, toTotal } from "./outcome.ts";

test.each([
  ["all passed", { passed: 3, failed: 0, skipped: 1, succeeded: true }, { passed: 3, failed: 0, skipped: 1 }],
  [
    "some failed",
    { passed: 3, failed: 2, skipped: 0, succeeded: false },
    { passed: 3, failed: 2, skipped: 0 },
  ],
  [
    "an error outside the tests is a failure",
    { passed: 3, failed: 0, skipped: 0, succeeded: false },
    { passed: 3, failed: 1, skipped: 0 },
  ],
  [
    "a suite without tests is a failure",
    { passed: 0, failed: 0, skipped: 0, succeeded: true },
    { passed: 0, failed: 1, skipped: 0 },
  ],
  [
    "a suite that skips everything is a failure",
    { passed: 0, failed: 0, skipped: 4, succeeded: true },
    { passed: 0, failed: 1, skipped: 4 },
  ],
])("%s", (_sentence, count, counts) => {
  expect(toCounts(count)).toEqual(counts);
});

const unit: Outcome = { suite: "unit", passed: 12, failed: 0, skipped: 2, seconds: 3.14 };

test("the total adds up the suites in the agreed words", () => {
  expect(toTotal([unit, { ...unit, passed: 1, failed: 3 }])).toBe("13 passed, 3 failed");
  expect(toTotal([])).toBe("0 passed, 0 failed");
});

test("a suite's line names what was skipped", () => {
  expect(toLine(unit)).toMatch(/^ {2}unit +12 passed, 0 failed, 2 skipped +3\.1 s$/);
});
