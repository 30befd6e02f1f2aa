import type { Program, ProgramField } from "@induction/domain/program/program";
import { findCatalogueState } from "./program-catalogue.queries.ts";
import { FACT_COLUMNS, programsQuery } from "./programs.queries.ts";
import { toField, toProgram } from "./programs.rows.ts";
import type { Queryable } from "./queryable.ts";

/** A program with how often each of its facts was told; 0 for never. */
export interface CountedProgram {
  readonly program: Program;
  readonly versions: Readonly<Record<ProgramField, number>>;
}

/** Every program as it stood at one number of the catalogue. */
export interface CountedPrograms {
  /** The number of changes of any fact. */
  readonly number: number;
  readonly programs: readonly CountedProgram[];
}

/** Facts change seldom: more than a few tries would mean that something else is wrong. */
const MOST_TRIES = 5;

/**
 * Every program with the version of each fact, all of one moment: where a curator publishes meanwhile, it is read again.
 * @throws Error when the facts change without pause
 */
export async function readCountedPrograms(db: Queryable): Promise<CountedPrograms> {
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const before = await findCatalogueState(db);
    const rows = await programsQuery(db).execute();
    const facts = await standingFactsQuery(db).execute();
    const after = await findCatalogueState(db);
    if (before.version !== after.version) continue;
    const byProgram = Map.groupBy(facts, ({ program_id }) => program_id);
    const programs = rows.map((row) => {
      const own = byProgram.get(row.id) ?? [];
      return { program: toProgram(row, own), versions: toVersions(own) };
    });
    return { number: after.version, programs };
  }
  throw new Error("The facts of programs change without pause.");
}

/** The statement of the facts that stand, each with its version. */
export function standingFactsQuery(db: Queryable) {
  return db
    .selectFrom("program_facts")
    .select(FACT_COLUMNS)
    .select("version")
    .where("superseded_at", "is", null)
    .orderBy("program_id")
    .orderBy("field");
}

interface VersionedRow {
  readonly program_id: string;
  readonly field: string;
  readonly version: number;
}

function toVersions(rows: readonly VersionedRow[]): Readonly<Record<ProgramField, number>> {
  const told = new Map(rows.map((row) => [toField(row), row.version]));
  const of = (field: ProgramField) => told.get(field) ?? 0;
  return {
    ...{ sponsoringInstitution: of("sponsoringInstitution"), city: of("city"), setting: of("setting") },
    ...{ acgmeId: of("acgmeId"), tracks: of("tracks"), positions: of("positions") },
    ...{ classSize: of("classSize"), website: of("website"), visaJ1: of("visaJ1"), visaH1b: of("visaH1b") },
    ...{ imgShare: of("imgShare"), minimumStep2ck: of("minimumStep2ck"), scorePolicy: of("scorePolicy") },
    ...{ failurePolicy: of("failurePolicy"), graduationLimit: of("graduationLimit") },
    ...{ usClinicalExperience: of("usClinicalExperience"), lettersWanted: of("lettersWanted") },
    applicationService: of("applicationService"),
  };
}
