import { type Outcome, toLine, toTotal } from "./outcome.ts";
import { readTestRequest, type TestRequest } from "./request.ts";
import { runFiles, suites } from "./suites.ts";

type NamedRun = readonly [name: string, run: () => Promise<Outcome>];

const outcomes = await runRequested(process.argv.slice(2)).catch((error: unknown) => [
  toFailure("test", error),
]);

console.log("\nSummary");
for (const outcome of outcomes) console.log(toLine(outcome));
console.log(`\n${toTotal(outcomes)}`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

async function runRequested(args: readonly string[]): Promise<Outcome[]> {
  return await runAll(readTestRequest(args));
}

/** One suite after the other; a suite that cannot run has failed, and the others run all the same. */
async function runAll({ suites: names, files, isLong }: TestRequest): Promise<Outcome[]> {
  const runs: NamedRun[] = names.map((name) => [name, () => suites[name]({ isLong })]);
  if (files.length > 0) runs.push([files.join(" "), () => runFiles(files, { isLong })]);
  const outcomes: Outcome[] = [];
  for (const [name, run] of runs) {
    console.log(`\n${name}`);
    outcomes.push(await run().catch((error: unknown) => toFailure(name, error)));
  }
  return outcomes;
}

function toFailure(suite: string, error: unknown): Outcome {
  console.log(`  ${error instanceof Error ? error.message : String(error)}`);
  return { suite, passed: 0, failed: 1, skipped: 0, seconds: 0 };
}
