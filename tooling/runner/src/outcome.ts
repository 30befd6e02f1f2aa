/** What came of one suite. */
export interface Outcome {
  suite: string;
  passed: number;
  failed: number;
  /** Tests that were not run: long proofs without `--long`. */
  skipped: number;
  seconds: number;
}

/** What a test runner counted, and whether its process ended well. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  succeeded: boolean;
}

/**
 * The counts of a suite that ran. One failure more when nothing ran at all, or when the process failed though every test
 * passed: an error outside the tests.
 */
export function toCounts({
  passed,
  failed,
  skipped,
  succeeded,
}: Count): Pick<Outcome, "passed" | "failed" | "skipped"> {
  const isUnexplained = failed === 0 && (!succeeded || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed, skipped };
}

/** One line for a suite, in columns. */
export function toLine({ suite, passed, failed, skipped, seconds }: Outcome): string {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  return `  ${suite.padEnd(22)} ${counts.padEnd(36)} ${seconds.toFixed(1).padStart(7)} s`;
}

/** The last line of every run, exactly `N passed, N failed`. */
export function toTotal(outcomes: readonly Outcome[]): string {
  const sum = (key: "passed" | "failed"): number =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}
