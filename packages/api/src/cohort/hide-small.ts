import type { CohortCell, LettersMet } from "@induction/db/queries/cohort.queries";
import { TIERS_BY_CAUTION } from "@induction/domain/rules/outcomes";

/** Fewer people than this name somebody, and so are not told apart from nobody. */
export const SMALLEST_SHOWN = 5;

/** A cell as it is told: how many people stand in it. */
export interface ToldCell {
  readonly tier: CohortCell["tier"];
  readonly lettersMet: LettersMet;
  readonly people: number;
}

/** Columns of letters: nobody told, none, one, two, three, four or more. */
const LETTER_COLUMNS = 6;
const CELLS = (TIERS_BY_CAUTION.length + 1) * LETTER_COLUMNS;

/**
 * The cells of an organisation that can be told without telling of anybody.
 *
 * Those who do not share their file are counted in a cell only where five of them stand in it: a lead knows those who do
 * share by name, and would have the others by subtraction. A cell of fewer than five is left out, an empty one too, so that
 * what is left out says nothing about itself. And whoever is left out, which is the total less what is told, is nobody
 * at all or at least five people: where it would be fewer, the smallest of the told cells is left out with them.
 */
export function hideSmallCells(cells: readonly CohortCell[]): readonly ToldCell[] {
  const othersTold = new Set(hideSmall(cells, ({ others }) => others));
  const counted = cells.map((cell) => {
    const { tier, lettersMet, sharing, others } = cell;
    return { tier, lettersMet, people: sharing + (othersTold.has(cell) ? others : 0) };
  });
  const uncounted = cells.reduce((sum, cell) => sum + (othersTold.has(cell) ? 0 : cell.others), 0);
  return hideSmall(counted, ({ people }) => people, uncounted);
}

/** Of some groups those that can be told; of the others nobody can say how many are in any of them. */
function hideSmall<Group>(
  groups: readonly Group[],
  sizeOf: (group: Group) => number,
  alsoHidden = 0,
): readonly Group[] {
  const told = groups
    .filter((group) => sizeOf(group) >= SMALLEST_SHOWN)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const all = groups.reduce((sum, group) => sum + sizeOf(group), alsoHidden);
  const hidden = () => all - told.reduce((sum, group) => sum + sizeOf(group), 0);
  while (told.length > 0 && isTelling(hidden(), CELLS - told.length)) told.pop();
  return told;
}

/** Whether a rest of so many people in so many cells tells of somebody. */
function isTelling(people: number, cells: number): boolean {
  return people > 0 && (people < SMALLEST_SHOWN || cells < 2);
}
