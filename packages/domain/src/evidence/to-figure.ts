import type { Figure, Origin, Published, Reading } from "./figure.ts";
import { mapPublished, published } from "./published.ts";

/** What a list of figures states of each; the rest is what most figures share. */
type FigureParts = Pick<Figure, "id" | "what" | "group" | "year" | "n" | "reading" | "origin"> &
  Partial<Pick<Figure, "scope" | "specialty" | "edition" | "note">>;

/** A figure of anesthesiology that counts everyone, unless its parts say otherwise. */
export function toFigure(parts: FigureParts): Figure {
  return { scope: "everyone", specialty: "Anesthesiology", edition: null, note: null, ...parts };
}

/** A number of seats or programs, which is shown however small. */
export function toCountReading(count: Published<number>): Published<Reading> {
  return mapPublished(count, (value) => ({ kind: "count", count: value }));
}

/** A mean or median. */
export function toAverageReading(which: "mean" | "median", value: Published<number>): Published<Reading> {
  return mapPublished(value, (average) => ({ kind: "average", which, value: average }));
}

/** A share with what it is a share of. */
export function toShareReading(pct: number, of: number, part: number | null): Published<Reading> {
  return published({ kind: "share", pct, of, part });
}

/** What was read in somebody's copy and checked there. */
export function readSecondHand(
  source: Origin["source"],
  confidence: Origin["confidence"] = "medium",
): Origin {
  return { source, basis: "second-hand", isVerified: true, confidence };
}
