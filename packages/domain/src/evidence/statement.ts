import type { DocumentKey } from "../sources/documents.ts";

/** One sentence about published figures, with what it rests on. */
export interface Statement {
  /** Permanent, so that a screen can place it. */
  readonly id: string;
  readonly text: string;
  /** Ids of the figures in the registry that the sentence says; empty where it says that there are none. */
  readonly figures: readonly string[];
  /** The year of the Match or survey; null where the sentence speaks of none in particular. */
  readonly year: number | null;
  /** People behind it; null where the copy does not print the number, which the sentence then says. */
  readonly n: number | null;
  /** Every document that it was read from; where two disagree, both. */
  readonly sources: readonly DocumentKey[];
}

/** Whom a sentence about a person speaks to: the person, or an advisor who reads of others. */
export type Reader = "person" | "staff";

/** What must stand near any figures of the Match: they count other people. */
export const NOT_PERSONAL: Readonly<Record<Reader, string>> = {
  person: "These figures count other people. They are not your personal chance.",
  staff: "These figures count other people. They are nobody's personal chance.",
};

/** NRMP is cited and has no part in this product. */
export const NOT_ENDORSED = "NRMP does not endorse this product.";
