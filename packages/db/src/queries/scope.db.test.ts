import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { addApplicant, addMember, addOrganisation, addPrograms } from "../testing/people.ts";
import { findApplicantState } from "./applicant-state.queries.ts";
import {
  type ApplicantKey,
  findApplicant,
  findOwnApplicant,
  lockOwnApplicant,
} from "./applicants.queries.ts";
import { listHistory } from "./history.queries.ts";
import type { ApplicantScope } from "./scope.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

let world: Awaited<ReturnType<typeof buildWorld>>;
beforeEach(async () => {
  await database.reset();
  world = await buildWorld();
});

async function buildWorld() {
  const { kysely: db } = database.db;
  await addPrograms(db);
  const orgId = await addOrganisation(db);
  const otherOrgId = await addOrganisation(db, "Harbor House");
  const userId = await addMember(db, { orgId, roles: ["applicant"] });
  const advisorId = await addMember(db, { orgId, roles: ["advisor"] });
  const colleagueId = await addMember(db, { orgId, roles: ["advisor"] });
  const people: Record<string, ApplicantKey> = {
    mine: await addApplicant(db, { orgId, userId, advisorId, name: "Mine" }),
    waiting: await addApplicant(db, { orgId, advisorId, consent: "waiting", name: "Waiting" }),
    withdrawn: await addApplicant(db, { orgId, advisorId, consent: "withdrawn", name: "Withdrawn" }),
    colleagues: await addApplicant(db, { orgId, advisorId: colleagueId, name: "Colleague's" }),
    nobodys: await addApplicant(db, { orgId, name: "Nobody's" }),
    foreign: await addApplicant(db, { orgId: otherOrgId, name: "Foreign" }),
    deleted: await addApplicant(db, { orgId, advisorId, name: "Deleted" }),
  };
  await db.updateTable("applicants").set({ deleted_at: new Date() }).where("name", "=", "Deleted").execute();
  const scopes: Record<string, ApplicantScope> = {
    nobody: { kind: "nobody" },
    self: { kind: "self", orgId, actorId: userId },
    caseload: { kind: "caseload", orgId, actorId: advisorId },
    organisation: { kind: "organisation", orgId, actorId: advisorId },
    roster: { kind: "roster", orgId, actorId: advisorId },
    "caseload elsewhere": { kind: "caseload", orgId: otherOrgId, actorId: advisorId },
  };
  return { db, people, scopes };
}

const nothing = {
  mine: "-",
  waiting: "-",
  withdrawn: "-",
  colleagues: "-",
  nobodys: "-",
  foreign: "-",
  deleted: "-",
};

const sees: readonly (readonly [string, Record<string, string>])[] = [
  ["nobody", nothing],
  ["self", { ...nothing, mine: "open" }],
  ["caseload", { ...nothing, mine: "open", waiting: "hidden", withdrawn: "hidden" }],
  [
    "organisation",
    { ...nothing, mine: "open", waiting: "hidden", withdrawn: "hidden", colleagues: "open", nobodys: "open" },
  ],
  [
    "roster",
    {
      ...nothing,
      ...{ mine: "hidden", waiting: "hidden", withdrawn: "hidden", colleagues: "hidden", nobodys: "hidden" },
    },
  ],
  ["caseload elsewhere", nothing],
];

describe.each(sees)("the scope %s", (name, expected) => {
  test("opens whom it should, hides whom it should, and knows nobody else", async () => {
    const { db, people, scopes } = world;
    const scope = scopes[name] ?? { kind: "nobody" };
    const seen: Record<string, string> = {};
    for (const [person, { id }] of Object.entries(people)) {
      seen[person] = (await findApplicant(db, scope, { id }))?.kind ?? "-";
      const state = await findApplicantState(db, scope, { id });
      const shown = state?.version === null ? "hidden" : "open";
      expect(state === null ? "-" : shown).toBe(seen[person]);
    }
    expect(seen).toEqual(expected);
  });
});

test("a hidden person is a name, an advisor and a consent, and nothing else leaves the database", async () => {
  const { db, people, scopes } = world;
  const id = people.waiting?.id ?? "";
  const found = await findApplicant(db, scopes.caseload ?? { kind: "nobody" }, { id });
  expect(Object.keys(found ?? {}).sort()).toEqual(["advisor", "consent", "id", "kind", "name", "orgId"]);
});

test("only a scope of oneself finds or locks a record of one's own", async () => {
  const { db, people, scopes } = world;
  for (const [name, scope] of Object.entries(scopes)) {
    const found = await findOwnApplicant(db, scope);
    const locked = await inTransaction(db, (trx) => lockOwnApplicant(trx, scope));
    expect(found?.id ?? null).toBe(name === "self" ? people.mine?.id : null);
    expect(locked?.id ?? null).toBe(name === "self" ? people.mine?.id : null);
  }
});

test("a history is read where its person is open, and nowhere else", async () => {
  const { db, people, scopes } = world;
  for (const { orgId, id } of Object.values(people)) {
    const line = {
      org_id: orgId,
      applicant_id: id,
      at: new Date(),
      record: "profile",
      record_id: id,
      field: "goal",
    };
    await db
      .insertInto("history")
      .values({ ...line, salt: "00" })
      .execute();
  }
  for (const [name, expected] of sees) {
    const seen: Record<string, string> = {};
    for (const [person, { id }] of Object.entries(people)) {
      const page = { applicantId: id, before: null, limit: 10 };
      const lines = await listHistory(db, scopes[name] ?? { kind: "nobody" }, page);
      seen[person] = lines.length > 0 ? "open" : "-";
    }
    const open = Object.entries(expected).map(([person, kind]) => [person, kind === "open" ? "open" : "-"]);
    expect(seen).toEqual(Object.fromEntries(open));
  }
});
