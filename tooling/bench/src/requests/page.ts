import type pg from "pg";
import type { Asked } from "./asked.ts";

/** One question: the first page of one tier of one caseload. */
export interface PageQuestion {
  readonly orgId: string;
  readonly advisorId: string;
  readonly tier: string;
  /** How many people it finds. */
  readonly total: number;
}

/** Rows on a page. */
export const PAGE_ROWS = 50;

/** Every question whose answer fills a page. */
export async function listPageQuestions(client: pg.Client): Promise<readonly PageQuestion[]> {
  const { rows } = await client.query<PageQuestion>(
    `select org_id as "orgId", advisor_id as "advisorId", tier, count(*)::int as total from applicants
     where consent = 'given' and deleted_at is null and advisor_id is not null
     group by org_id, advisor_id, tier having count(*) >= $1 order by org_id, advisor_id, tier`,
    [PAGE_ROWS],
  );
  return rows;
}

/** The question as the yardstick takes it. */
export function askThinPage({ orgId, advisorId, tier, total }: PageQuestion): Asked {
  return {
    path: "/page",
    headers: { "content-type": "application/json" },
    body: JSON.stringify([orgId, advisorId, tier]),
    // As PostgreSQL spaces it.
    proof: `"total" : ${total}`,
  };
}
