import type { Program } from "@induction/domain/program/program";
import { compareListed, type StandingFact } from "./listed-facts.ts";
import {
  insertDifferences,
  listLatestDifferences,
  type NewDifference,
} from "./program-differences.queries.ts";
import { appendFactEntries, type NewFactEntry } from "./program-facts.queries.ts";
import { FACT_COLUMNS } from "./programs.queries.ts";
import { type AnyFact, FIELDS, toFact } from "./programs.rows.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";
import { loadReference } from "./reference-load.ts";

/** The list of programs that came with the product. */
export interface ReferencePrograms {
  readonly programs: readonly Program[];
  /** SHA-256 in hex of what they were read from. */
  readonly sha256: string;
  readonly at: Date;
}

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
  const load = { name: "programs", sha256, at };
  return await loadReference(db, load, (trx, step) => writePrograms(trx, programs, step.at));
}

async function writePrograms(trx: OpenTransaction, programs: readonly Program[], at: Date): Promise<void> {
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

/** What stands, what the last list said, and what was found different before, by program and field. */
interface Known {
  readonly standing: ReadonlyMap<string, StandingFact>;
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
  const key = toKey(listed.programId, listed.field);
  const outcome = compareListed(listed.fact, {
    stands: standing.get(key),
    lastListed: lastListed.get(key),
    lastDifferent: lastDifferent.get(key),
  });
  switch (outcome.kind) {
    case "nothing":
      return NOTHING;
    case "difference":
      return { difference: listed };
    case "entry":
      return { entry: { ...listed, follows: outcome.follows, by: null, why: outcome.why } };
  }
}
