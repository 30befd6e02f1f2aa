import { randomUUID } from "node:crypto";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { type Fact, notChecked } from "@induction/domain/program/fact";
import { type SeasonRecord, UNCHECKED_SEASON } from "@induction/domain/season/season-facts";
import { stated } from "@induction/domain/testing/programs";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { readReferenceSeasons } from "../reference/read-seasons.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { WRITTEN_AT } from "../testing/people.ts";
import { advanceCatalogue, findCatalogueState } from "./program-catalogue.queries.ts";
import { loadReferenceSeasons } from "./reference-seasons.queries.ts";
import { listOpenSeasonDifferences, settleSeasonDifference } from "./season-differences.queries.ts";
import {
  appendSeasonFactEntries,
  findStandingSeasonEntry,
  listLastRecordedOfSeasons,
  listSeasonFactEntries,
  listSeasonRecords,
  listSeasonRecordsAsOf,
} from "./season-facts.queries.ts";

let database: TestDatabase;
let loads = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());

const key = { season: 2029, field: "nrmpRegistrationFee" } as const;

/** Loads what a version of the product says of the fee. */
async function load(nrmpRegistrationFee: Fact<number>): Promise<boolean> {
  loads += 1;
  const seasons: readonly SeasonRecord[] = [
    { season: 2029, facts: { ...UNCHECKED_SEASON, nrmpRegistrationFee } },
  ];
  return await loadReferenceSeasons(database.db.kysely, { seasons, sha256: `${loads}`, at: WRITTEN_AT });
}

async function tell(fact: Fact<number>, why: string | null = null): Promise<Date> {
  return await inTransaction(database.db.kysely, async (trx) => {
    const { at } = await advanceCatalogue(trx, WRITTEN_AT);
    const follows = (await findStandingSeasonEntry(trx, key))?.version ?? 0;
    await appendSeasonFactEntries(trx, [{ ...key, follows, fact, at, by: randomUUID(), why }]);
    return at;
  });
}

async function standing() {
  return (await findStandingSeasonEntry(database.db.kysely, key))?.fact;
}

async function different() {
  return (await listOpenSeasonDifferences(database.db.kysely)).map(({ fact }) => fact);
}

test("every collected fact is stored and comes back as it was, and the same again writes nothing", async () => {
  const { kysely: db } = database.db;
  const collected = { seasons: readReferenceSeasons(), sha256: "collected", at: WRITTEN_AT };
  expect(await loadReferenceSeasons(db, collected)).toBe(true);
  expect(await listSeasonRecords(db)).toEqual(readReferenceSeasons());
  expect(await loadReferenceSeasons(db, collected)).toBe(false);
  expect(await loadReferenceSeasons(db, { ...collected, sha256: "read anew" })).toBe(true);
  const entries = await listSeasonFactEntries(db, 2027);
  expect(entries.every(({ version, recordedBy }) => version === 1 && recordedBy === null)).toBe(true);
  expect(await findCatalogueState(db)).toMatchObject({ version: 2, settledVersion: 2 });
  expect((await listLastRecordedOfSeasons(db)).get(2027)).toEqual(entries[0]?.recordedAt);
});

test("where only versions of the product have spoken the newer is followed, and the older one is kept", async () => {
  await load(stated(85));
  await load(stated(90));
  await load(notChecked);
  const entries = await listSeasonFactEntries(database.db.kysely, 2029);
  expect(entries.map(({ fact }) => fact)).toEqual([notChecked, stated(90), stated(85)]);
  expect(entries[0]?.why).toContain("does not tell it any more");
  expect(await different()).toEqual([]);
});

test("a curator's fact stays, and what the product says otherwise waits to be looked at, once", async () => {
  await load(stated(85));
  await tell(stated(95));
  await load(stated(90));
  expect(await standing()).toEqual(stated(95));
  expect(await different()).toEqual([stated(90)]);
  const settled = { at: WRITTEN_AT, by: randomUUID() };
  await inTransaction(database.db.kysely, async (trx) => {
    expect(await settleSeasonDifference(trx, key, settled)).toBe(true);
    expect(await settleSeasonDifference(trx, key, settled)).toBe(false);
  });
  await load(stated(90));
  expect(await different()).toEqual([]);
  await load(stated(100));
  expect(await different()).toEqual([stated(100)]);
  await load(stated(95));
  expect(await standing()).toEqual(stated(95));
});

test("what was known at a moment is told as it was then", async () => {
  const { kysely: db } = database.db;
  await load(stated(85));
  const before = (await findCatalogueState(db)).changedAt;
  const at = await tell(stated(95));
  const feeAt = async (moment: Date) =>
    (await listSeasonRecordsAsOf(db, moment))[0]?.facts.nrmpRegistrationFee;
  expect(await feeAt(before)).toEqual(stated(85));
  expect(await feeAt(at)).toEqual(stated(95));
  expect(await listSeasonRecordsAsOf(db, new Date(0))).toEqual([]);
});

const SOUND = columnsOf();
const WITHOUT_SOURCE = { source: null, source_kind: null, retrieved_on: null };

test.each([
  ["without a source", WITHOUT_SOURCE, "nothing_without_a_source"],
  ["with an empty source", { source: " " }, "nothing_without_a_source"],
  ["without a date", { retrieved_on: null }, "nothing_without_a_source"],
  ["without a value", { value: null }, "value_fits_the_state"],
  ["disputed by one alone", { state: "disputed", value: '[{"value":1}]' }, "value_fits_the_state"],
  [
    "withdrawn without a reason",
    { ...WITHOUT_SOURCE, state: "not-checked", value: null },
    "withdrawn_with_a_reason",
  ],
  ["of a kind that there is not", { source_kind: "rumor" }, "source_kind_known"],
  ["of a season long past", { season: 1999 }, "season_known"],
  ["verified by nobody", { verified_on: "2026-07-02" }, "verified_by_somebody"],
] as const)("a fact %s cannot be stored", async (_name, columns, constraint) => {
  const row = { ...key, version: 1, recorded_at: WRITTEN_AT, recorded_by: null, why: null };
  const insert = database.db.kysely
    .insertInto("season_facts")
    .values({ ...row, ...SOUND, ...columns })
    .execute();
  await expect(insert).rejects.toThrow(constraint);
});

test("an entry is never rewritten, deleted or emptied, and of each field one stands", async () => {
  const { kysely: db } = database.db;
  await load(stated(85));
  const rewritten = "never rewritten";
  await expect(sql`update season_facts set value = '90'`.execute(db)).rejects.toThrow(rewritten);
  await expect(sql`delete from season_facts`.execute(db)).rejects.toThrow(rewritten);
  await expect(sql`truncate season_facts`.execute(db)).rejects.toThrow(rewritten);
  const second = inTransaction(db, async (trx) => {
    await trx
      .insertInto("season_facts")
      .values({ ...key, version: 2, ...columnsOf(), recorded_at: WRITTEN_AT, recorded_by: null, why: null })
      .execute();
  });
  await expect(second).rejects.toThrow("one_stands");
});

function columnsOf() {
  return {
    ...{ state: "known" as const, value: "90", source: "AAMC", source_kind: "nrmp", link: null },
    ...{ source_year: null, retrieved_on: toCalendarDate("2026-07-01"), verified_on: null },
    ...{ verified_by: null, valid_from: null, valid_to: null, note: null, superseded_at: null },
  };
}
