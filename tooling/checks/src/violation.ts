/** One place where the code breaks a rule of the house. */
export interface Violation {
  /** From the repository's root, with forward slashes. */
  path: string;
  /** Counted from 1. */
  line: number;
  /** What is wrong and what to do instead, one sentence. */
  message: string;
}
