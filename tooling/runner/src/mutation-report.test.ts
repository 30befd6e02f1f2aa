import { expect, test } from "vitest";
import { readMutationReport } from "./mutation-report.ts";

test("what mutation testing counted is taken as it stands", () => {
  expect(readMutationReport('{"passed":3,"failed":1,"skipped":0}')).toEqual({
    passed: 3,
    failed: 1,
    skipped: 0,
  });
});

test("anything else is no report", () => {
  expect(() => readMutationReport('{"passed":3}')).toThrow();
});
