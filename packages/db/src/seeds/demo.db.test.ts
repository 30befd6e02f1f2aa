import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { toDigest } from "../queries/changes.ts";
import { listSaltedHistory } from "../queries/history.queries.ts";
import { loadReferencePrograms } from "../queries/reference-programs.queries.ts";
import { readReferencePrograms } from "../reference/read-programs.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { DEMO_PEOPLE, seedDemo } from "./demo.ts";

const TODAY = toCalendarDate("2026-08-15");
const AT = new Date("2026-08-15T13:00:00Z");

let testDatabase: TestDatabase;

function seed(): Promise<boolean> {
  const programs = readReferencePrograms();
  const hashPassword = async () => "no hash of anything";
  return inTransaction(testDatabase.db.kysely, (trx) =>
    seedDemo(trx, { today: TODAY, at: AT, programs, hashPassword }),
  );
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
    .where("users.email", "like", "scenario-%")
    .orderBy("users.email")
    .execute();
  expect(scenarios).toEqual([
    { email: "scenario-1@demo.example", tier: "middle", posture: "very-broad", decision: "apply" },
    { email: "scenario-2@demo.example", tier: "lower", posture: "rebound-wide", decision: "apply" },
    { email: "scenario-3@demo.example", tier: "lower", posture: "delay-first", decision: "delay-first" },
  ]);
});

test("every record tells how it came about, up to its last change, and all of it before the day of the demo", async () => {
  const people = await testDatabase.db.kysely
    .selectFrom("applicants")
    .innerJoin("history", (join) =>
      join
        .onRef("history.org_id", "=", "applicants.org_id")
        .onRef("history.applicant_id", "=", "applicants.id"),
    )
    .select(["applicants.id", "applicants.created_at", "applicants.changed_at"])
    .select((eb) => [eb.fn.min("history.at").as("first_at"), eb.fn.max("history.at").as("last_at")])
    .select((eb) => eb.fn.countAll<number>().as("lines"))
    .groupBy(["applicants.org_id", "applicants.id"])
    .execute();
  expect(people).toHaveLength(DEMO_PEOPLE);
  for (const { id, created_at, changed_at, first_at, last_at, lines } of people) {
    expect(first_at, id).toEqual(created_at);
    expect(last_at, id).toEqual(changed_at);
    expect(changed_at.getTime(), id).toBeLessThan(new Date(`${TODAY}T04:00:00Z`).getTime());
    expect(lines, id).toBeGreaterThan(10);
  }
});

test("lines are numbered in the order of time, so that the newest stand first", async () => {
  const lines = await testDatabase.db.kysely.selectFrom("history").select("at").orderBy("id").execute();
  const times = lines.map(({ at }) => at.getTime());
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

test("the audit fits the history of a person, change by change", async () => {
  const { db } = testDatabase;
  const person = await db.kysely
    .selectFrom("applicants")
    .select(["org_id as orgId", "id"])
    .where("planned", ">", 60)
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const lines = await listSaltedHistory(db.kysely, person);
  const digests = [...Map.groupBy(lines, ({ salt }) => salt)].map(([salt, told]) => toDigest(salt, told));
  const audit = await db.kysely.selectFrom("audit").select("digest").where("digest", "in", digests).execute();
  expect(audit).toHaveLength(digests.length);
  expect(digests.length).toBeGreaterThan(10);
});

test("everybody came by an invitation, and three have not come yet", async () => {
  const invitations = await testDatabase.db.kysely
    .selectFrom("invitations")
    .leftJoin("users", "users.email", "invitations.email")
    .select([
      "invitations.accepted_at",
      "invitations.created_at",
      "invitations.expires_at",
      "users.created_at as joined_at",
    ])
    .execute();
  const accepted = invitations.filter(({ accepted_at }) => accepted_at !== null);
  expect(accepted).toHaveLength(DEMO_PEOPLE);
  for (const { accepted_at, joined_at, expires_at } of accepted) {
    expect(joined_at).toEqual(accepted_at);
    expect(expires_at.getTime()).toBeGreaterThan(accepted_at?.getTime() ?? 0);
  }
  expect(invitations.length - accepted.length).toBe(3);
});
