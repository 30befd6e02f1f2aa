import {
  type Program,
  type ProgramFacts,
  type ProgramField,
  UNCHECKED_FACTS,
} from "@induction/domain/program/program";
import { PROGRAM_FACT_SCHEMAS, parseProgramFact, REGIONS } from "@induction/domain/program/program.schema";
import type { Selectable } from "kysely";
import { z } from "zod";
import type { ProgramFactsTable, ProgramsTable } from "../schema/database.ts";
import { type FactColumns, toFactJson } from "./biography.rows.ts";
import { CorruptRowError, parseColumn, parseWith, type RowKey } from "./corrupt-row-error.ts";

/** What is known of any field of a program. */
export type AnyFact = ProgramFacts[ProgramField];

/** A row that says which field it is about. */
export type FactRow = FactColumns & Pick<Selectable<ProgramFactsTable>, "program_id" | "field">;

/** Every field of a program. */
export const FIELDS: readonly ProgramField[] = Object.keys(PROGRAM_FACT_SCHEMAS).filter(isField);

function isField(name: string): name is ProgramField {
  return Object.hasOwn(PROGRAM_FACT_SCHEMAS, name);
}

/** A program out of its row and those of its facts. @throws CorruptRowError */
export function toProgram(row: Selectable<ProgramsTable>, factRows: readonly FactRow[]): Program {
  const key = { table: "programs", key: { id: row.id } };
  let facts: ProgramFacts = UNCHECKED_FACTS;
  for (const factRow of factRows) facts = { ...facts, [toField(factRow)]: toFact(factRow) };
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    region: parseColumn(z.enum(REGIONS), row.region, { row: key, column: "region" }),
    facts,
    notes: row.notes,
  };
}

/** The field that a row is about. @throws CorruptRowError */
export function toField({ program_id, field }: Pick<FactRow, "program_id" | "field">): ProgramField {
  if (isField(field)) return field;
  throw new CorruptRowError(`The row of program_facts with program_id ${program_id} has no known field.`);
}

/** What a row says of its field. @throws CorruptRowError */
export function toFact(row: FactRow): AnyFact {
  const { program_id, field } = row;
  const key: RowKey = { table: "program_facts", key: { program_id, field } };
  return parseWith(() => parseProgramFact(toField(row), toFactJson(row)), { row: key, column: "value" });
}
