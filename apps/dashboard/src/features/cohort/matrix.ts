import { TIERS_BY_CAUTION } from "@induction/domain/rules/outcomes";
import type { CohortCounts } from "../../shell/answers.ts";
import { type CaseloadSearch, toCaseloadHref } from "../../shell/caseload-search.ts";

/** A tier as the cohort counts it: where a missing fact leaves it open, it is provisional. */
export type CohortTier = CohortCounts["cells"][number]["tier"];

type LettersMet = CohortCounts["cells"][number]["lettersMet"];

/** The rows of the matrix, as the caseload lists its tiers. */
export const TIERS: readonly CohortTier[] = [...TIERS_BY_CAUTION, "provisional"];

/** The columns of the matrix, each with what it is called. */
export const LETTER_COLUMNS: readonly { readonly met: LettersMet; readonly label: string }[] = [
  { met: 0, label: "None" },
  { met: 1, label: "1" },
  { met: 2, label: "2" },
  { met: 3, label: "3" },
  { met: 4, label: "4 or more" },
  { met: null, label: "Not told" },
];

/** How many people a cell is told to hold. */
export type Told =
  | { readonly kind: "exact"; readonly people: number }
  /** Too few to be told, or none: which of the two is not told either. */
  | { readonly kind: "few"; readonly fewerThan: number };

/** What is told of one cell. */
export function findCell(
  { cells, hidesBelow, leftOut }: CohortCounts,
  at: { tier: CohortTier; met: LettersMet },
): Told {
  const cell = cells.find(({ tier, lettersMet }) => tier === at.tier && lettersMet === at.met);
  if (cell !== undefined) return { kind: "exact", people: cell.people };
  // Where nobody is left out, an untold cell holds nobody: the total says so already.
  return hidesBelow === 1 || leftOut === 0
    ? { kind: "exact", people: 0 }
    : { kind: "few", fewerThan: hidesBelow };
}

/** The people of some cells together, as far as they are told. A sum of told cells alone tells nothing of the others. */
export function sumCells(
  { cells, hidesBelow, leftOut }: CohortCounts,
  isIn: (cell: CohortCounts["cells"][number]) => boolean,
): { readonly people: number; readonly isAtLeast: boolean } {
  const people = cells.filter(isIn).reduce((sum, cell) => sum + cell.people, 0);
  return { people, isAtLeast: hidesBelow > 1 && leftOut > 0 };
}

/** The caseload filtered to one cell; of a lead who looks at their own people, narrowed to these. */
export function toCellHref(
  { tier, met }: { tier?: CohortTier; met?: LettersMet },
  own: Pick<CaseloadSearch, "advisor">,
): string {
  return toCaseloadHref({
    ...own,
    ...(tier !== undefined && { tier }),
    ...(met !== undefined && { met: met === null ? "unknown" : String(met) }),
  });
}
