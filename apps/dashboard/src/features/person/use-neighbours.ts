import { useQuery } from "@tanstack/react-query";
import type { CaseloadPage } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import {
  type CaseloadSearch,
  PAGE_SIZE,
  pageOf,
  toPersonHref,
  toQuestion,
} from "../../shell/caseload-search.ts";
import { useOrganisation } from "../../shell/session.ts";

/** Somebody beside a person in the caseload that one came from. */
export interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/** Where a person stands in the caseload that one came from. */
export interface Place {
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
}

/** One window of the caseload; none is asked for where its number is null. */
function useWindow(search: CaseloadSearch, page: number | null): CaseloadPage | undefined {
  const { orgId } = useOrganisation();
  const asked = toQuestion({ ...search, page: String(page ?? 1) }, orgId);
  return useQuery({ ...trpc.caseload.page.queryOptions(asked), enabled: page !== null }).data;
}

/** Who stands before and after a person, over the edges of windows too; null while, or where, the person is not found. */
export function useNeighbours(id: string, search: CaseloadSearch): Place | null {
  const page = pageOf(search);
  const here = useWindow(search, page);
  const rows = here?.rows ?? [];
  const index = rows.findIndex((row) => row.id === id);
  const isFirst = index === 0 && page > 1;
  const isLast = index !== -1 && index === rows.length - 1 && page * PAGE_SIZE < (here?.total ?? 0);
  const pageBefore = useWindow(search, isFirst ? page - 1 : null);
  const pageAfter = useWindow(search, isLast ? page + 1 : null);
  if (here === undefined || index === -1) return null;
  const toNeighbour = (row: CaseloadPage["rows"][number] | undefined, on: number): Neighbour | null =>
    row === undefined
      ? null
      : { id: row.id, name: row.name, href: toPersonHref(row.id, { ...search, page: String(on) }) };
  return {
    position: (page - 1) * PAGE_SIZE + index + 1,
    total: here.total,
    before: isFirst ? toNeighbour(pageBefore?.rows.at(-1), page - 1) : toNeighbour(rows[index - 1], page),
    after: isLast ? toNeighbour(pageAfter?.rows[0], page + 1) : toNeighbour(rows[index + 1], page),
  };
}
