import { must } from "../kernel/must.ts";
import { RANKS, type RankedFinding } from "./asked-rules.ts";
import type { Finding } from "./assessment.ts";

const BITS = 32;

/** One bit for each rank, and the finding of each rank whose bit is set: sorted without comparing. */
const marks = new Int32Array(Math.ceil(RANKS / BITS));
const findings: (Finding | null)[] = Array.from({ length: RANKS }, () => null);

/** Begins an empty list. One list is made at a time, and nothing is asked of others while it is. */
export function startList(): void {
  marks.fill(0);
}

/** Puts one finding where its rank says. */
export function put({ rank, finding }: RankedFinding): void {
  const word = Math.floor(rank / BITS);
  marks[word] = (marks[word] ?? 0) | (1 << (rank % BITS));
  findings[rank] = finding;
}

/** Puts each where its rank says. */
export function putAll(ranked: readonly RankedFinding[]): void {
  for (const one of ranked) put(one);
}

/** Written over by every list: one that grew by itself would keep room to spare, and lists are kept by the hundred thousand. */
const inOrder: Finding[] = [];

/** The list that was begun, by rank. */
export function takeList(): readonly Finding[] {
  let count = 0;
  for (let word = 0; word < marks.length; word++) {
    for (let bits = marks[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const rank = word * BITS + (BITS - 1) - Math.clz32(bits & -bits);
      inOrder[count] = must(findings[rank], "what is marked was put");
      count += 1;
    }
  }
  return inOrder.slice(0, count);
}
