import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { WrongAnswerError } from "../drive/drive.ts";
import type { Sent } from "../drive/traffic.ts";
import type { AskedServer } from "./asked.ts";

const truth = z.enum(["yes", "no", "unknown"]);

const ownRow = z.object({
  kind: z.literal("open"),
  id: z.string(),
  name: z.string(),
  version: z.number(),
  changedAt: z.string(),
  tier: z.string(),
  possibleTiers: z.array(z.string()),
  projectedTier: z.string().nullable(),
  posture: z.string(),
  decision: z.string(),
  step2ckScore: z.number().nullable(),
  hasFailure: truth,
  needsVisa: truth,
  letters: z.object({ met: z.number().nullable(), needed: z.number(), usAnesthesiologist: truth }),
  breadth: z.object({
    planned: z.number(),
    submitted: z.number(),
    effective: z.number(),
    unknown: z.number(),
    confirmed: z.number(),
    range: z.object({ least: z.number(), most: z.number().nullable(), isOpenAbove: z.boolean() }).nullable(),
  }),
  reasons: z.array(z.string()),
  nextDueOn: z.string().nullable(),
  nextDueWhat: z.string().nullable(),
});

const ownAnswer = z.object({
  result: z.object({ data: z.object({ rows: z.array(ownRow), total: z.number() }) }),
});

const thinAnswer = z.object({ total: z.number(), rows: z.array(z.record(z.string(), z.unknown())) });

/** Asks both servers each question and holds the answers side by side, row by row. @throws WrongAnswerError where they differ */
export async function requireSamePages<Question>(
  questions: readonly Question[],
  { ours, thin }: { ours: AskedServer<Question>; thin: AskedServer<Question> },
): Promise<void> {
  for (const question of questions) {
    const own = ownAnswer.parse(await post(ours.url, ours.ask(question))).result.data;
    const limit = thinAnswer.parse(await post(thin.url, thin.ask(question)));
    const ownFlat = { total: own.total, rows: own.rows.map(toFlat) };
    const thinFlat = { total: limit.total, rows: limit.rows.map(toComparable) };
    if (isDeepStrictEqual(ownFlat, thinFlat)) continue;
    const at = ownFlat.rows.findIndex((row, index) => !isDeepStrictEqual(row, thinFlat.rows[index]));
    throw new WrongAnswerError(
      `The servers answer ${JSON.stringify(question)} differently at row ${at}:\nours ${JSON.stringify(ownFlat.rows[at])}\nthin ${JSON.stringify(thinFlat.rows[at])}`,
    );
  }
}

/** Asks, and gives the answer as JSON. @throws WrongAnswerError where it is refused */
export async function post(url: string, { path, headers, body }: Omit<Sent, "settle">): Promise<unknown> {
  const response = await fetch(url + path, { method: "POST", headers, body });
  if (!response.ok)
    throw new WrongAnswerError(`${path} was answered with ${response.status}: ${await response.text()}`);
  return await response.json();
}

function toFlat(row: z.infer<typeof ownRow>): Readonly<Record<string, unknown>> {
  const { letters, breadth } = row;
  return {
    id: row.id,
    name: row.name,
    version: row.version,
    changed_at: row.changedAt,
    tier: row.tier,
    possible_tiers: row.possibleTiers,
    projected_tier: row.projectedTier,
    posture: row.posture,
    decision: row.decision,
    step2ck_score: row.step2ckScore,
    has_failure: row.hasFailure,
    needs_visa: row.needsVisa,
    letters_met: letters.met,
    letters_needed: letters.needed,
    us_anesthesiologist_letter: letters.usAnesthesiologist,
    planned: breadth.planned,
    submitted: breadth.submitted,
    effective: breadth.effective,
    unknown_programs: breadth.unknown,
    confirmed: breadth.confirmed,
    range_least: breadth.range?.least ?? null,
    range_most: breadth.range?.most ?? null,
    range_is_open_above: breadth.range?.isOpenAbove ?? false,
    reasons: row.reasons,
    next_due_on: row.nextDueOn,
    next_due_what: row.nextDueWhat,
  };
}

/** PostgreSQL writes an instant with its zone and without trailing zeros. */
function toComparable(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { changed_at, ...rest } = row;
  return { ...rest, changed_at: new Date(String(changed_at)).toISOString() };
}
