import type { Program } from "@induction/domain/program/program";
import { sql } from "kysely";
import { inTransaction } from "../engine/transaction.ts";
import { toFactRows, toProgram } from "./programs.rows.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** Every program with what is known of it, in the order of their ids. */
export async function listPrograms(db: Queryable): Promise<readonly Program[]> {
  const programs = await programsQuery(db).execute();
  const facts = await programFactsQuery(db).execute();
  const byProgram = Map.groupBy(facts, ({ program_id }) => program_id);
  return programs.map((program) => toProgram(program, byProgram.get(program.id) ?? []));
}

/** The first statement of `listPrograms`. */
export function programsQuery(db: Queryable) {
  return db
    .selectFrom("programs")
    .select(["id", "name", "state", "region", "notes"])
    .orderBy(
      (eb) => eb.ref("id"),
      (order) => order.collate("C"),
    );
}

/** The second statement of `listPrograms`. */
export function programFactsQuery(db: Queryable) {
  return db
    .selectFrom("program_facts")
    .select(["program_id", "field", "state", "value", "source", "source_kind", "link", "source_year"])
    .select(["retrieved_on", "verified_on", "verified_by", "valid_from", "valid_to", "note"])
    .orderBy("program_id")
    .orderBy("field");
}

/** The list of programs that came with the product. */
export interface ReferencePrograms {
  readonly programs: readonly Program[];
  /** SHA-256 in hex of what they were read from. */
  readonly sha256: string;
  readonly at: Date;
}

/** Under which name a load of the program list is remembered. */
const LOAD = "programs";

/**
 * Brings the stored programs up to a reference list, where that is another than the last one loaded; true when it
 * wrote. What a curator has verified stays as it is, and a program that the list no longer has stays too, for it may
 * stand on somebody's list.
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
    await writePrograms(trx, programs);
    await trx
      .insertInto("reference_loads")
      .values({ name: LOAD, sha256, loaded_at: at })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ sha256, loaded_at: at }))
      .execute();
    return true;
  });
}

/** PostgreSQL takes 65,535 parameters in one statement; a fact has thirteen. */
const FACTS_AT_ONCE = 1000;

async function writePrograms(trx: OpenTransaction, programs: readonly Program[]): Promise<void> {
  if (programs.length === 0) return;
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
  const ids = programs.map(({ id }) => id);
  await trx
    .deleteFrom("program_facts")
    .where("program_id", "in", ids)
    .where("verified_by", "is", null)
    .execute();
  const facts = programs.flatMap(toFactRows);
  for (let start = 0; start < facts.length; start += FACTS_AT_ONCE) {
    await trx
      .insertInto("program_facts")
      .values(facts.slice(start, start + FACTS_AT_ONCE))
      // What still stands here was verified by a curator, who knows better.
      .onConflict((conflict) => conflict.columns(["program_id", "field"]).doNothing())
      .execute();
  }
}
