import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadReferencePrograms } from "../queries/programs.queries.ts";
import { readReferencePrograms } from "../reference/read-programs.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { DEMO_PEOPLE, seedDemo } from "./demo.ts";

const TODAY = toCalendarDate("2026-08-15");
const AT = new Date("2026-08-15T13:00:00Z");

let testDatabase: TestDatabase;

function seed(): Promise<boolean> {
  const programs = readReferencePrograms();
  const hashPassword = async () => "no hash of anything";
  return seedDemo(testDatabase.db.kysely, { today: TODAY, at: AT, programs, hashPassword });
}

beforeAll(async () => {
  testDatabase = await openTestDatabase();
  await testDatabase.reset();
  const source = { programs: readReferencePrograms(), sha256: "x", at: AT };
  await loadReferencePrograms(testDatabase.db.kysely, source);
  await seed();
});
afterAll(() => testDatabase.close());

async function countBy(column: "tier" | "needs_visa" | "us_anesthesiologist_letter" | "consent" | "posture") {
  const rows = await testDatabase.db.kysely
    .selectFrom("applicants")
    .select([`${column} as value`])
    .select((eb) => eb.fn.countAll<number>().as("people"))
    .groupBy(column)
    .execute();
  return Object.fromEntries(rows.map(({ value, people }) => [value, people]));
}

test("the demo is made once", async () => {
  expect(await seed()).toBe(false);
  const people = await testDatabase.db.kysely.selectFrom("applicants").select("id").execute();
  expect(people).toHaveLength(DEMO_PEOPLE);
});

test("its people stand in every tier, and in some it cannot be told yet", async () => {
  const tiers = await countBy("tier");
  expect(Object.keys(tiers).sort()).toEqual(["lower", "middle", "provisional", "strong", "unscored"]);
  expect(Math.min(...Object.values(tiers))).toBeGreaterThanOrEqual(20);
});

test("visa needs, letters and consent are spread, unknown ones among them", async () => {
  expect(Math.min(...Object.values(await countBy("needs_visa")))).toBeGreaterThanOrEqual(40);
  expect(Object.keys(await countBy("needs_visa")).sort()).toEqual(["no", "unknown", "yes"]);
  expect(Object.keys(await countBy("us_anesthesiologist_letter")).sort()).toEqual(["no", "unknown", "yes"]);
  const consent = await countBy("consent");
  expect((consent.waiting ?? 0) + (consent.withdrawn ?? 0)).toBeGreaterThanOrEqual(10);
});

test("lists go from none to nearly all programs", async () => {
  const { least, most } = await testDatabase.db.kysely
    .selectFrom("applicants")
    .select((eb) => [eb.fn.min("planned").as("least"), eb.fn.max("planned").as("most")])
    .executeTakeFirstOrThrow();
  expect(least).toBe(0);
  expect(most).toBeGreaterThan(140);
});

test("the guide's scenarios stand where its golden cases say", async () => {
  const scenarios = await testDatabase.db.kysely
    .selectFrom("applicants")
    .innerJoin("users", "users.id", "applicants.user_id")
    .select(["users.email", "applicants.tier", "applicants.posture", "applicants.decision"])
    .orderBy("users.email")
    .execute();
  expect(scenarios).toEqual([
    { email: "scenario-1@demo.example", tier: "middle", posture: "very-broad", decision: "apply" },
    { email: "scenario-2@demo.example", tier: "lower", posture: "rebound-wide", decision: "apply" },
    { email: "scenario-3@demo.example", tier: "lower", posture: "delay-first", decision: "delay-first" },
  ]);
});
