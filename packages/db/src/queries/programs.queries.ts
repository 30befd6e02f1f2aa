import type { Program } from "@induction/domain/program/program";
import { KNOWN_COLUMNS } from "./biography.rows.ts";
import { toProgram } from "./programs.rows.ts";
import type { Queryable } from "./queryable.ts";

/** Every program with what is known of it, in the order of their ids. */
export async function listPrograms(db: Queryable): Promise<readonly Program[]> {
  return toPrograms(await programsQuery(db).execute(), await programFactsQuery(db).execute());
}

/** Every program of now with what was known of it at a moment. A program of which nothing was told yet is unchecked. */
export async function listProgramsAsOf(db: Queryable, moment: Date): Promise<readonly Program[]> {
  const facts = await programFactsAsOfQuery(db, moment).execute();
  return toPrograms(await programsQuery(db).execute(), facts);
}

function toPrograms(
  programs: Awaited<ReturnType<ReturnType<typeof programsQuery>["execute"]>>,
  facts: Awaited<ReturnType<ReturnType<typeof programFactsQuery>["execute"]>>,
): readonly Program[] {
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

/** The columns of a fact. */
export const FACT_COLUMNS = ["program_id", ...KNOWN_COLUMNS] as const;

/** The second statement of `listPrograms`: the facts that stand. */
export function programFactsQuery(db: Queryable) {
  return db
    .selectFrom("program_facts")
    .select(FACT_COLUMNS)
    .where("superseded_at", "is", null)
    .orderBy("program_id")
    .orderBy("field");
}

/** The second statement of `listProgramsAsOf`: the facts that stood. */
export function programFactsAsOfQuery(db: Queryable, moment: Date) {
  return db
    .selectFrom("program_facts")
    .select(FACT_COLUMNS)
    .where("recorded_at", "<=", moment)
    .where((eb) => eb.or([eb("superseded_at", "is", null), eb("superseded_at", ">", moment)]))
    .orderBy("program_id")
    .orderBy("field");
}
