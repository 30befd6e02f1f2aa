import type { PlannedProgram } from "@induction/domain/applicant/planned-program";
import { plannedProgramSchema } from "@induction/domain/applicant/planned-program.schema";
import { sql } from "kysely";
import type { ApplicantKey } from "./applicants.queries.ts";
import { parseColumn } from "./corrupt-row-error.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** Puts programs on a person's list; one that is there already stays as it is. Their row must be locked. */
export async function addPlannedPrograms(
  trx: OpenTransaction,
  { applicant, programs }: { applicant: ApplicantKey; programs: readonly PlannedProgram[] },
): Promise<void> {
  if (programs.length === 0) return;
  await trx
    .insertInto("planned_programs")
    .values(programs.map((program) => ({ ...toKey(applicant), ...toColumns(program) })))
    .onConflict((conflict) => conflict.columns(["org_id", "applicant_id", "program_id"]).doNothing())
    .execute();
}

/** Overwrites one program of the list. */
export async function updatePlannedProgram(
  trx: OpenTransaction,
  { applicant, program }: { applicant: ApplicantKey; program: PlannedProgram },
): Promise<void> {
  const { program_id, ...columns } = toColumns(program);
  await trx
    .updateTable("planned_programs")
    .set(columns)
    .where("org_id", "=", applicant.orgId)
    .where("applicant_id", "=", applicant.id)
    .where("program_id", "=", program_id)
    .execute();
}

/** Which programs of whose list. */
export interface PlannedKeys {
  readonly applicant: ApplicantKey;
  /** At least one. */
  readonly programIds: readonly string[];
}

/** Takes programs off the list. */
export async function removePlannedPrograms(
  trx: OpenTransaction,
  { applicant, programIds }: PlannedKeys,
): Promise<void> {
  if (programIds.length === 0) return;
  await trx
    .deleteFrom("planned_programs")
    .where("org_id", "=", applicant.orgId)
    .where("applicant_id", "=", applicant.id)
    .where("program_id", "=", sql<string>`any(${[...programIds]}::text[])`)
    .execute();
}

/** Each of these programs as it last stood on the list before it was taken off, read from the history. */
export async function listRemovedPrograms(
  db: Queryable,
  { applicant, programIds }: PlannedKeys,
): Promise<readonly PlannedProgram[]> {
  if (programIds.length === 0) return [];
  const rows = await db
    .selectFrom("history")
    .distinctOn("record_id")
    .select(["id", "record_id", "old"])
    .where("org_id", "=", applicant.orgId)
    .where("applicant_id", "=", applicant.id)
    .where("record", "=", "plan")
    .where("record_id", "=", sql<string>`any(${[...programIds]}::text[])`)
    .where("new", "is", null)
    .orderBy("record_id")
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ id, old }) => {
    const row = { table: "history", key: { org_id: applicant.orgId, id: String(id) } };
    return parseColumn(plannedProgramSchema, old, { row, column: "old" });
  });
}

function toKey(applicant: ApplicantKey) {
  return { org_id: applicant.orgId, applicant_id: applicant.id };
}

function toColumns(program: PlannedProgram) {
  return {
    program_id: program.programId,
    status: program.status,
    track: program.track,
    since: program.since,
  };
}
