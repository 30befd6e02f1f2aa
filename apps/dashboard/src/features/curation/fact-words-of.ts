import { type Fact, isUnverified } from "@induction/domain/program/fact";
import { type FactWords, toFactWords } from "@induction/domain/program/fact-words";
import { type ProgramFacts, type ProgramField, UNCHECKED_FACTS } from "@induction/domain/program/program";
import { parseProgramFact } from "@induction/domain/program/program.schema";

/** One fact as it travels, among others that nobody has checked. @throws z.ZodError when it is none of this field */
export function toFactsWith(field: ProgramField, fact: unknown): ProgramFacts {
  return { ...UNCHECKED_FACTS, [field]: parseProgramFact(field, fact) };
}

/** One fact as it travels, in words. @throws z.ZodError when it is none of this field */
export function factInWords(field: ProgramField, fact: unknown): FactWords {
  return toFactWords(field, toFactsWith(field, fact));
}

/** Why a fact cannot be said to be still true as it stands; null where it can. */
export function whyNotVerifiable(fact: Fact<unknown>): string | null {
  switch (fact.state) {
    case "known":
    case "not-disclosed":
      return isUnverified(fact.claim) ? "No document states it. Edit it and enter where you read it." : null;
    case "not-checked":
      return "Nothing is told yet. Edit it and enter what you read.";
    case "disputed":
      return "Sources disagree. Choose one of them first.";
  }
}
