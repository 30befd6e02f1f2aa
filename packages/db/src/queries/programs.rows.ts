import type { Claim, Fact } from "@induction/domain/program/fact";
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
import { CorruptRowError, parseColumn, parseWith, type RowKey } from "./corrupt-row-error.ts";

/** What is known of any field of a program. */
export type AnyFact = ProgramFacts[ProgramField];

/** The columns of `program_facts` that hold what is known. */
export type FactColumns = Pick<
  Selectable<ProgramFactsTable>,
  | "state"
  | "value"
  | "source"
  | "source_kind"
  | "link"
  | "source_year"
  | "retrieved_on"
  | "verified_on"
  | "verified_by"
  | "valid_from"
  | "valid_to"
  | "note"
>;

/** A row that says which field it is about. */
export type FactRow = FactColumns & Pick<Selectable<ProgramFactsTable>, "program_id" | "field">;

/** Every field of a program. */
export const FIELDS: readonly ProgramField[] = Object.keys(PROGRAM_FACT_SCHEMAS).filter(isField);

function isField(name: string): name is ProgramField {
  return Object.hasOwn(PROGRAM_FACT_SCHEMAS, name);
}

const NO_CLAIM = {
  source: null,
  source_kind: null,
  link: null,
  source_year: null,
  retrieved_on: null,
  verified_on: null,
  verified_by: null,
  valid_from: null,
  valid_to: null,
  note: null,
};

/** What is known as columns. */
export function toFactColumns(fact: Fact<unknown>) {
  switch (fact.state) {
    case "not-checked":
      return { state: fact.state, value: null, ...NO_CLAIM };
    case "known":
      return { state: fact.state, value: JSON.stringify(fact.value), ...toClaimColumns(fact.claim) };
    case "not-disclosed":
      return { state: fact.state, value: null, ...toClaimColumns(fact.claim) };
    case "disputed":
      // The claims lie whole in the value; the columns repeat the first, so that each row has a source and a date.
      return {
        state: fact.state,
        value: JSON.stringify(fact.claims),
        ...(fact.claims[0] ? toClaimColumns(fact.claims[0].claim) : NO_CLAIM),
      };
  }
}

function toClaimColumns(claim: Claim) {
  return {
    source: claim.source,
    source_kind: claim.kind,
    link: claim.link,
    source_year: claim.year,
    retrieved_on: claim.retrievedOn,
    verified_on: claim.verifiedOn,
    verified_by: claim.verifiedBy,
    valid_from: claim.validFrom,
    valid_to: claim.validTo,
    note: claim.note,
  };
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

function toFactJson(row: FactColumns): unknown {
  const { state, value } = row;
  if (state === "not-checked") return { state };
  if (state === "disputed") return { state, claims: value };
  const claim = {
    source: row.source,
    kind: row.source_kind,
    link: row.link,
    year: row.source_year,
    retrievedOn: row.retrieved_on,
    verifiedOn: row.verified_on,
    verifiedBy: row.verified_by,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    note: row.note,
  };
  return state === "known" ? { state, value, claim } : { state, claim };
}
