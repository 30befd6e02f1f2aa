import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { addApplicant, addMember, addOrganisation, addPrograms, WRITTEN_AT } from "../testing/people.ts";
import { insertInvitation } from "./auth/invitations.queries.ts";
import { updateMembership } from "./members.queries.ts";
import { listRoster, type RosterArgs } from "./roster.queries.ts";
import { countRosterPeople } from "./roster-imports.queries.ts";
import { keepRosterPeople } from "./roster-people.queries.ts";

let database: TestDatabase;
let orgId: string;
let advisorId: string;

const HOUR_MS = 3_600_000;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  const { kysely: db } = database.db;
  await addPrograms(db);
  orgId = await addOrganisation(db);
  const elsewhere = await addOrganisation(db, "Harbor House");
  advisorId = await addMember(db, { orgId, roles: ["advisor", "applicant"], name: "Élodie Marsh" });
  const zoe = await addMember(db, { orgId, roles: ["admin"], name: "Zoe Lind" });
  const amina = await addMember(db, { orgId, roles: ["applicant"], name: "Amina Diallo" });
  await addApplicant(db, { orgId, userId: amina, advisorId, consent: "waiting" });
  await addApplicant(db, { orgId, name: "Boris Paper", advisorId });
  const suspended = await addMember(db, { orgId, roles: ["lead"], name: "Sven Gone" });
  const out = { orgId, userId: suspended, roles: ["lead"], suspendedAt: WRITTEN_AT } as const;
  await inTransaction(db, (trx) => updateMembership(trx, out));
  await addApplicant(db, { orgId: elsewhere, name: "Carl Elsewhere" });
  const dora = await addMember(db, { orgId: elsewhere, roles: ["admin"], name: "Dora Elsewhere" });
  const away = { name: "Emil Elsewhere", email: "emil@example.org", invitedBy: dora, hours: 1 };
  await invite({ ...away, orgId: elsewhere });
  await invite({ name: "Ines Coming", email: "ines_100%@example.org", invitedBy: zoe, hours: 1 });
  await invite({ name: "Late Comer", email: "late@example.org", invitedBy: zoe, hours: -1 });
});

async function invite(invited: {
  name: string;
  email: string;
  invitedBy: string;
  hours: number;
  orgId?: string;
}) {
  const { hours, ...who } = invited;
  await insertInvitation(database.db.kysely, {
    ...{ orgId, id: randomUUID(), roles: ["advisor"], advisorId: null, ...who, createdAt: WRITTEN_AT },
    expiresAt: new Date(WRITTEN_AT.getTime() + hours * HOUR_MS),
  });
}

function list(asked: Partial<RosterArgs> = {}) {
  const usual = { orgId, search: "", view: "everybody", now: WRITTEN_AT, offset: 0, limit: 50 } as const;
  return listRoster(database.db.kysely, { ...usual, ...asked });
}

async function listNames(asked: Partial<RosterArgs> = {}): Promise<readonly string[]> {
  return (await list(asked)).members.map(({ name }) => name);
}

test("everybody of the organisation is there once: staff first, with or without an account, and nobody of elsewhere", async () => {
  const { members, counts } = await list();
  expect(members.map(({ name, state }) => `${name}: ${state}`)).toEqual([
    ...["Élodie Marsh: active", "Ines Coming: invited", "Sven Gone: suspended", "Zoe Lind: active"],
    ...["Amina Diallo: active", "Boris Paper: no-account"],
  ]);
  expect(counts).toEqual({
    ...{ everybody: 6, staff: 3, applicants: 3, suspended: 1, invited: 1, "no-account": 1 },
  });
});

test("a line tells the advisor, consent, and how many somebody advises, and nothing that applicants tell", async () => {
  const { members } = await list();
  const byName = new Map(members.map((member) => [member.name, member]));
  expect(byName.get("Élodie Marsh")).toMatchObject({
    advises: 2,
    applicant: null,
    roles: ["advisor", "applicant"],
  });
  expect(byName.get("Amina Diallo")).toEqual({
    ...{
      id: expect.any(String),
      state: "active",
      userId: byName.get("Amina Diallo")?.id,
      name: "Amina Diallo",
    },
    ...{ email: expect.stringContaining("@"), roles: ["applicant"], since: WRITTEN_AT, advises: 0 },
    applicant: {
      id: expect.any(String),
      consent: "waiting",
      advisor: { userId: advisorId, name: "Élodie Marsh" },
    },
  });
  expect(byName.get("Boris Paper")).toMatchObject({
    userId: null,
    email: null,
    applicant: { consent: "given" },
  });
});

test.each([
  ["staff", ["Élodie Marsh", "Sven Gone", "Zoe Lind"]],
  ["applicants", ["Élodie Marsh", "Amina Diallo", "Boris Paper"]],
  ["suspended", ["Sven Gone"]],
  ["invited", ["Ines Coming"]],
  ["no-account", ["Boris Paper"]],
] as const)("the view %s holds its people alone", async (view, names) => {
  expect(await listNames({ view })).toEqual(names);
});

test.each([
  ["elodie", ["Élodie Marsh"], "a name without its marks"],
  ["MARSH adv", ["Élodie Marsh"], "words of name and role, in any case"],
  ["ines_100%@", ["Ines Coming"], "an address with the signs of LIKE"],
  ["i_es", [], "no sign of LIKE as such"],
  ["admin", ["Zoe Lind"], "a role"],
  ["Comer", [], "nobody whose invitation has run out"],
] as const)("the search for %s finds %s: %s", async (search, names, _why) => {
  expect(await listNames({ search })).toEqual(names);
});

test("pages follow one another without a gap, and the counts are of all, beyond the last page too", async () => {
  const pages = [await list({ limit: 4 }), await list({ limit: 4, offset: 4 }), await list({ offset: 100 })];
  expect(pages.map(({ members }) => members.length)).toEqual([4, 2, 0]);
  expect(pages.flatMap(({ members }) => members.map(({ name }) => name))).toEqual(await listNames());
  expect(pages.map(({ counts }) => counts.everybody)).toEqual([6, 6, 6]);
});

test("once they are counted, the planner knows how many people rosters tell of", async () => {
  const { kysely: db } = database.db;
  const known = async () => {
    const counted = sql<{ people: number }>`
      select reltuples::integer as people from pg_class where oid = 'roster_people'::regclass`;
    return (await counted.execute(db)).rows[0]?.people;
  };
  const { id } = await db
    .selectFrom("applicants")
    .select("id")
    .where("name", "=", "Boris Paper")
    .executeTakeFirstOrThrow();
  const person = { orgId, id, email: "boris@example.org", ownId: null, said: {} };
  await inTransaction(db, (trx) => keepRosterPeople(trx, [person]));
  expect(await known()).toBeLessThan(1);
  await countRosterPeople(db);
  expect(await known()).toBe(1);
});
