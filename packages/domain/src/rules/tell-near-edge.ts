import { countInWords } from "./words.ts";

/** A score at which an answer turns. */
export interface Edge {
  readonly at: number;
  /** What happens there, as it reads after "where": "the strong band begins". */
  readonly where: string;
}

/**
 * Says that a score lies near an edge: which, how far, and that the guide does not draw it sharply (settled reading 2).
 * Null where no edge is within `within` points.
 */
export function tellNearEdge(score: number, within: number, edges: readonly Edge[]): string | null {
  const near = edges
    .filter((edge) => Math.abs(score - edge.at) <= within)
    .sort((a, b) => Math.abs(score - a.at) - Math.abs(score - b.at))[0];
  if (near === undefined) return null;
  const distance = countInWords(Math.abs(score - near.at), "point");
  const place =
    score === near.at
      ? `${score} is exactly where ${near.where}.`
      : `${score} lies ${distance} ${score < near.at ? "below" : "above"} ${near.at}, where ${near.where}.`;
  return `${place} The guide thinks in ranges and writes its bands with “~”, so an edge is not sharp: read both sides.`;
}
