import type pg from "pg";
import type { Asked } from "./asked.ts";

/** One question: whose name has these parts in it, of a whole organisation or of one caseload. */
export interface SearchQuestion {
  readonly orgId: string;
  /** Null for the whole organisation. */
  readonly advisorId: string | null;
  readonly words: readonly string[];
  readonly total: number;
}

const QUESTIONS = 200;

/** The first three letters of both halves of a name: what somebody types who looks for one of very many. */
export async function listSearchQuestions(client: pg.Client): Promise<readonly SearchQuestion[]> {
  const { rows } = await client.query<SearchQuestion>(
    `with somebody as (
       select org_id, left(split_part(name_key, ' ', 1), 3) as given, left(split_part(name_key, ' ', 2), 3) as family
       from applicants where consent = 'given' and deleted_at is null and name_key ~ '^[a-z]{3,} [a-z]{3,}'
       group by 1, 2, 3 order by md5(min(id::text)) limit $1
     )
     select org_id as "orgId", null as "advisorId", array[given, family] as words,
       (select count(*)::int from applicants where org_id = somebody.org_id and consent = 'given' and deleted_at is null
         and name_key like '%' || given || '%' and name_key like '%' || family || '%') as total
     from somebody`,
    [QUESTIONS],
  );
  return rows;
}

/** The first three letters of a name in each caseload: enough for a few hundred. */
export async function listCaseloadSearchQuestions(client: pg.Client): Promise<readonly SearchQuestion[]> {
  const { rows } = await client.query<SearchQuestion>(
    `with somebody as (
       select distinct on (org_id, advisor_id) org_id, advisor_id, left(name_key, 3) as part
       from applicants where consent = 'given' and deleted_at is null and advisor_id is not null
         and name_key ~ '^[a-z]{3,}'
       order by org_id, advisor_id, id limit $1
     )
     select org_id as "orgId", advisor_id as "advisorId", array[part] as words,
       (select count(*)::int from applicants where org_id = somebody.org_id and advisor_id = somebody.advisor_id
         and consent = 'given' and deleted_at is null and name_key like '%' || part || '%') as total
     from somebody`,
    [QUESTIONS],
  );
  return rows;
}

/** The question as the yardstick takes it. */
export function askThinSearch({ orgId, advisorId, words, total }: SearchQuestion): Asked {
  const patterns = words.map((word) => `%${word}%`);
  return {
    path: advisorId === null ? "/search" : "/mysearch",
    headers: { "content-type": "application/json" },
    body: JSON.stringify([orgId, ...(advisorId === null ? [] : [advisorId]), ...patterns]),
    // As PostgreSQL spaces it.
    proof: `"total" : ${total}`,
  };
}
