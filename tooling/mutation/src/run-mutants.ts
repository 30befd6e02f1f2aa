import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packBits } from "./bits.ts";
import type { Bundle } from "./bundle.ts";
import type { Coverage } from "./coverage.ts";
import type { ExampleLimits } from "./fewer-examples.ts";
import type { Work } from "./messages.ts";
import { type Mutant, type MutantStatus, toMutantKey } from "./mutant.ts";
import { unite } from "./number-sets.ts";
import type { ResultsCache } from "./results-cache.ts";
import { WorkerPool } from "./worker-pool.ts";

/** How often a run says how far it is, and keeps what it knows. */
const REPORT_MS = 30_000;

interface Run {
  readonly root: string;
  readonly bundle: Bundle;
  readonly coverage: Coverage;
  readonly mutants: readonly Mutant[];
  readonly cache: ResultsCache;
  readonly jobs: number;
  readonly limits: ExampleLimits;
  readonly log: (line: string) => void;
}

/** Numbers begin at zero and leave out those of mutants that are not counted, so the greatest says how many bits are needed. */
function countBits({ tests }: Coverage): number {
  let most = 0;
  for (const { reaches } of tests) for (const id of reaches) most = Math.max(most, id);
  return most + 1;
}

function writeWork({ root, bundle, coverage, limits }: Run): string {
  const size = countBits(coverage);
  const work: Work = {
    root,
    bundle: { modules: [...bundle.modules], tests: [...bundle.tests] },
    limits,
    evaluationMs: [...coverage.evaluationMs],
    tests: coverage.tests.map(({ reaches, ...test }) => ({ ...test, reaches: packBits(reaches, size) })),
  };
  const path = join(root, "..", "work.json");
  writeFileSync(path, JSON.stringify(work));
  return path;
}

/** Tries mutants against the tests that reach them. Answers by the mutant's number. */
export async function runMutants(run: Run): Promise<ReadonlyMap<number, MutantStatus>> {
  const { coverage, mutants, cache, jobs, log } = run;
  const statuses = new Map<number, MutantStatus>();
  const reached = unite(coverage.tests.map(({ reaches }) => reaches));
  const toTry: Mutant[] = [];
  for (const mutant of mutants) {
    const answer = cache.findAnswer(toMutantKey(mutant));
    if (!reached.has(mutant.id)) statuses.set(mutant.id, "no-coverage");
    else if (answer !== null) statuses.set(mutant.id, answer.status);
    else toTry.push(mutant);
  }
  log(
    `${toTry.length} mutants to try, ${mutants.length - toTry.length} answered already or reached by no test.`,
  );
  if (toTry.length === 0) return statuses;

  const pool = new WorkerPool(writeWork(run), jobs);
  const report = setInterval(() => {
    cache.save();
    log(`  ${statuses.size} of ${mutants.length}`);
  }, REPORT_MS);
  try {
    await Promise.all(
      toTry.map(async (mutant) => {
        const key = toMutantKey(mutant);
        const request = { mutant: mutant.id, firstTest: cache.findKiller(key) };
        const { status, killedBy } = await pool.run(request);
        statuses.set(mutant.id, status);
        cache.add(key, { status, killedBy });
      }),
    );
  } finally {
    clearInterval(report);
    pool.close();
    cache.save();
  }
  return statuses;
}
