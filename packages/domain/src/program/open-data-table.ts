import { type CsvCell, writeCsv } from "../kernel/csv.ts";
import type { Claim, Fact } from "./fact.ts";
import type { OpenData, OpenProgram } from "./open-data.ts";
import { OPEN_DATA_HEADER, VALUE_PARTS } from "./open-data-columns.ts";
import { toValueCells } from "./open-data-values.ts";
import type { ProgramField, ProgramFields } from "./program.ts";
import { PROGRAM_FIELDS } from "./program-field-words.ts";

/** What stands in the column of a value where there is none: an empty cell would be taken for a no. */
export const NO_VALUE = {
  "not-checked": "not checked",
  "not-disclosed": "not disclosed",
  disputed: "disputed",
} as const;

const NO_CLAIM: readonly null[] = Array.from({ length: 10 }, () => null);

/** In the order of `FACT_PARTS`, from the source to the note. */
function toClaimCells(claim: Claim): readonly CsvCell[] {
  return [
    ...[claim.source, claim.kind, claim.link, claim.year, claim.retrievedOn],
    ...[claim.verifiedOn, claim.verifiedBy, claim.validFrom, claim.validTo, claim.note],
  ];
}

function toFactCells<F extends ProgramField>(
  field: F,
  fact: Fact<ProgramFields[F]>,
  version: number,
): readonly CsvCell[] {
  const noParts = VALUE_PARTS[field].map(() => null);
  switch (fact.state) {
    case "known":
      return [...toValueCells(field, fact.value), fact.state, ...toClaimCells(fact.claim), null, version];
    case "not-disclosed":
      return [NO_VALUE[fact.state], ...noParts, fact.state, ...toClaimCells(fact.claim), null, version];
    case "not-checked":
      return [NO_VALUE[fact.state], ...noParts, fact.state, ...NO_CLAIM, null, version];
    case "disputed": {
      const claims = JSON.stringify(fact.claims);
      return [NO_VALUE[fact.state], ...noParts, fact.state, ...NO_CLAIM, claims, version];
    }
  }
}

/** A field by itself, so that its value and its form are known to belong together. */
function fieldCells<F extends ProgramField>(field: F, { program, versions }: OpenProgram) {
  const fact: Fact<ProgramFields[F]> = program.facts[field];
  return toFactCells(field, fact, versions[field]);
}

/**
 * The table of everything that is known: a row for each program, for each field its value, its state and where it comes
 * from. `readOpenTable` reads the same facts back.
 */
export function toOpenTable({ version, retrieved, programs }: OpenData): string {
  const rows = programs.map((open) => {
    const { id, name, state, region, notes } = open.program;
    return [
      ...[version, retrieved, id, name, state, region, notes],
      ...PROGRAM_FIELDS.flatMap((field) => fieldCells(field, open)),
    ];
  });
  return writeCsv([OPEN_DATA_HEADER, ...rows]);
}
