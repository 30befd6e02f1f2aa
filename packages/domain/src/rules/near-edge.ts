import { countInWords } from "./words.ts";

/** A score at which an answer turns. */
export interface Edge {
  readonly at: number;
  /** What begins there: "the strong band". */
  readonly begins: string;
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
      ? `${score} is where ${near.begins} begins.`
      : `${score} lies ${distance} ${score < near.at ? "below" : "above"} ${near.at}, where ${near.begins} begins.`;
  return `${place} The guide thinks in ranges and writes its bands with “~”, so an edge is not sharp: read both sides.`;
}
