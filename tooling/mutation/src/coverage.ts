import { join } from "node:path";
import type { Bundle } from "./bundle.ts";
import { watchCoverage } from "./mutant-switch.ts";
import { runTest } from "./run-test.ts";
import type { TestGraph } from "./test-graph.ts";
import { unite } from "./unite.ts";

/** One test, and the mutants whose places it reaches. */
export interface CoveringTest {
  /** The number of its file in `Bundle.tests`, and its own number in that file. */
  readonly file: number;
  readonly nth: number;
  readonly name: string;
  /** What it takes by itself. */
  readonly ms: number;
  readonly reaches: ReadonlySet<number>;
}

/** Every test that reaches a mutant, and what it takes to evaluate each file. */
export interface Coverage {
  readonly tests: readonly CoveringTest[];
  readonly evaluationMs: readonly number[];
}

/** Above this a file is too dear to be evaluated once for each of its tests. */
const CHEAP_MS = 60;

interface Ran {
  readonly name: string;
  readonly ms: number;
  readonly reaches: ReadonlySet<number>;
}

async function measure(run: () => unknown): Promise<Omit<Ran, "name">> {
  const startedAt = performance.now();
  const reaches = await watchCoverage(run);
  return { ms: performance.now() - startedAt, reaches };
}

/**
 * What each test of a file reaches. A value that is remembered would hide from a test what an earlier one reached, so each
 * test gets modules of its own; where those are dear, each test is taken to reach what any of the file reaches.
 */
async function coverFile(id: string, root: string, openGraph: () => TestGraph) {
  const first = openGraph();
  const loading = await measure(() => first.listTests(id));
  const isCheap = loading.ms <= CHEAP_MS;
  const ran: Ran[] = [];
  for (const [nth, { name }] of first.listTests(id).entries()) {
    const test = (isCheap ? openGraph() : first).listTests(id)[nth];
    if (test === undefined) throw new Error(`${id} declares other tests when it is evaluated again.`);
    const found = await measure(async () => runTest(test, join(root, id)));
    ran.push({ name, ms: found.ms, reaches: found.reaches });
  }
  const ofAll = isCheap ? [loading.reaches] : [loading.reaches, ...ran.map(({ reaches }) => reaches)];
  const shared = unite(ofAll);
  return {
    evaluationMs: loading.ms,
    tests: ran.map(({ reaches, ...rest }) => ({ ...rest, reaches: unite([reaches, shared]) })),
  };
}

/** Runs every test once with no mutant on. @throws the first test that fails: nothing can be learned from it */
export async function findCoverage(
  bundle: Bundle,
  root: string,
  openGraph: () => TestGraph,
): Promise<Coverage> {
  const tests: CoveringTest[] = [];
  const evaluationMs: number[] = [];
  for (const [file, id] of bundle.tests.entries()) {
    try {
      const covered = await coverFile(id, root, openGraph);
      evaluationMs.push(covered.evaluationMs);
      for (const [nth, test] of covered.tests.entries())
        if (test.reaches.size > 0) tests.push({ file, nth, ...test });
    } catch (error) {
      throw new Error(`${id} fails without any mutant, so it cannot tell one.`, { cause: error });
    }
  }
  return { tests, evaluationMs };
}
