import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chai, expect } from "vitest";
import { resetHits } from "./mutant-switch.ts";
import type { Test } from "./test-api.ts";

let directory = "";

// Outside its own runner vitest has no snapshots; a kept text file is compared here as it would be there.
chai.use((_, { addMethod, flag }) => {
  addMethod(
    chai.Assertion.prototype,
    "toMatchFileSnapshot",
    function (this: Chai.AssertionStatic, file: string) {
      const kept = readFileSync(join(directory, file), "utf8");
      if (flag(this, "object") !== kept) throw new Error(`What was made is not what ${file} keeps.`);
    },
  );
});

const NONE_EXPECTED = {
  assertionCalls: 0,
  isExpectingAssertions: false,
  isExpectingAssertionsError: null,
  expectedAssertionsNumber: null,
  expectedAssertionsNumberErrorGen: null,
} as const;

function requireAssertions(): void {
  const { assertionCalls, isExpectingAssertions, expectedAssertionsNumber } = expect.getState();
  if (isExpectingAssertions && assertionCalls === 0) throw new Error("No assertion was made.");
  if (expectedAssertionsNumber != null && assertionCalls !== expectedAssertionsNumber)
    throw new Error(`${expectedAssertionsNumber} assertions were expected, ${assertionCalls} were made.`);
}

/** Runs one test of a file, given where the file lies. @throws what the test throws */
export async function runTest(test: Test, path: string): Promise<void> {
  directory = dirname(path);
  resetHits();
  expect.setState(NONE_EXPECTED);
  try {
    await test.run();
    requireAssertions();
  } finally {
    expect.setState(NONE_EXPECTED);
  }
}
