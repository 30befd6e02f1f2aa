import { countCohort } from "@induction/db/queries/cohort.queries";
import { type Acting, toCohortScope } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { forbidden } from "../errors/app-error.ts";
import { hideSmallCells, SMALLEST_SHOWN, type ToldCell } from "./hide-small.ts";

/** Whose people are counted: those assigned to the asker, or everybody of the organisation. */
export type CohortOf = "caseload" | "organisation";

/** How many people stand in which cell of tier and letters. */
export interface CohortCounts {
  readonly of: CohortOf;
  /** Everybody, in whatever cell or none. */
  readonly total: number;
  readonly cells: readonly ToldCell[];
  /** People of the total in none of the cells: of a caseload those who do not share, of an organisation the few of each cell. */
  readonly leftOut: number;
  /** A cell that is not told holds fewer people than this: 1 says that it holds nobody. */
  readonly hidesBelow: 1 | typeof SMALLEST_SHOWN;
}

/**
 * The cells of a cohort. Of a caseload they are exact and count those who share; of an organisation they count everybody,
 * and small ones are left out. @throws AppError FORBIDDEN for a cohort that is not the asker's to count
 */
export async function getCohortCounts(
  context: ApiContext,
  acting: Acting,
  { of }: { of: CohortOf },
): Promise<CohortCounts> {
  const scope = toCohortScope(acting, of);
  if (scope.kind === "nobody") throw forbidden();
  const { cells, apart } = await countCohort(context.db.kysely, scope);
  const total = apart + cells.reduce((sum, { sharing, others }) => sum + sharing + others, 0);
  const told =
    of === "organisation"
      ? hideSmallCells(cells)
      : cells.map(({ tier, lettersMet, sharing }) => ({ tier, lettersMet, people: sharing }));
  const leftOut = total - told.reduce((sum, { people }) => sum + people, 0);
  return { of, total, cells: told, leftOut, hidesBelow: of === "organisation" ? SMALLEST_SHOWN : 1 };
}
