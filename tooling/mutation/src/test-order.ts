import { hasBit } from "./bits.ts";

/** A test as far as its place in the order goes. */
export interface OrderedTest {
  readonly file: number;
  readonly nth: number;
  readonly name: string;
  readonly ms: number;
  readonly reaches: Uint8Array;
}

/** A test that takes longer waits until all quick ones had their turn. */
const QUICK_MS = 15;

/** How a test is named from run to run. */
export function toTestName(
  { file, nth }: Pick<OrderedTest, "file" | "nth">,
  files: readonly string[],
): string {
  return `${files[file]}:${nth}`;
}

/**
 * The tests that reach a mutant, the likeliest and cheapest to kill it first: the one that killed it the last time; quick
 * tests, file by file, the cheapest file first; then the slow ones.
 */
export function orderTests(
  tests: readonly OrderedTest[],
  mutant: number,
  {
    firstTest,
    evaluationMs,
    files,
  }: {
    readonly firstTest: string | null;
    readonly evaluationMs: readonly number[];
    readonly files: readonly string[];
  },
): readonly OrderedTest[] {
  const reaching = tests.filter(({ reaches }) => hasBit(reaches, mutant));
  const quickMs = new Map<number, number>();
  for (const { file, ms } of reaching)
    if (ms <= QUICK_MS) quickMs.set(file, (quickMs.get(file) ?? evaluationMs[file] ?? 0) + ms);
  const costOf = (test: OrderedTest): number => {
    if (firstTest !== null && toTestName(test, files) === firstTest) return -1;
    if (test.ms <= QUICK_MS) return quickMs.get(test.file) ?? 0;
    return 1_000_000 + test.ms + (evaluationMs[test.file] ?? 0);
  };
  return reaching
    .map((test) => ({ test, cost: costOf(test) }))
    .toSorted((a, b) => a.cost - b.cost || a.test.file - b.test.file || a.test.nth - b.test.nth)
    .map(({ test }) => test);
}
