import { join } from "node:path";
import { must } from "@induction/domain/kernel/must";
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
  /** Tests that need more examples than a mutation run draws: they are left out. */
  readonly leftOut: readonly string[];
}

/** Above this a file is too dear to be evaluated once for each of its tests. */
const CHEAP_MS = 60;

interface Ran {
  readonly nth: number;
  readonly name: string;
  readonly ms: number;
  readonly reaches: ReadonlySet<number>;
}

interface Openers {
  readonly openGraph: () => TestGraph;
  /** The same with every example that tests ask for. */
  readonly openFullGraph: () => TestGraph;
}

async function measure(run: () => unknown) {
  const startedAt = performance.now();
  const reaches = await watchCoverage(run);
  return { ms: performance.now() - startedAt, reaches };
}

async function runNth(graph: TestGraph, path: { readonly root: string; readonly id: string }, nth: number) {
  const test = must(graph.listTests(path.id)[nth], `${path.id} declares the same tests each time`);
  await runTest(test, join(path.root, path.id));
}

/**
 * What each test of a file reaches. A value that is remembered would hide from a test what an earlier one reached, so each
 * test gets modules of its own; where those are dear, each test is taken to reach what any of the file reaches.
 */
async function coverFile(path: { readonly root: string; readonly id: string }, openers: Openers) {
  const { openGraph, openFullGraph } = openers;
  const first = openGraph();
  const loading = await measure(() => first.listTests(path.id));
  const isCheap = loading.ms <= CHEAP_MS;
  const ran: Ran[] = [];
  const leftOut: string[] = [];
  for (const [nth, { name }] of first.listTests(path.id).entries()) {
    const graph = isCheap ? openGraph() : first;
    try {
      ran.push({ nth, name, ...(await measure(() => runNth(graph, path, nth))) });
    } catch {
      await runNth(openFullGraph(), path, nth);
      leftOut.push(`${path.id}: ${name}`);
    }
  }
  const shared = unite(isCheap ? [loading.reaches] : [loading.reaches, ...ran.map(({ reaches }) => reaches)]);
  return {
    leftOut,
    evaluationMs: loading.ms,
    tests: ran.map(({ reaches, ...rest }) => ({ ...rest, reaches: unite([reaches, shared]) })),
  };
}

/** Runs every test once with no mutant on. @throws the first test that fails: nothing can be learned from it */
export async function findCoverage(bundle: Bundle, root: string, openers: Openers): Promise<Coverage> {
  const tests: CoveringTest[] = [];
  const evaluationMs: number[] = [];
  const leftOut: string[] = [];
  for (const [file, id] of bundle.tests.entries()) {
    try {
      const covered = await coverFile({ root, id }, openers);
      evaluationMs.push(covered.evaluationMs);
      leftOut.push(...covered.leftOut);
      for (const test of covered.tests) if (test.reaches.size > 0) tests.push({ file, ...test });
    } catch (error) {
      throw new Error(`${id} fails without any mutant, so it cannot tell one.`, { cause: error });
    }
  }
  return { tests, evaluationMs, leftOut };
}
