import type { CaseloadPage } from "./answers.ts";
import { queryClient, trpc } from "./api.ts";
import { type CaseloadSearch, toQuestion } from "./caseload-search.ts";
import { isMatching } from "./match-parts.ts";

/** How a search of the caseload is answered. */
export interface CaseloadAsking {
  readonly question: ReturnType<typeof toQuestion>;
  /** The name that is looked for among the rows of the answer; empty where the server looks for it. */
  readonly findHere: string;
}

/**
 * What to ask the server for. Where the whole list without the name that is looked for is here already, that list is kept,
 * and the name is looked for in it: no letter that is typed needs a request.
 */
export function askFor(search: CaseloadSearch, orgId: string | undefined): CaseloadAsking {
  const asked = toQuestion(search, orgId);
  if (asked.search === undefined) return { question: asked, findHere: "" };
  const { q: _q, page: _page, ...everybody } = search;
  const question = toQuestion(everybody, orgId);
  const kept = queryClient.getQueryData(trpc.caseload.page.queryOptions(question).queryKey);
  const isWhole = kept !== undefined && kept.total === kept.rows.length;
  return isWhole ? { question, findHere: asked.search } : { question: asked, findHere: "" };
}

/** A page with only those of its people who have a name in theirs. */
export function findInPage(page: CaseloadPage, name: string): CaseloadPage {
  const rows = page.rows.filter((row) => isMatching(row.name, name));
  return { ...page, rows, total: rows.length, hidden: rows.filter(({ kind }) => kind === "hidden").length };
}
