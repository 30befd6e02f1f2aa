import type { ExamHistory } from "./made-up-exams.ts";

/** The tiers that a demo must show, the one that cannot be told yet among them. */
const TIERS = ["strong", "middle", "lower", "unscored", "provisional"] as const;

/** One of them. */
export type MadeUpTier = (typeof TIERS)[number];

const VISA_NEEDS = ["yes", "no", "unknown"] as const;

/** How many letters are in; null where nothing is told of letters. */
const LETTERS_MET = [0, 1, 2, 3, null] as const;

/** By what a caseload is divided, and the exam history that leads there. */
export interface PersonKind {
  readonly tier: MadeUpTier;
  readonly history: ExamHistory;
  readonly needsVisa: (typeof VISA_NEEDS)[number];
  readonly lettersMet: number | null;
}

const HISTORIES = {
  strong: ["strong"],
  middle: ["middle"],
  lower: ["low", "lower-by-score", "rebound", "failed-then-middle"],
  unscored: ["unscored-with-practice", "unscored"],
  provisional: ["step1-not-told", "step2ck-not-told"],
} as const satisfies Record<MadeUpTier, readonly ExamHistory[]>;

/** How many people it takes until every kind has come once. */
export const KINDS = TIERS.length * VISA_NEEDS.length * LETTERS_MET.length;

/** The value whose turn it is. */
function turnOf<T>(values: readonly [T, ...T[]], turn: number): T {
  const value = values[turn % values.length];
  return value === undefined ? values[0] : value;
}

/**
 * The kind of the person with the given number: tier, then visa need, then letters turn like the wheels of a counter, so
 * that each combination comes once in 75 people. The ways into one tier take turns within it.
 */
export function toPersonKind(index: number): PersonKind {
  const tier = turnOf(TIERS, index);
  const turn = Math.floor(index / (TIERS.length * VISA_NEEDS.length));
  return {
    tier,
    history: turnOf(HISTORIES[tier], turn),
    needsVisa: turnOf(VISA_NEEDS, Math.floor(index / TIERS.length)),
    lettersMet: turnOf(LETTERS_MET, turn),
  };
}
