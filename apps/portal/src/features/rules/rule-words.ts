import type { Basis } from "@induction/domain/parameters/parameter";
import type { Severity } from "@induction/domain/rules/rule";

/** How a rule weighs whose weight follows the person. */
export const FOLLOWS_PERSON = "follows";

/** How much the answer of a rule weighs. */
export type Weight = Severity | typeof FOLLOWS_PERSON;

/** Each weight by a word, and what it means. */
export const WEIGHTS: Readonly<Record<Weight, { readonly word: string; readonly meaning: string }>> = {
  blocking: { word: "Blocks", meaning: "The file is not ready without it." },
  gap: { word: "Gap", meaning: "Evidence is missing, or a step is not done." },
  flag: { word: "Flag", meaning: "Programs may ask about it." },
  result: { word: "Result", meaning: "It places the person: tier, decision, range or target." },
  advice: { word: "Advice", meaning: "What to do where nothing is missing." },
  strength: { word: "Strength", meaning: "It speaks for the person." },
  [FOLLOWS_PERSON]: { word: "By person", meaning: "How much it weighs depends on the person." },
};

/** Where a number comes from, in a word. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  guide: "Guide",
  published: "Published",
  house: "House value",
  unverified: "Not checked",
};

/** The weight of a rule. */
export function toWeight(severity: Severity | null): Weight {
  return severity ?? FOLLOWS_PERSON;
}

/** A fragment as a sentence: "a visa is needed" is "A visa is needed." */
export function toSentence(fragment: string): string {
  return `${fragment.charAt(0).toUpperCase()}${fragment.slice(1)}.`;
}
