import type { Claim, Fact } from "./fact.ts";
import type { ProgramFacts, ProgramField, ProgramFields } from "./program.ts";
import { PROGRAM_FIELD_LABELS } from "./program-field-words.ts";
import { toValueWords, type ValueWords } from "./program-words.ts";

/** The states of a program's fact in words. */
export const FACT_STATE_LABELS: Readonly<Record<Fact<unknown>["state"], string>> = {
  known: "Known",
  "not-disclosed": "Not disclosed",
  "not-checked": "Not checked",
  disputed: "Sources disagree",
};

/** What each state means, in one sentence. */
export const FACT_STATE_MEANINGS: Readonly<Record<Fact<unknown>["state"], string>> = {
  known: "A source states it.",
  "not-disclosed": "The program was asked, or its page was read, and it does not say. That is not a no.",
  "not-checked": "Nobody has looked yet. That is not a no.",
  disputed: "Sources disagree. Neither is taken until somebody has asked the program.",
};

/** One value that a source gives, in words. */
export interface ReadingWords extends ValueWords {
  readonly claim: Claim;
}

/** A program's fact in words, whatever is known of it: a screen needs nothing else to draw it. */
export interface FactWords extends ValueWords {
  readonly field: ProgramField;
  /** What the field is called. */
  readonly label: string;
  readonly state: Fact<unknown>["state"];
  /** Every value that is told: none, one, or where sources disagree each of them, the collected one first. */
  readonly readings: readonly ReadingWords[];
  /** The one claim behind it; null where there is none, or several. */
  readonly claim: Claim | null;
}

function listReadings<F extends ProgramField>(
  field: F,
  fact: Fact<ProgramFields[F]>,
): readonly ReadingWords[] {
  switch (fact.state) {
    case "known":
      return [{ ...toValueWords(field, fact.value), claim: fact.claim }];
    case "disputed":
      return fact.claims.map(({ value, claim }) => ({ ...toValueWords(field, value), claim }));
    case "not-disclosed":
    case "not-checked":
      return [];
  }
}

/**
 * A fact of a program in words: the value, "6 (2020) or 8 (2023)" where sources disagree,
 * "Not checked" or "Not disclosed". `short` is the same for a cell: "6 or 8".
 */
export function toFactWords<F extends ProgramField>(field: F, facts: Pick<ProgramFacts, F>): FactWords {
  const fact: Fact<ProgramFields[F]> = facts[field];
  const readings = listReadings(field, fact);
  const told = (words: (reading: ReadingWords) => string) =>
    readings.length === 0 ? FACT_STATE_LABELS[fact.state] : [...new Set(readings.map(words))].join(" or ");
  return {
    field,
    label: PROGRAM_FIELD_LABELS[field],
    state: fact.state,
    full: told(({ full }) => full),
    short: told(({ short }) => short),
    readings,
    claim: fact.state === "known" || fact.state === "not-disclosed" ? fact.claim : null,
  };
}
