import { type Database, openDatabase } from "@induction/db/engine/open-database";
import {
  createPostgresTestDatabase,
  type PostgresTestDatabase,
} from "@induction/db/testing/postgres-template";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import type {} from "@induction/vitest-config/provided";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type LoadedCrowd, loadCrowd } from "./load-crowd.ts";
import { openSessions } from "./open-sessions.ts";
import { requireTrueAssessments } from "./require-true-assessments.ts";

const today = toCalendarDate("2026-08-15");
const at = new Date("2026-08-15T09:00:00Z");
const size = { people: 250, advisors: 4, accounts: 10 };

/** Every constraint and index of the tables, by name. */
const SCHEMA = `
  select conname as name, pg_get_constraintdef(oid) as definition, convalidated::text as state from pg_constraint
  where connamespace = 'public'::regnamespace
  union all
  select indexname, indexdef, '' from pg_indexes where schemaname = 'public'
  order by 1, 2`;

let home: PostgresTestDatabase;
let db: Database;
let client: pg.Client;
let schemaBefore: readonly unknown[];
let crowd: LoadedCrowd;

beforeAll(async () => {
  const server = must(inject("databaseUrl"), "this project has a PostgreSQL server");
  home = await createPostgresTestDatabase(server, { migrated: true });
  db = await openDatabase({ databaseUrl: home.url, dataDir: "" });
  client = new pg.Client({ connectionString: home.url });
  await client.connect();
  schemaBefore = (await client.query(SCHEMA)).rows;
  crowd = await loadCrowd({ db, url: home.url, today, at }, size);
});

afterAll(async () => {
  await client.end();
  await db.close();
  await home.drop();
});

async function count(from: string): Promise<number> {
  return Number((await client.query<{ n: string }>(`select count(*) as n from ${from}`)).rows[0]?.n);
}

test("a load leaves every key, foreign key and index as it was, and proven", async () => {
  expect(schemaBefore.length).toBeGreaterThan(20);
  expect((await client.query(SCHEMA)).rows).toEqual(schemaBefore);
});

test("what was copied is there", async () => {
  expect(crowd.rows.applicants).toBe(250);
  expect(await count("applicants")).toBe(crowd.rows.applicants);
  expect(await count("letters")).toBe(crowd.rows.letters);
  expect(await count("planned_programs")).toBe(crowd.rows.planned);
  expect(await count("applicants where user_id is not null")).toBe(10);
  expect(await count("memberships where roles = '{advisor}'")).toBe(4);
});

test("every stored assessment is what the stored facts say, and one that is not is found", async () => {
  const scope = { kind: "organisation", actorId: crowd.orgId, orgId: crowd.orgId } as const;
  const sample = { scope, today, people: 250 };
  await requireTrueAssessments(db, sample);
  const { rows } = await client.query<{ id: string }>(
    "select id from applicants where consent = 'given' order by id limit 1",
  );
  await client.query("update applicants set effective = effective + 1 where id = $1", [rows[0]?.id]);
  await expect(requireTrueAssessments(db, sample)).rejects.toThrow(rows[0]?.id);
});

test("the counts of the cohort are what counting the people gives", async () => {
  const recounted = `select tier, letters_met, count(*) as people from applicants group by 1, 2`;
  const { rows } = await client.query(recounted);
  const kept = await client.query(
    `select tier, letters_met, sum(people) as people from cohort_counts where level = 'organisation' group by 1, 2`,
  );
  expect(new Set(kept.rows.map((row) => JSON.stringify(row)))).toEqual(
    new Set(rows.map((row) => JSON.stringify(row))),
  );
  expect(await count("cohort_moves")).toBe(0);
});

test("whoever has an account has a session of the kind that their role calls for", async () => {
  const cookies = await openSessions(
    db,
    crowd.members.map(({ id }) => id),
  );
  expect(cookies.size).toBe(15);
  expect(await count("sessions where is_staff")).toBe(5);
  expect(await count("sessions where not is_staff")).toBe(10);
});
