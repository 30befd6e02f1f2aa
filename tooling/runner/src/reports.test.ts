import { expect, test } from "vitest";
import { readPlaywrightReport } from "./playwright-report.ts";
import { readVitestReport } from "./vitest-report.ts";

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const failedTest = { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] };

test("Vitest's counts are taken as they are", () => {
  expect(readVitestReport(JSON.stringify({ ...vitest, testResults: [failedTest] }))).toEqual({
    passed: 5,
    failed: 1,
    skipped: 3,
  });
});

test("a file that did not load is a failure of its own", () => {
  const testResults = [failedTest, { status: "failed", assertionResults: [] }];
  expect(readVitestReport(JSON.stringify({ ...vitest, testResults })).failed).toBe(2);
});

test("a file whose tests passed and whose clean-up failed is a failure of its own", () => {
  const testResults = [{ status: "failed", assertionResults: [{ status: "passed" }] }];
  expect(readVitestReport(JSON.stringify({ ...vitest, numFailedTests: 0, testResults })).failed).toBe(1);
});

test("a flaky journey has failed", () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(readPlaywrightReport(JSON.stringify({ stats, errors: [] }))).toEqual({
    passed: 7,
    failed: 2,
    skipped: 2,
  });
});

test("an error outside the journeys is a failure", () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  const errors = [{ message: "The server did not start" }];
  expect(readPlaywrightReport(JSON.stringify({ stats, errors })).failed).toBe(1);
});

test("a text that is no report is refused rather than counted as nothing", () => {
  expect(() => readVitestReport("{}")).toThrow();
  expect(() => readPlaywrightReport("{}")).toThrow();
});
