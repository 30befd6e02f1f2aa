import { listNextContacts } from "@induction/domain/applicant/interest-log";
import { LETTER_STATUS_LABELS } from "@induction/domain/applicant/letter";
import { profileSchema } from "@induction/domain/applicant/profile.schema";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { sql } from "kysely";
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

test("the demo is made once", async () => {
  expect(await seed()).toBe(false);
  const people = await testDatabase.db.kysely.selectFrom("applicants").select("id").execute();
  expect(people).toHaveLength(DEMO_PEOPLE);
});

const TIERS = ["lower", "middle", "provisional", "strong", "unscored"];
const VISA_NEEDS = ["no", "unknown", "yes"];
const LETTERS_MET = [0, 1, 2, 3, null];

test("each tier with each visa need and each number of letters in stands for at least three people", async () => {
  const cells = await testDatabase.db.kysely
    .selectFrom("applicants")
    .select(["tier", "needs_visa", "letters_met"])
    .select((eb) => eb.fn.countAll<number>().as("people"))
    .groupBy(["tier", "needs_visa", "letters_met"])
    .execute();
  const counted = new Map(
    cells.map(({ tier, needs_visa, letters_met, people }) => [
      `${tier} ${needs_visa} ${letters_met}`,
      people,
    ]),
  );
  const wanted = TIERS.flatMap((tier) =>
    VISA_NEEDS.flatMap((visa) => LETTERS_MET.map((met) => `${tier} ${visa} ${met}`)),
  );
  expect([...counted.keys()].sort()).toEqual(wanted.sort());
  for (const [cell, people] of counted) expect(people, cell).toBeGreaterThanOrEqual(3);
});

test("each posture that is stored stands for at least eight people, and for twenty it hangs on an unknown", async () => {
  const rows = await testDatabase.db.kysely
    .selectFrom("applicants")
    .select(["posture"])
    .select((eb) => eb.fn.countAll<number>().as("people"))
    .groupBy("posture")
    .execute();
  const { provisional, ...settled } = Object.fromEntries(rows.map((row) => [row.posture, row.people]));
  // "Extremely broad" is what a delay stands before, so it is told beside "delay first" and never stored alone.
  expect(Object.keys(settled).sort()).toEqual([
    "broad",
    "delay-first",
    "not-yet",
    "rebound-wide",
    "very-broad",
  ]);
  for (const [posture, people] of Object.entries(settled)) expect(people, posture).toBeGreaterThanOrEqual(8);
  expect(provisional).toBeGreaterThanOrEqual(20);
});

test("at least ten people have not agreed to be seen, some of them no longer", async () => {
  const rows = await testDatabase.db.kysely
    .selectFrom("applicants")
    .select("consent")
    .select((eb) => eb.fn.countAll<number>().as("people"))
    .groupBy("consent")
    .execute();
  const consent = Object.fromEntries(rows.map((row) => [row.consent, row.people]));
  expect((consent.waiting ?? 0) + (consent.withdrawn ?? 0)).toBeGreaterThanOrEqual(10);
  expect(consent.withdrawn).toBeGreaterThan(0);
});

test("letters stand in every stage, and some people have told that they have none", async () => {
  const rows = await testDatabase.db.kysely
    .selectFrom("letters")
    .select("status")
    .select((eb) => eb.fn.countAll<number>().as("letters"))
    .groupBy("status")
    .execute();
  expect(rows.map(({ status }) => status).sort()).toEqual(Object.keys(LETTER_STATUS_LABELS).sort());
  for (const { status, letters } of rows) expect(letters, status).toBeGreaterThanOrEqual(8);
  const none = await testDatabase.db.kysely
    .selectFrom("applicants")
    .select((eb) => eb.fn.countAll<number>().as("people"))
    .where(sql<boolean>`profile -> 'hasNoLetters' ->> 'value' = 'true'`)
    .executeTakeFirstOrThrow();
  expect(none.people).toBeGreaterThanOrEqual(3);
});

test("lists are of every length from none to the whole catalogue", async () => {
  const rows = await testDatabase.db.kysely.selectFrom("applicants").select("planned").execute();
  const lengths = rows.map(({ planned }) => planned);
  const within = (least: number, most: number) =>
    lengths.filter((length) => length >= least && length <= most).length;
  expect(within(0, 0)).toBeGreaterThanOrEqual(10);
  for (const least of [1, 30, 60, 90, 120]) expect(within(least, least + 29), `${least}`).toBeGreaterThan(8);
  expect(Math.max(...lengths)).toBe(readReferencePrograms().length);
});

test("some applications are submitted, each on its day, and nobody's ERAS application before ERAS takes any", async () => {
  const submitted = await testDatabase.db.kysely
    .selectFrom("planned_programs")
    .select(["applicant_id", "program_id", "since"])
    .where("status", "=", "submitted")
    .execute();
  expect(new Set(submitted.map(({ applicant_id }) => applicant_id)).size).toBeGreaterThanOrEqual(8);
  const { count } = await testDatabase.db.kysely
    .selectFrom("applicants")
    .select((eb) => eb.fn.sum<number>("submitted").as("count"))
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(submitted.length);
  const services = new Map(
    readReferencePrograms().map(({ id, facts }) => [id, JSON.stringify(facts.applicationService)]),
  );
  for (const { program_id, since } of submitted) {
    expect(services.get(program_id), program_id).toContain("CentralApp");
    expect(since < TODAY, since).toBe(true);
  }
});

test("people log their interest in programs of their lists, some of it due and some of it overdue", async () => {
  const rows = await testDatabase.db.kysely.selectFrom("applicants").select(["id", "profile"]).execute();
  const logs = rows.flatMap(({ profile }) => {
    const { interest } = profileSchema.parse(profile);
    return interest.state === "known" ? [interest.value] : [];
  });
  expect(logs.length).toBeGreaterThanOrEqual(30);
  const next = logs.flatMap((log) => listNextContacts(log));
  expect(next.filter(({ nextOn }) => nextOn < TODAY).length).toBeGreaterThanOrEqual(3);
  expect(next.filter(({ nextOn }) => nextOn >= TODAY).length).toBeGreaterThanOrEqual(10);
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
