import type { ProgramField } from "@induction/domain/program/program";
import { parseProgramFact } from "@induction/domain/program/program.schema";
import { parseWith } from "./corrupt-row-error.ts";
import type { FactKey } from "./program-facts.queries.ts";
import { type AnyFact, toField } from "./programs.rows.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** Something that a newer list says otherwise than a curator. */
export interface Difference {
  readonly id: number;
  readonly programId: string;
  readonly field: ProgramField;
  /** What the list says. */
  readonly fact: AnyFact;
  readonly foundAt: Date;
}

/** The differences that no curator has looked at yet; of one program where its id is given. */
export async function listOpenDifferences(
  db: Queryable,
  programId: string | null = null,
): Promise<readonly Difference[]> {
  const rows = await differencesQuery(db)
    .where("settled_at", "is", null)
    .$if(programId !== null, (query) => query.where("program_id", "=", programId))
    .execute();
  return rows.map(toDifference);
}

/** The newest difference of each field, looked at or not. */
export async function listLatestDifferences(db: Queryable): Promise<readonly Difference[]> {
  const rows = await differencesQuery(db).distinctOn(["program_id", "field"]).execute();
  return rows.map(toDifference);
}

function differencesQuery(db: Queryable) {
  return db
    .selectFrom("program_differences")
    .select(["id", "program_id", "field", "fact", "found_at"])
    .orderBy("program_id")
    .orderBy("field")
    .orderBy("id", "desc");
}

interface DifferenceRow {
  readonly id: number;
  readonly program_id: string;
  readonly field: string;
  readonly fact: unknown;
  readonly found_at: Date;
}

function toDifference(row: DifferenceRow): Difference {
  const field = toField(row);
  const key = { table: "program_differences", key: { id: String(row.id) } };
  const fact = parseWith(() => parseProgramFact(field, row.fact), { row: key, column: "fact" });
  return { id: row.id, programId: row.program_id, field, fact, foundAt: row.found_at };
}

/** A difference to note. */
export interface NewDifference extends FactKey {
  readonly fact: AnyFact;
  readonly at: Date;
}

/** Notes differences; an open one about the same field makes way. */
export async function insertDifferences(
  trx: OpenTransaction,
  differences: readonly NewDifference[],
): Promise<void> {
  for (const { programId, field, fact, at } of differences) {
    await settleDifference(trx, { programId, field }, { at, by: null });
    await trx
      .insertInto("program_differences")
      .values({
        ...{ program_id: programId, field, fact: JSON.stringify(fact), found_at: at },
        ...{ settled_at: null, settled_by: null },
      })
      .execute();
  }
}

/** Settles what is open of a field; with an id, only that difference. True where there was one. */
export async function settleDifference(
  trx: OpenTransaction,
  { programId, field }: FactKey,
  { at, by, id }: { readonly at: Date; readonly by: string | null; readonly id?: number },
): Promise<boolean> {
  const settled = await trx
    .updateTable("program_differences")
    .set({ settled_at: at, settled_by: by })
    .where("program_id", "=", programId)
    .where("field", "=", field)
    .where("settled_at", "is", null)
    .$if(id !== undefined, (query) => query.where("id", "=", id ?? 0))
    .returning("id")
    .execute();
  return settled.length > 0;
}
