import { randomUUID } from "node:crypto";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { type Fact, notChecked } from "@induction/domain/program/fact";
import { parseProgramFact } from "@induction/domain/program/program.schema";
import {
  aClaim,
  anUncheckedProgram,
  aProgram,
  disputed,
  stated,
  undisclosed,
} from "@induction/domain/testing/programs";
import fc from "fast-check";
import { type Insertable, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findSqlState } from "../engine/sql-error.ts";
import { inTransaction } from "../engine/transaction.ts";
import type { ProgramFactsTable } from "../schema/database.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { WRITTEN_AT } from "../testing/people.ts";
import { advanceCatalogue, findCatalogueState, markSettled } from "./program-catalogue.queries.ts";
import {
  appendFactEntries,
  findEndOfDay,
  findStandingEntry,
  listFactEntries,
  listLastRecorded,
  listStandingBefore,
} from "./program-facts.queries.ts";
import { listPrograms, listProgramsAsOf } from "./programs.queries.ts";
import { loadReferencePrograms } from "./reference-programs.queries.ts";

let database: TestDatabase;
const by = randomUUID();
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  const programs = [aProgram({ id: "a" }), anUncheckedProgram({ id: "b" })];
  await loadReferencePrograms(database.db.kysely, { programs, sha256: "1", at: WRITTEN_AT });
});

/** Writes what a curator says of the city of program "b", and gives the time. */
async function tellCity(city: Fact<string>, now: Date = WRITTEN_AT): Promise<Date> {
  const { kysely: db } = database.db;
  return await inTransaction(db, async (trx) => {
    const key = { programId: "b", field: "city" } as const;
    const { at } = await advanceCatalogue(trx, now);
    const follows = (await findStandingEntry(trx, key))?.version ?? 0;
    const why = city.state === "not-checked" ? "The page is gone." : null;
    await appendFactEntries(trx, [{ ...key, follows, fact: city, at, by, why }]);
    return at;
  });
}

async function cityAsOf(moment: Date): Promise<Fact<string>> {
  const programs = await listProgramsAsOf(database.db.kysely, moment);
  return must(
    programs.find(({ id }) => id === "b"),
    "it was written",
  ).facts.city;
}

test("an entry ends when the next begins, and none is ever gone", async () => {
  const first = await tellCity(stated("Houston"));
  const second = await tellCity(notChecked);
  const entries = await listFactEntries(database.db.kysely, "b");
  expect(entries).toMatchObject([
    { version: 2, fact: notChecked, recordedAt: second, supersededAt: null, why: "The page is gone." },
    { version: 1, fact: stated("Houston"), recordedAt: first, supersededAt: second, why: null },
  ]);
  expect(entries[0]?.recordedBy).toEqual({ userId: by, name: "" });
});

test("every change has a time of its own, also where the clock stands or goes back", async () => {
  const times = [
    await tellCity(stated("Houston")),
    await tellCity(stated("Dallas")),
    await tellCity(stated("Austin"), new Date(WRITTEN_AT.getTime() - 60_000)),
  ].map((time) => time.getTime());
  expect(times).toEqual([WRITTEN_AT.getTime() + 1, WRITTEN_AT.getTime() + 2, WRITTEN_AT.getTime() + 3]);
});

const facts = fc.constantFrom<Fact<string>>(
  stated("Houston"),
  stated("Dallas"),
  undisclosed(),
  disputed("Detroit", "Pontiac"),
  notChecked,
);
const moves = fc.array(fc.record({ fact: facts, afterMs: fc.integer({ min: -50, max: 50 }) }), {
  minLength: 1,
  maxLength: 6,
});

test("as of any moment stands what had been told by then, whatever was told in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (told) => {
      await database.reset();
      const programs = [anUncheckedProgram({ id: "b" })];
      await loadReferencePrograms(database.db.kysely, { programs, sha256: "1", at: WRITTEN_AT });
      const replayed: { readonly at: Date; readonly fact: Fact<string> }[] = [
        { at: new Date(0), fact: notChecked },
      ];
      let now = WRITTEN_AT.getTime();
      for (const { fact, afterMs } of told) {
        now += afterMs;
        const stored: Fact<string> = parseProgramFact("city", fact);
        replayed.push({ at: await tellCity(stored, new Date(now)), fact: stored });
      }
      const moments = replayed.flatMap(({ at }) => [-1, 0, 1].map((ms) => new Date(at.getTime() + ms)));
      for (const moment of moments) {
        const last = replayed.findLast(({ at }) => at <= moment);
        expect(await cityAsOf(moment)).toEqual(last?.fact ?? notChecked);
      }
      expect(await cityAsOf(new Date("2100-01-01"))).toEqual(replayed.at(-1)?.fact);
    }),
    { numRuns: 15 },
  );
});

test("an end of a day is Eastern, in summer and winter", async () => {
  const { kysely: db } = database.db;
  const ends = [toCalendarDate("2026-08-15"), toCalendarDate("2026-12-31")].map((day) =>
    findEndOfDay(db, day),
  );
  expect(await Promise.all(ends)).toEqual([
    new Date("2026-08-16T04:00:00Z"),
    new Date("2027-01-01T05:00:00Z"),
  ]);
});

