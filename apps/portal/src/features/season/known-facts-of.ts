import type { SeasonRecord } from "@induction/domain/season/season-facts";
import { type KnownFact, listKnownFacts } from "./known-facts.ts";

/** What is looked at of an answer of the server about one season. */
interface SeasonAnswer {
  readonly data: { readonly record: SeasonRecord } | undefined;
}

/** What is known of a season, or the answer for which it still waits. */
export type KnownFactsOf<Answer> =
  | { readonly kind: "known"; readonly facts: readonly KnownFact[] }
  | { readonly kind: "missing"; readonly answer: Answer };

/**
 * What the answers about a season and those before it tell, the latest first. While one of them is missing nothing is told
 * at all: what it holds would read as not known.
 */
export function toKnownFacts<Answer extends SeasonAnswer>(answers: readonly Answer[]): KnownFactsOf<Answer> {
  const missing = answers.find(({ data }) => data === undefined);
  if (missing !== undefined) return { kind: "missing", answer: missing };
  return { kind: "known", facts: listKnownFacts(answers.flatMap(({ data }) => data?.record ?? [])) };
}
