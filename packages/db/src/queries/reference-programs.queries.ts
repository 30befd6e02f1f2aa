import { isSameValue } from "@induction/domain/assessment/same-value";
import { type Fact, notChecked } from "@induction/domain/program/fact";
import type { Program } from "@induction/domain/program/program";
import { sql } from "kysely";
import { inTransaction } from "../engine/transaction.ts";
import { advanceCatalogue, markSettled } from "./program-catalogue.queries.ts";
import {
  insertDifferences,
  listLatestDifferences,
  type NewDifference,
} from "./program-differences.queries.ts";
import { appendFactEntries, type NewFactEntry } from "./program-facts.queries.ts";
import { FACT_COLUMNS } from "./programs.queries.ts";
import { type AnyFact, FIELDS, toFact } from "./programs.rows.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** The list of programs that came with the product. */
export interface ReferencePrograms {
  readonly programs: readonly Program[];
  /** SHA-256 in hex of what they were read from. */
  readonly sha256: string;
  readonly at: Date;
}

/** Under which name a load of the program list is remembered. */
const LOAD = "programs";
const NO_LONGER_LISTED = "The newer list that came with the product does not tell it any more.";

/**
 * Brings the stored programs up to a reference list, where that is another than the last one loaded; true when it
 * wrote. It compares three: what the list says, what the last list said, and what stands. Where only lists have spoken the
 * new one is followed; what a curator has entered stays, and where the new list says something else, that is noted for a
 * curator to look at. A program that the list no longer has stays too, for it may stand on somebody's list.
 */
export async function loadReferencePrograms(
  db: Queryable,
  { programs, sha256, at }: ReferencePrograms,
): Promise<boolean> {
  return await inTransaction(db, async (trx) => {
    // Two servers that start together take turns; the second finds the work done.
    await sql`lock table reference_loads in share row exclusive mode`.execute(trx);
    const last = await trx
      .selectFrom("reference_loads")
      .select("sha256")
      .where("name", "=", LOAD)
      .executeTakeFirst();
    if (last?.sha256 === sha256) return false;
    await writePrograms(trx, programs, at);
    await trx
      .insertInto("reference_loads")
      .values({ name: LOAD, sha256, loaded_at: at })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ sha256, loaded_at: at }))
      .execute();
    return true;
  });
}

async function writePrograms(trx: OpenTransaction, programs: readonly Program[], now: Date): Promise<void> {
  const { version, at } = await advanceCatalogue(trx, now);
  if (programs.length > 0) await upsertPrograms(trx, programs);
  const known = await readKnown(trx);
  const outcomes = programs.flatMap((program) =>
    FIELDS.map((field) => compare({ programId: program.id, field, fact: program.facts[field], at }, known)),
  );
  await appendFactEntries(
    trx,
    outcomes.flatMap(({ entry }) => entry ?? []),
  );
  await insertDifferences(
    trx,
    outcomes.flatMap(({ difference }) => difference ?? []),
  );
  // Nobody has been assessed yet, so that nobody's assessment has to follow.
  const anybody = await trx.selectFrom("applicants").select("id").limit(1).executeTakeFirst();
  if (anybody === undefined) await markSettled(trx, { version, changedAt: at });
}

async function upsertPrograms(trx: OpenTransaction, programs: readonly Program[]): Promise<void> {
  await trx
    .insertInto("programs")
    .values(programs.map(({ id, name, state, region, notes }) => ({ id, name, state, region, notes })))
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((eb) => ({
        name: eb.ref("excluded.name"),
        state: eb.ref("excluded.state"),
        region: eb.ref("excluded.region"),
        notes: eb.ref("excluded.notes"),
      })),
    )
    .execute();
}

interface Standing {
  readonly version: number;
  readonly fact: AnyFact;
  readonly isByCurator: boolean;
}

/** What stands, what the last list said, and what was found different before, by program and field. */
interface Known {
  readonly standing: ReadonlyMap<string, Standing>;
  readonly lastListed: ReadonlyMap<string, AnyFact>;
  readonly lastDifferent: ReadonlyMap<string, AnyFact>;
}

function toKey(programId: string, field: string): string {
  return `${programId} ${field}`;
}

async function readKnown(trx: OpenTransaction): Promise<Known> {
  const standing = await trx
    .selectFrom("program_facts")
    .select([...FACT_COLUMNS, "version", "recorded_by"])
    .where("superseded_at", "is", null)
    .execute();
  const listed = await trx
    .selectFrom("program_facts")
    .distinctOn(["program_id", "field"])
    .select(FACT_COLUMNS)
    .where("recorded_by", "is", null)
    .orderBy("program_id")
    .orderBy("field")
    .orderBy("version", "desc")
    .execute();
  const different = await listLatestDifferences(trx);
  return {
    standing: new Map(
      standing.map((row) => [
        toKey(row.program_id, row.field),
        { version: row.version, fact: toFact(row), isByCurator: row.recorded_by !== null },
      ]),
    ),
    lastListed: new Map(listed.map((row) => [toKey(row.program_id, row.field), toFact(row)])),
    lastDifferent: new Map(different.map(({ programId, field, fact }) => [toKey(programId, field), fact])),
  };
}

interface Outcome {
  readonly entry?: NewFactEntry;
  readonly difference?: NewDifference;
}

const NOTHING: Outcome = {};

/** What becomes of one field. */
function compare(listed: NewDifference, { standing, lastListed, lastDifferent }: Known): Outcome {
  const { programId, field, fact } = listed;
  const key = toKey(programId, field);
  if (isSameFact(fact, lastListed.get(key) ?? notChecked)) return NOTHING;
  const stands = standing.get(key);
  if (stands?.isByCurator === true) {
    // A list that has nothing to say contradicts nobody; what was looked at once is not shown again.
    const isOld = isSameFact(fact, lastDifferent.get(key) ?? notChecked);
    return isOld || isSameFact(fact, stands.fact) ? NOTHING : { difference: listed };
  }
  if (stands === undefined && fact.state === "not-checked") return NOTHING;
  const why = fact.state === "not-checked" ? NO_LONGER_LISTED : null;
  return { entry: { ...listed, follows: stands?.version ?? 0, by: null, why } };
}

/** Either may have a key that the other lacks. */
function isSameFact(a: Fact<unknown>, b: Fact<unknown>): boolean {
  return isSameValue(a, b) && isSameValue(b, a);
}
