import * as z from "zod";
import type { Count } from "./outcome.ts";

const report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/**
 * The counts of a Playwright JSON report. A journey that needed a second try has failed, and so has an error outside the
 * journeys: a server that did not start, a file that did not load.
 *
 * @throws a ZodError when the text is not such a report
 */
export function readPlaywrightReport(text: string): Omit<Count, "succeeded"> {
  const { stats, errors } = report.parse(JSON.parse(text));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
