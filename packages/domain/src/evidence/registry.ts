import type { Figure } from "./figure.ts";
import { listOtherFigures } from "./other-figures.ts";
import { listOutcomeFigures } from "./outcome-figures.ts";
import { listSeatFigures } from "./seat-figures.ts";
import { listSurveyFigures } from "./survey-figures.ts";

/** Every published figure that the product knows, by subject. A page that shows them all imports this, no other does. */
export const FIGURES: readonly Figure[] = [
  ...listOutcomeFigures(),
  ...listSeatFigures(),
  ...listSurveyFigures(),
  ...listOtherFigures(),
];

const BY_ID: ReadonlyMap<string, Figure> = new Map(FIGURES.map((figure) => [figure.id, figure]));

/** The figure of an id, or null where there is none. */
export function findFigure(id: string): Figure | null {
  return BY_ID.get(id) ?? null;
}

/** The figures that may be shown: what nobody has checked against a copy of its source is not among them. */
export function listShownFigures(figures: readonly Figure[] = FIGURES): readonly Figure[] {
  return figures.filter(({ origin }) => origin.isVerified);
}
