import { dirname, join } from "node:path";
import { must } from "@induction/domain/kernel/must";
import type { Bundle } from "./bundle.ts";
import type { Mutant } from "./mutant.ts";
import { watchCoverage } from "./mutant-switch.ts";
import { keepOnly, unite } from "./number-sets.ts";
import { runTest } from "./run-test.ts";
import type { TestGraph } from "./test-graph.ts";

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

/**
 * Tests that search all sets of levers for each person: so dear that they are run for the search's own mutants alone. What
 * they would kill elsewhere counts as alive unless another test kills it.
 */
const ONLY_FOR_THEIR_FOLDER: readonly string[] = ["/planning/levers/laws.test.js"];

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

interface TestPath {
  readonly root: string;
  readonly id: string;
}

async function runNth(graph: TestGraph, path: TestPath, nth: number) {
  const test = must(graph.listTests(path.id)[nth], `${path.id} declares the same tests each time`);
  await runTest(test, join(path.root, path.id));
}

/**
 * What each test of a file reaches. A value that is remembered would hide from a test what an earlier one reached, so each
 * test gets modules of its own; where those are dear, each test is taken to reach what any of the file reaches.
 */
async function coverFile(path: TestPath, openers: Openers) {
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

/** The mutants of the folder that a test lies in. */
function listBeside(mutants: readonly Mutant[], id: string): ReadonlySet<number> {
  const folder = `${dirname(id).slice(1)}/`;
  return new Set(mutants.filter(({ file }) => file.startsWith(folder)).map((mutant) => mutant.id));
}

/** Runs every test once with no mutant on. @throws the first test that fails: nothing can be learned from it */
export async function findCoverage(
  { bundle, mutants }: { readonly bundle: Bundle; readonly mutants: readonly Mutant[] },
  root: string,
  openers: Openers,
): Promise<Coverage> {
  const tests: CoveringTest[] = [];
  const evaluationMs: number[] = [];
  const leftOut: string[] = [];
  for (const [file, id] of bundle.tests.entries()) {
    try {
      const covered = await coverFile({ root, id }, openers);
      const own = ONLY_FOR_THEIR_FOLDER.includes(id) ? listBeside(mutants, id) : null;
      evaluationMs.push(covered.evaluationMs);
      leftOut.push(...covered.leftOut);
      for (const test of covered.tests) {
        const reaches = own === null ? test.reaches : keepOnly(test.reaches, own);
        if (reaches.size > 0) tests.push({ file, ...test, reaches });
      }
    } catch (error) {
      throw new Error(`${id} fails without any mutant, so it cannot tell one.`, { cause: error });
    }
  }
  return { tests, evaluationMs, leftOut };
}
