/** Thrown where a mutant is met again and again: a loop that has lost its end. */
export class EndlessLoop extends Error {
  constructor() {
    super("The mutant was met too often: it loops without end.");
    this.name = "EndlessLoop";
  }
}

/** What a mutant can be met at most in one test. The most that any test meets one place is a small part of it. */
const MOST_HITS = 5_000_000;

let active: string | null = null;
let hits = 0;
let covered: Set<number> | null = null;

/** Whether a mutant is the one that is switched on. Instrumented sources call it at every place that a mutant changes. */
export function isActive(id: string): boolean {
  if (id !== active) return false;
  hits += 1;
  if (hits > MOST_HITS) throw new EndlessLoop();
  return true;
}

/** Notes that a place was reached with nothing switched on. Instrumented sources call it. */
export function cover(...ids: readonly string[]): void {
  if (covered === null) return;
  for (const id of ids) covered.add(Number(id));
}

/** Switches one mutant on, and every other one off; null switches all off. */
export function switchTo(id: number | null): void {
  active = id === null ? null : String(id);
  hits = 0;
}

/** Begins to count a new test's hits. */
export function resetHits(): void {
  hits = 0;
}

/** Runs something and answers which mutants' places it reached. */
export async function watchCoverage(run: () => unknown): Promise<ReadonlySet<number>> {
  const reached = new Set<number>();
  covered = reached;
  try {
    await run();
  } finally {
    covered = null;
  }
  return reached;
}
