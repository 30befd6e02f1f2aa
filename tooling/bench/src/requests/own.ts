import { must } from "@induction/domain/kernel/must";
import { PAGE_ROWS, type PageAsking } from "./page.ts";
import type { UpdateAsking } from "./update.ts";

/** How our own server is asked: where it is, and with which cookie each person. */
export interface OwnAccess {
  readonly url: string;
  /** The `Cookie` header of each person by their user id. */
  readonly cookies: ReadonlyMap<string, string>;
}

/** A page as an advisor's browser asks for it. */
export function askOwnPage(access: OwnAccess): PageAsking {
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
