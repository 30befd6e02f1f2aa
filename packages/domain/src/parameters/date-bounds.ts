import type { DocumentKey } from "../sources/documents.ts";

/** A year beyond which a date is taken for a slip of the hand, and what says so. */
export interface DateBound {
  readonly value: number;
  /** The document; null for a house value. */
  readonly source: DocumentKey | null;
  readonly because: string;
}

/** How early and how late dates may lie that people enter. */
export const DATE_BOUNDS = {
  firstExamYear: {
    value: 1990,
    source: "general-knowledge",
    because: "USMLE began in the first half of the nineties; no document at hand gives the day.",
  },
  lastStep2csYear: {
    value: 2021,
    source: "general-knowledge",
    because: "Step 2 CS was given up in January 2021.",
  },
  mostYearsAhead: {
    value: 5,
    source: null,
    because: "Nobody plans an exam or a letter further ahead: such a year is a slip of the hand.",
  },
} as const satisfies Record<string, DateBound>;
