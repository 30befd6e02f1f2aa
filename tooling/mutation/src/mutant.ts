/** What came of one mutant: only the first two speak for the tests. */
export type MutantStatus = "killed" | "timeout" | "survived" | "no-coverage";

/** One change to one place of a source, small enough that a test should notice it. */
export interface Mutant {
  /** Its number among the mutants of one run, as the instrumented sources know it. */
  readonly id: number;
  /** The file below `packages/domain/src`. */
  readonly file: string;
  /** The first part of the file: `rules`, `assessment` or `planning`. */
  readonly folder: string;
  /** Counted from one; for a reader only. */
  readonly line: number;
  readonly change: MutantChange;
}

/** What tells one mutant from every other, however its file moves around it. */
export interface MutantChange {
  /** The source line that the mutant begins on, without its indent. */
  readonly at: string;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** Which of several alike in one file, from the top. */
  readonly nth: number;
}

/** One text for one mutant, the same in every run as long as its line stays. */
export function toMutantKey({ file, change }: Pick<Mutant, "file" | "change">): string {
  const { at, mutator, original, replacement, nth } = change;
  return JSON.stringify([file, at, mutator, original, replacement, nth]);
}
