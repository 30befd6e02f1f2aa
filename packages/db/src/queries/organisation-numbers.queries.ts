import { ownNumberSchema } from "@induction/domain/parameters/own-number.schema";
import { isOwnNumberId, type OwnNumberId } from "@induction/domain/parameters/own-numbers";
import type { ParameterOverride } from "@induction/domain/parameters/parameter";
import type { ParameterOverrides } from "@induction/domain/parameters/resolve-parameters";
import type { Selectable } from "kysely";
import type { OrganisationNumbersTable } from "../schema/database.ts";
import { parseWith } from "./corrupt-row-error.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** The numbers that an organisation sets for itself, as they stand. */
export interface OwnNumbers {
  /** The version of the catalogue that their last change made. */
  readonly version: number;
  readonly overrides: ParameterOverrides;
}

/** Those of every organisation that ever set one, by its id. */
export type NumbersBook = ReadonlyMap<string, OwnNumbers>;

type StandingRow = Pick<
  Selectable<OrganisationNumbersTable>,
  "org_id" | "parameter" | "version" | "state" | "value" | "reason"
>;

const STANDING = ["org_id", "parameter", "version", "state", "value", "reason"] as const;

/** What a row sets; null where it goes back to the standard. @throws CorruptRowError */
function toOverride({ org_id, parameter, state, value, reason }: StandingRow): ParameterOverride | null {
  if (state === "standard") return null;
  const row = { table: "organisation_numbers", key: { org_id, parameter } };
  return parseWith(() => ownNumberSchema.parse({ value, reason }), { row, column: "value" });
}

/** A number that no rule has any more, or that a publisher sets by now, acts nowhere. */
function toOverrides(rows: readonly StandingRow[]): ParameterOverrides {
  const own = rows.flatMap((row) => {
    const override = isOwnNumberId(row.parameter) ? toOverride(row) : null;
    return override === null ? [] : [[row.parameter, Object.freeze(override)] as const];
  });
  return Object.freeze(Object.fromEntries(own));
}

function toBook(rows: readonly StandingRow[]): NumbersBook {
  const byOrganisation = Map.groupBy(rows, ({ org_id }) => org_id);
  return new Map(
    [...byOrganisation].map(([orgId, own]) => [
      orgId,
      { version: Math.max(...own.map(({ version }) => version)), overrides: toOverrides(own) },
    ]),
  );
}

/** Every organisation's own numbers as they stand. */
export async function listOwnNumbers(db: Queryable): Promise<NumbersBook> {
  return toBook(await ownNumbersQuery(db).execute());
}

/** The statement of `listOwnNumbers`. */
export function ownNumbersQuery(db: Queryable) {
  return db
    .selectFrom("organisation_numbers")
    .select(STANDING)
    .where("superseded_at", "is", null)
    .orderBy("org_id")
    .orderBy("parameter");
}

/** A number of an organisation. */
export interface OwnNumberKey {
  readonly orgId: string;
  readonly id: OwnNumberId;
}

/** One time that an organisation set a number, or went back to the standard. */
export interface OwnNumberEntry {
  readonly id: OwnNumberId;
  /** Counts the changes of all organisations, programs and seasons; a later entry has a greater one. */
  readonly version: number;
  /** Null where the standard acts again. */
  readonly own: ParameterOverride | null;
  /** Why it went back; of an own number its reason. */
  readonly reason: string | null;
  readonly recordedAt: Date;
  /** Null while it stands. */
  readonly supersededAt: Date | null;
  readonly recordedBy: { readonly userId: string; readonly name: string };
}

function entriesQuery(db: Queryable, orgId: string) {
  return db
    .selectFrom("organisation_numbers")
    .select([...STANDING, "recorded_at", "recorded_by", "superseded_at"])
    .select((eb) =>
      eb
        .selectFrom("users")
        .select("users.name")
        .whereRef("users.id", "=", "organisation_numbers.recorded_by")
        .as("recorded_by_name"),
    )
    .where("org_id", "=", orgId);
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entriesQuery>["execute"]>>[number];

function toEntries(rows: readonly EntryRow[]): readonly OwnNumberEntry[] {
  return rows.flatMap((row) => {
    const { parameter: id, version, reason, recorded_at: recordedAt, superseded_at: supersededAt } = row;
    if (!isOwnNumberId(id)) return [];
    const recordedBy = { userId: row.recorded_by, name: row.recorded_by_name ?? "" };
    return [{ id, version, own: toOverride(row), reason, recordedAt, supersededAt, recordedBy }];
  });
}

/** What an organisation set of each number the last few times, the newest first. */
export async function listOwnNumberEntries(
  db: Queryable,
  { orgId, ofEach }: { readonly orgId: string; readonly ofEach: number },
): Promise<readonly OwnNumberEntry[]> {
  return toEntries(await latestEntriesQuery(db, { orgId, ofEach }).execute());
}

/** The statement of `listOwnNumberEntries`. */
export function latestEntriesQuery(
  db: Queryable,
  { orgId, ofEach }: { readonly orgId: string; readonly ofEach: number },
) {
  const counted = entriesQuery(db, orgId).select((eb) =>
    eb.fn
      .agg<number>("row_number")
      .over((over) => over.partitionBy("parameter").orderBy("version", "desc"))
      .as("nth"),
  );
  return db
    .selectFrom(counted.as("entries"))
    .select(STANDING)
    .select(["recorded_at", "recorded_by", "superseded_at", "recorded_by_name"])
    .where("nth", "<=", ofEach)
    .orderBy("version", "desc")
    .orderBy("parameter");
}

/** The entry of a number that stands; null where the organisation never set it. */
export async function findStandingOwnNumber(
  db: Queryable,
  { orgId, id }: OwnNumberKey,
): Promise<OwnNumberEntry | null> {
  const rows = await entriesQuery(db, orgId)
    .where("parameter", "=", id)
    .where("superseded_at", "is", null)
    .execute();
  return toEntries(rows)[0] ?? null;
}

/** What an organisation says of a number from now on. */
export interface NewOwnNumber extends OwnNumberKey {
  /** Of `lockCatalogue`. */
  readonly version: number;
  /** Null: back to the standard. */
  readonly own: ParameterOverride | null;
  /** Why it goes back, where somebody says; of an own number its reason stands in `own`. */
  readonly why: string | null;
  readonly at: Date;
  readonly by: string;
}

/**
 * Ends the entry that stands and begins another. To be called in a transaction that `lockCatalogue` gave version and time,
 * which keeps everybody else out.
 */
export async function appendOwnNumber(trx: OpenTransaction, entry: NewOwnNumber): Promise<void> {
  const { orgId, id, version, own, why, at, by } = entry;
  await trx
    .updateTable("organisation_numbers")
    .set({ superseded_at: at })
    .where("org_id", "=", orgId)
    .where("parameter", "=", id)
    .where("superseded_at", "is", null)
    .execute();
  await trx
    .insertInto("organisation_numbers")
    .values({
      ...{ org_id: orgId, parameter: id, version },
      ...{ state: own === null ? ("standard" as const) : ("own" as const) },
      ...{ value: own?.value ?? null, reason: own?.reason ?? why },
      ...{ recorded_at: at, recorded_by: by, superseded_at: null },
    })
    .execute();
}
