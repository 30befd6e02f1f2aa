import { must } from "@induction/domain/kernel/must";
import type { Asking } from "./asked.ts";
import type { CountsQuestion } from "./counts.ts";
import { PAGE_ROWS, type PageQuestion } from "./page.ts";
import type { SearchQuestion } from "./search.ts";
import type { UpdateAsking } from "./update.ts";

/** How our own server is asked: where it is, and with which cookie each person. */
export interface OwnAccess {
  readonly url: string;
  /** The `Cookie` header of each person by their user id. */
  readonly cookies: ReadonlyMap<string, string>;
  /** Who sees the whole organisation. */
  readonly leadId: string;
}

/** A page as an advisor's browser asks for it. */
export function askOwnPage(access: OwnAccess): Asking<PageQuestion> {
  return ({ advisorId, tier, total }) => ({
    path: "/trpc/caseload.page",
    headers: toHeaders(access, advisorId),
    body: JSON.stringify({
      filter: { tiers: [tier] },
      sort: { by: "nextDue", direction: "asc" },
      offset: 0,
      limit: PAGE_ROWS,
    }),
    proof: `"total":${total}`,
  });
}

/** A search as a lead's browser asks for it, or in one caseload the advisor's. */
export function askOwnSearch(access: OwnAccess): Asking<SearchQuestion> {
  return ({ advisorId, words, total }) => ({
    path: "/trpc/caseload.page",
    headers: toHeaders(access, advisorId ?? access.leadId),
    body: JSON.stringify({
      filter: { consent: ["given"] },
      search: words.join(" "),
      sort: { by: "name", direction: "asc" },
      offset: 0,
      limit: PAGE_ROWS,
    }),
    proof: `"total":${total}`,
  });
}

/** The cells of a cohort as an advisor's browser asks for them, or of the organisation a lead's. */
export function askOwnCounts(access: OwnAccess): Asking<CountsQuestion> {
  return ({ advisorId, cells }) => {
    const [tier = "", lettersMet = "", people = ""] = cells[0]?.split(" ") ?? [];
    return {
      path: "/trpc/cohort.counts",
      headers: toHeaders(access, advisorId ?? access.leadId),
      body: JSON.stringify({ of: advisorId === null ? "organisation" : "caseload" }),
      proof: `{"tier":"${tier}","lettersMet":${lettersMet},"people":${people}}`,
    };
  };
}

/** A change of a score as the applicant's browser sends it. */
export function askOwnUpdate(access: OwnAccess): UpdateAsking {
  return {
    ask: ({ scorer, to }) => ({
      path: "/trpc/profile.changeFact",
      headers: toHeaders(access, scorer.userId),
      body: JSON.stringify({
        change: { fact: "step2ck", value: to },
        basedOn: { fact: "step2ck", value: scorer.told },
      }),
    }),
    successBegins: `{"result":{"data":{"version":`,
  };
}

function toHeaders({ url, cookies }: OwnAccess, userId: string): Readonly<Record<string, string>> {
  const cookie = must(cookies.get(userId), "everybody who is asked for has a session");
  return { "content-type": "application/json", origin: url, cookie };
}
