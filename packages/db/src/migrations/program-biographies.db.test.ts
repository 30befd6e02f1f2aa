import { stated, undisclosed } from "@induction/domain/testing/programs";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrateToLatest } from "../engine/migrator.ts";
import { findCatalogueState } from "../queries/program-catalogue.queries.ts";
import { listFactEntries } from "../queries/program-facts.queries.ts";
import { listPrograms } from "../queries/programs.queries.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { migrations } from "./index.ts";

const NAME = "20261122t1510-program-biographies";
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase({ migrated: false });
  await sql`drop schema public cascade`.execute(database.db.kysely);
  await sql`create schema public`.execute(database.db.kysely);
});
afterAll(() => database.close());

test("what was known before the biographies is their first entry, told when the list was loaded", async () => {
  const { db } = database;
  await migrateToLatest(db, Object.fromEntries(Object.entries(migrations).filter(([name]) => name < NAME)));
  await sql`insert into programs values ('a', 'A', 'TX', 'South', null)`.execute(db.kysely);
  await sql`insert into reference_loads values ('programs', 'of old', '2026-08-01T10:00:00Z')`.execute(
    db.kysely,
  );
  const claim = sql`'Page', 'program-site', 'https://a.example', 2026, '2026-07-01', null, null, null, null, null`;
  await sql`
    insert into program_facts values
      ('a', 'city', 'known', '"Houston"', ${claim}), ('a', 'imgShare', 'not-disclosed', null, ${claim})`.execute(
    db.kysely,
  );
  expect(await migrateToLatest(db)).toContain(NAME);
  const stood = { source: "Page", link: "https://a.example", verifiedOn: null, verifiedBy: null };
  const [program] = await listPrograms(db.kysely);
  expect(program?.facts).toMatchObject({ city: stated("Houston", stood), imgShare: undisclosed(stood) });
  const recordedAt = new Date("2026-08-01T10:00:00Z");
  expect(await listFactEntries(db.kysely, "a")).toMatchObject([
    { field: "city", version: 1, recordedAt, supersededAt: null, recordedBy: null },
    { field: "imgShare", version: 1, recordedAt, supersededAt: null, recordedBy: null },
  ]);
  expect(await findCatalogueState(db.kysely)).toMatchObject({ version: 0, settledVersion: 0 });
});
