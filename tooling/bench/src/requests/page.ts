import { createRandom } from "@induction/db/seeds/random";
import type pg from "pg";
import type { Sent, Traffic } from "../drive/traffic.ts";

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

const ORDER_SEED = 50;

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

/** A question as one server takes it, and a text that only its right answer holds. */
export interface AskedPage extends Omit<Sent, "settle"> {
  readonly proof: string;
}

/** How questions are put to one server. */
export type PageAsking = (question: PageQuestion) => AskedPage;

/** The questions in a lasting random order, the same for every server. */
export function createPageTraffic(questions: readonly PageQuestion[], ask: PageAsking): Traffic {
  const random = createRandom(ORDER_SEED);
  const prepared = questions.map((question): Sent => {
    const { proof, ...asked } = ask(question);
    return {
      ...asked,
      settle: (status, body) => {
        if (status === 200 && body.includes(proof)) return null;
        return `a page of ${question.total} people was answered with ${status} ${body.slice(0, 300)}`;
      },
    };
  });
  return { next: () => prepared[random.between(0, prepared.length - 1)] ?? fail() };
}

function fail(): never {
  throw new Error("No caseload has a tier that fills a page: load more people.");
}

/** The question as the yardstick takes it. */
export function askThinPage({ orgId, advisorId, tier, total }: PageQuestion): AskedPage {
  return {
    path: "/page",
    headers: { "content-type": "application/json" },
    body: JSON.stringify([orgId, advisorId, tier]),
    // As PostgreSQL spaces it.
    proof: `"total" : ${total}`,
  };
}
