import type pg from "pg";
import { z } from "zod";
import { WrongAnswerError } from "../drive/drive.ts";
import type { Asked, AskedServer } from "./asked.ts";
import { post } from "./same-pages.ts";

/** One question: how many people stand in which cell, of one caseload or of the whole organisation. */
export interface CountsQuestion {
  readonly orgId: string;
  /** Null for the whole organisation. */
  readonly advisorId: string | null;
  /** Counted from the people themselves: of a caseload those who share, of an organisation those whom small cells leave in. */
  readonly people: number;
  /** `tier letters people`, the largest first. */
  readonly cells: readonly string[];
}

/** Fewer than this are not told of an organisation. */
const SMALLEST_TOLD = 5;

const CELLS = `
  select org_id, advisor_id, tier, coalesce(case when letters_met > 4 then 4 else letters_met end::text, 'null') as met,
    count(*) filter (where consent = 'given') as sharing, count(*) filter (where consent <> 'given') as others
  from applicants where deleted_at is null group by org_id, grouping sets ((advisor_id, tier, 4), (tier, 4))`;

interface CellRow {
  readonly org_id: string;
  readonly advisor_id: string | null;
  readonly tier: string;
  readonly met: string;
  readonly sharing: number;
  readonly others: number;
}

/** A question for each caseload, or the one of the whole organisation, counted from the people themselves. */
export async function listCountsQuestions(
  client: pg.Client,
  of: "caseload" | "organisation",
): Promise<readonly CountsQuestion[]> {
  const { rows } = await client.query<CellRow>(CELLS);
  const asked = rows.filter(({ advisor_id }) => (advisor_id === null) === (of === "organisation"));
  const groups = Map.groupBy(asked, ({ org_id, advisor_id }) => `${org_id} ${advisor_id}`);
  return [...groups.values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined) return [];
    const told = cells.flatMap((cell) => toTold(cell, of));
    return {
      orgId: first.org_id,
      advisorId: first.advisor_id,
      people: told.reduce((sum, { people }) => sum + people, 0),
      cells: told.toSorted((a, b) => b.people - a.people).map(({ name, people }) => `${name} ${people}`),
    };
  });
}

function toTold({ tier, met, sharing, others }: CellRow, of: "caseload" | "organisation") {
  const counted = of === "organisation" && Number(others) >= SMALLEST_TOLD ? Number(others) : 0;
  const people = Number(sharing) + counted;
  const isTold = people >= (of === "organisation" ? SMALLEST_TOLD : 1);
  return isTold ? [{ name: `${tier} ${met}`, people }] : [];
}

/** The question as the yardstick takes it. */
export function askThinCounts({ orgId, advisorId, people }: CountsQuestion): Asked {
  return {
    path: advisorId === null ? "/aggorg" : "/agg",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(advisorId === null ? [orgId] : [orgId, advisorId]),
    // As PostgreSQL spaces it.
    proof: `"people" : ${people},`,
  };
}

const cell = z.object({ tier: z.string(), lettersMet: z.number().nullable(), people: z.number() });
const ownAnswer = z.object({ result: z.object({ data: z.object({ cells: z.array(cell) }) }) });
const thinAnswer = z.object({ cells: z.array(cell) });

/** Asks both servers and holds their cells against the people themselves. @throws WrongAnswerError where they differ */
export async function requireTrueCounts(
  questions: readonly CountsQuestion[],
  { ours, thin }: { ours: AskedServer<CountsQuestion>; thin: AskedServer<CountsQuestion> },
): Promise<void> {
  for (const question of questions) {
    const own = ownAnswer.parse(await post(ours.url, ours.ask(question))).result.data.cells;
    const limit = thinAnswer.parse(await post(thin.url, thin.ask(question))).cells;
    for (const [server, cells] of [["ours", own] as const, ["thin", limit] as const]) {
      const told = cells.map(({ tier, lettersMet, people }) => `${tier} ${lettersMet} ${people}`);
      // Of a small organisation we leave out more than the small cells, so that nobody can be worked out.
      const isTrue = told.length > 0 && told.every((each) => question.cells.includes(each));
      if (isTrue && (server === "ours" || told.length === question.cells.length)) continue;
      throw new WrongAnswerError(
        `${server} counts ${told.join(", ")}, where ${question.cells.join(", ")} stand.`,
      );
    }
  }
}
