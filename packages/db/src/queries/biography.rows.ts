import type { Claim, Fact } from "@induction/domain/program/fact";
import { type Selectable, sql } from "kysely";
import type { BiographyTable } from "../schema/database.ts";
import type { OpenTransaction } from "./queryable.ts";

/** The columns of a biography that hold what is known. */
export type FactColumns = Pick<
  Selectable<BiographyTable>,
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

/** The names of these columns, and of the field. */
export const KNOWN_COLUMNS = [
  ...(["field", "state", "value", "source", "source_kind", "link", "source_year"] as const),
  ...(["retrieved_on", "verified_on", "verified_by", "valid_from", "valid_to", "note"] as const),
] as const;

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

/** What a row says of its field, to be parsed. */
export function toFactJson(row: FactColumns): unknown {
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

/** One entry of a fact's biography. */
export interface BiographyEntry<Field extends string, Known extends Fact<unknown>> {
  readonly field: Field;
  /** Counts the entries of the field. */
  readonly version: number;
  readonly fact: Known;
  readonly recordedAt: Date;
  /** Null while it stands. */
  readonly supersededAt: Date | null;
  /** The curator; null for what came with the product. */
  readonly recordedBy: { readonly userId: string; readonly name: string } | null;
  readonly why: string | null;
}

/** The columns of an entry besides what is known. */
export type EntryColumns = Pick<
  Selectable<BiographyTable>,
  "version" | "recorded_at" | "recorded_by" | "superseded_at" | "why"
> & { readonly recorded_by_name: string | null };

/** The names of these columns in their table. */
export const ENTRY_COLUMNS = ["version", "recorded_at", "recorded_by", "superseded_at", "why"] as const;

/** An entry out of its row. */
export function toEntry<Field extends string, Known extends Fact<unknown>>(
  row: EntryColumns,
  { field, fact }: { readonly field: Field; readonly fact: Known },
): BiographyEntry<Field, Known> {
  const { recorded_by: userId, recorded_by_name: name } = row;
  return {
    field,
    version: row.version,
    fact,
    recordedAt: row.recorded_at,
    supersededAt: row.superseded_at,
    recordedBy: userId === null ? null : { userId, name: name ?? "" },
    why: row.why,
  };
}

/** What a curator, or what came with the product, says of a field from now on. */
export interface NewEntry<Known extends Fact<unknown>> {
  /** The version that it follows; 0 where nothing was ever told. */
  readonly follows: number;
  readonly fact: Known;
  readonly at: Date;
  readonly by: string | null;
  readonly why: string | null;
}

/** The columns of a new entry besides whose it is. */
export function toNewColumns({ follows, fact, at, by, why }: NewEntry<Fact<unknown>>) {
  return {
    version: follows + 1,
    ...toFactColumns(fact),
    ...{ recorded_at: at, recorded_by: by, superseded_at: null, why },
  };
}

/** A table of biographies and the column that says whose they are. */
export type BiographyHome =
  | { readonly table: "program_facts"; readonly owner: "program_id" }
  | { readonly table: "season_facts"; readonly owner: "season" };

/** Ends the entries that stand. */
export async function endEntries(
  trx: OpenTransaction,
  { table, owner }: BiographyHome,
  entries: readonly { readonly owner: string; readonly field: string; readonly at: Date }[],
): Promise<void> {
  if (entries.length === 0) return;
  await sql`
    update ${sql.table(table)} as facts set superseded_at = ended.at
    from json_to_recordset(${JSON.stringify(entries)}) as ended(owner text, field text, at timestamptz)
    where facts.${sql.ref(owner)}::text = ended.owner and facts.field = ended.field
      and facts.superseded_at is null`.execute(trx);
}
