import type { OutcomeEdition } from "./edition.ts";

/** Which of those who ranked the specialty first: the two sides of every comparison. */
type Side = "matched" | "not-matched";

/** What an edition can be asked for: two shares, and each measure on both sides. */
export type EditionTopic = "match-rate" | "consenting" | `${string}-${Side}`;

/** The permanent id of a figure of an edition: "outcomes-2026-non-us-img-consenting". The year is the Match's. */
export function toEditionFigureId(
  { matchYear, group }: Pick<OutcomeEdition, "matchYear" | "group">,
  topic: EditionTopic,
): string {
  return `outcomes-${matchYear}-${group}-${topic}`;
}
