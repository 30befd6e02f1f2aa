import type { Claim, Fact } from "@induction/domain/program/fact";
import {
  type Program,
  type ProgramFacts,
  type ProgramField,
  UNCHECKED_FACTS,
} from "@induction/domain/program/program";
import { PROGRAM_FACT_SCHEMAS, parseProgramFact, REGIONS } from "@induction/domain/program/program.schema";
import type { Insertable, Selectable } from "kysely";
import { z } from "zod";
import type { ProgramFactsTable, ProgramsTable } from "../schema/database.ts";
import { CorruptRowError, parseColumn, parseWith, type RowKey } from "./corrupt-row-error.ts";

/** The rows of `program_facts` of a program; a field that nobody has checked has none. */
export function toFactRows(program: Program): Insertable<ProgramFactsTable>[] {
  return listFields().flatMap((field) => {
    const row = toFactRow(program.facts[field]);
    return row === null ? [] : [{ program_id: program.id, field, ...row }];
  });
}

function listFields(): readonly ProgramField[] {
  return Object.keys(PROGRAM_FACT_SCHEMAS).filter(isField);
}

function isField(name: string): name is ProgramField {
  return Object.hasOwn(PROGRAM_FACT_SCHEMAS, name);
}

function toFactRow(fact: Fact<unknown>) {
  switch (fact.state) {
    case "not-checked":
      return null;
    case "known":
      return { state: fact.state, value: JSON.stringify(fact.value), ...toClaimColumns(fact.claim) };
    case "not-disclosed":
      return { state: fact.state, value: null, ...toClaimColumns(fact.claim) };
    case "disputed": {
      // The claims lie whole in the value; the columns repeat the first, so that each row has a source and a date.
      const [first] = fact.claims;
      if (first === undefined) return null;
      return { state: fact.state, value: JSON.stringify(fact.claims), ...toClaimColumns(first.claim) };
    }
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
export function toProgram(
  row: Selectable<ProgramsTable>,
  factRows: readonly Selectable<ProgramFactsTable>[],
): Program {
  const key = { table: "programs", key: { id: row.id } };
  let facts: ProgramFacts = UNCHECKED_FACTS;
  for (const factRow of factRows) facts = withFact(facts, factRow);
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    region: parseColumn(z.enum(REGIONS), row.region, { row: key, column: "region" }),
    facts,
    notes: row.notes,
  };
}

function withFact(facts: ProgramFacts, row: Selectable<ProgramFactsTable>): ProgramFacts {
  const { program_id, field } = row;
  const key: RowKey = { table: "program_facts", key: { program_id, field } };
  if (!isField(field)) {
    throw new CorruptRowError(`The row of program_facts with program_id ${program_id} has no known field.`);
  }
  const fact = parseWith(() => parseProgramFact(field, toFactJson(row)), { row: key, column: "value" });
  return { ...facts, [field]: fact };
}

function toFactJson(row: Selectable<ProgramFactsTable>): unknown {
  if (row.state === "disputed") return { state: row.state, claims: row.value };
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
  return row.state === "known" ? { state: row.state, value: row.value, claim } : { state: row.state, claim };
}