test("what stood before a moment is one entry of each field, or none", async () => {
  const at = await tellCity(stated("Houston"));
  await tellCity(undisclosed());
  const entries = await listFactEntries(database.db.kysely, "b");
  const before = (ms: number) =>
    listStandingBefore(entries, new Date(at.getTime() + ms)).map(({ version }) => version);
  expect([before(0), before(1), before(2)]).toEqual([[], [1], [2]]);
});

test("the last time of each program is told", async () => {
  const at = await tellCity(stated("Houston"));
  expect(await listLastRecorded(database.db.kysely)).toEqual(
    new Map([
      ["a", WRITTEN_AT],
      ["b", at],
    ]),
  );
});

test("every change counts the version; settling follows and never goes back", async () => {
  const { kysely: db } = database.db;
  expect(await findCatalogueState(db)).toMatchObject({
    version: 1,
    settledVersion: 1,
    settledAt: WRITTEN_AT,
  });
  const changedAt = await tellCity(stated("Houston"));
  expect(await findCatalogueState(db)).toMatchObject({ version: 2, changedAt, settledVersion: 1 });
  await markSettled(db, { version: 2, changedAt });
  await markSettled(db, { version: 1, changedAt: WRITTEN_AT });
  expect(await findCatalogueState(db)).toMatchObject({ settledVersion: 2, settledAt: changedAt });
});

const row: Insertable<ProgramFactsTable> = {
  ...{ program_id: "b", field: "city", version: 9, state: "known", value: '"Houston"' },
  ...{ source: "A page", source_kind: "program-site", link: "https://a.example", source_year: null },
  ...{ retrieved_on: "2026-08-01", verified_on: null, verified_by: null, valid_from: null, valid_to: null },
  ...{ note: null, recorded_at: WRITTEN_AT, recorded_by: by, superseded_at: null, why: null },
};
const notCheckedRow: Insertable<ProgramFactsTable> = {
  ...{ ...row, state: "not-checked", value: null, source: null, source_kind: null, link: null },
  ...{ retrieved_on: null, why: "Gone" },
};

test.each<[string, object]>([
  ["no source", { source: null }],
  ["a blank source", { source: "  " }],
  ["no kind of source", { source_kind: null }],
  ["an unknown kind of source", { source_kind: "hearsay" }],
  ["no date", { retrieved_on: null }],
  ["no value", { value: null }],
  ["a script for a link", { link: "javascript:alert(1)" }],
  ["a confirmation by nobody", { verified_on: "2026-08-01" }],
  ["an end before the start", { valid_from: "2026-08-02", valid_to: "2026-08-01" }],
  ["a value though it is not disclosed", { state: "not-disclosed" }],
  [
    "one claim for a dispute",
    { state: "disputed", value: JSON.stringify([{ value: "a", claim: aClaim() }]) },
  ],
  [
    "a claim without a source in a dispute",
    {
      state: "disputed",
      value: JSON.stringify([
        { value: "a", claim: aClaim() },
        { value: "b", claim: { kind: "nrmp", retrievedOn: "2026-08-01" } },
      ]),
    },
  ],
  ["no reason for a withdrawal", { ...notCheckedRow, why: null }],
  ["a source for what is not checked", { ...notCheckedRow, source: "A page" }],
  ["an unknown state", { state: "rumoured" }],
  ["a version that is taken", { program_id: "a", version: 1 }],
])("nothing is stored with %s", async (_, damage) => {
  const inserting = database.db.kysely
    .insertInto("program_facts")
    .values({ ...row, ...damage })
    .execute();
  const failure: unknown = await inserting.then(
    () => null,
    (error: unknown) => error,
  );
  expect(["23514", "23505"]).toContain(findSqlState(failure));
});

test("the same row is stored where nothing of that is wrong with it", async () => {
  await database.db.kysely.insertInto("program_facts").values(row).execute();
  await expect(
    database.db.kysely
      .insertInto("program_facts")
      .values({ ...row, version: 10 })
      .execute(),
  ).rejects.toThrow();
});

test("an entry is neither rewritten nor deleted", async () => {
  const { kysely: db } = database.db;
  await tellCity(stated("Houston"));
  const rewriting = db.updateTable("program_facts").set({ value: '"Dallas"' }).execute();
  await expect(rewriting).rejects.toThrow("never rewritten");
  await expect(db.deleteFrom("program_facts").where("field", "=", "city").execute()).rejects.toThrow(
    "never rewritten",
  );
  await expect(sql`truncate program_facts`.execute(db)).rejects.toThrow();
});

test("unknown never becomes no: what is withdrawn, not disclosed or disputed comes back as such", async () => {
  const open: readonly Fact<string>[] = [notChecked, undisclosed(), disputed("Detroit", "Pontiac")];
  for (const fact of open) {
    await tellCity(fact);
    const programs = await listPrograms(database.db.kysely);
    expect(
      must(
        programs.find(({ id }) => id === "b"),
        "it was written",
      ).facts.city,
    ).toEqual(fact);
  }
});
