import type { OwnNumberId } from "@induction/domain/parameters/own-numbers";
import { type Insertable, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import type { OrganisationNumbersTable } from "../schema/database.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { addApplicant, addMember, addOrganisation, addPrograms, WRITTEN_AT } from "../testing/people.ts";
import {
  appendOwnNumber,
  findStandingOwnNumber,
  listOwnNumberEntries,
  listOwnNumbers,
} from "./organisation-numbers.queries.ts";
import { advanceCatalogue } from "./program-catalogue.queries.ts";
import { listOfOrganisation, readPeopleOfOrganisation } from "./touched-people.queries.ts";

let database: TestDatabase;
let lakeside: string;
let riverside: string;
let lead: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  const { kysely: db } = database.db;
  lakeside = await addOrganisation(db);
  riverside = await addOrganisation(db, "Riverside");
  lead = await addMember(db, { orgId: lakeside, roles: ["lead"] });
});

/** Sets a number, or goes back to the standard, and gives the time and the version. */
async function set(orgId: string, id: OwnNumberId, value: number | null | "standard") {
  return await inTransaction(database.db.kysely, async (trx) => {
    const step = await advanceCatalogue(trx, WRITTEN_AT);
    const own = value === "standard" ? null : { value, reason: `Ours: ${value}` };
    await appendOwnNumber(trx, { orgId, id, ...step, own, why: null, by: lead });
    return step;
  });
}

test("each organisation has the numbers that it set, as they stand now", async () => {
  const { kysely: db } = database.db;
  expect(await listOwnNumbers(db)).toEqual(new Map());
  await set(lakeside, "strongFrom", 248);
  await set(lakeside, "lowerBreadthMost", null);
  await set(riverside, "strongFrom", 250);
  const last = await set(lakeside, "strongFrom", "standard");
  const open = { lowerBreadthMost: { value: null, reason: "Ours: null" } };
  expect(await listOwnNumbers(db)).toEqual(
    new Map([
      [lakeside, { version: last.version, overrides: open }],
      [riverside, { version: 3, overrides: { strongFrom: { value: 250, reason: "Ours: 250" } } }],
    ]),
  );
});

test("an organisation's history tells who set what when, the newest first, and nothing of others", async () => {
  const { kysely: db } = database.db;
  await set(lakeside, "strongFrom", 248);
  await set(riverside, "strongFrom", 250);
  const { at } = await set(lakeside, "strongFrom", "standard");
  const by = { userId: lead, name: "Noor Haddad" };
  expect(await listOwnNumberEntries(db, { orgId: lakeside, ofEach: 5 })).toEqual([
    {
      ...{ id: "strongFrom", version: 3, own: null, reason: null },
      ...{ recordedAt: at, supersededAt: null, recordedBy: by },
    },
    {
      ...{ id: "strongFrom", version: 1, own: { value: 248, reason: "Ours: 248" }, reason: "Ours: 248" },
      ...{ recordedAt: WRITTEN_AT, supersededAt: at, recordedBy: by },
    },
  ]);
  expect(await findStandingOwnNumber(db, { orgId: lakeside, id: "strongFrom" })).toMatchObject({
    version: 3,
  });
  expect(await findStandingOwnNumber(db, { orgId: riverside, id: "middleFrom" })).toBeNull();
});

test("of each number the last few times are told, however often it was set", async () => {
  for (const value of [246, 247, 248]) await set(lakeside, "strongFrom", value);
  await set(lakeside, "edgeWithin", 4);
  const told = await listOwnNumberEntries(database.db.kysely, { orgId: lakeside, ofEach: 2 });
  expect(told.map(({ id, own }) => [id, own?.value])).toEqual([
    ["edgeWithin", 4],
    ["strongFrom", 248],
    ["strongFrom", 247],
  ]);
});

test("a number that no organisation may set any more acts nowhere", async () => {
  const { kysely: db } = database.db;
  await db
    .insertInto("organisation_numbers")
    .values(row({ parameter: "lettersPerProgram" }))
    .execute();
  expect(await listOwnNumbers(db)).toEqual(new Map([[lakeside, { version: 1, overrides: {} }]]));
  expect(await listOwnNumberEntries(db, { orgId: lakeside, ofEach: 5 })).toEqual([]);
});

function row(changed: Partial<Insertable<OrganisationNumbersTable>>): Insertable<OrganisationNumbersTable> {
  return {
    ...{ org_id: lakeside, parameter: "strongFrom", version: 1, state: "own", value: 248, reason: "Ours" },
    ...{ recorded_at: WRITTEN_AT, recorded_by: lead, superseded_at: null, ...changed },
  };
}

test.each<[string, Partial<Insertable<OrganisationNumbersTable>>]>([
  ["an own number without a reason", { reason: null }],
  ["an own number with an empty reason", { reason: " " }],
  ["a long reason", { reason: "a".repeat(501) }],
  ["less than nothing", { value: -1 }],
  ["a standard with a value", { state: "standard" }],
  ["a second one that stands", { version: 2 }],
  [
    "an organisation that is not there",
    { org_id: "11111111-1111-4111-8111-111111111111", parameter: "edgeWithin" },
  ],
])("the database refuses %s", async (_name, changed) => {
  const { kysely: db } = database.db;
  await db
    .insertInto("organisation_numbers")
    .values(row({ version: 9 }))
    .execute();
  const refused = db.insertInto("organisation_numbers").values(row({ parameter: "strongFrom", ...changed }));
  await expect(refused.execute()).rejects.toThrow();
});

test("what was set is never rewritten", async () => {
  const { kysely: db } = database.db;
  await set(lakeside, "strongFrom", 248);
  const rewritten = "an entry of a biography is never rewritten";
  await expect(sql`update organisation_numbers set value = 1`.execute(db)).rejects.toThrow(rewritten);
  await expect(sql`delete from organisation_numbers`.execute(db)).rejects.toThrow(rewritten);
  await expect(sql`truncate organisation_numbers`.execute(db)).rejects.toThrow(rewritten);
});

test("the people of one organisation are listed part by part, and nobody else", async () => {
  const { kysely: db } = database.db;
  await addPrograms(db);
  const added = [1, 2, 3].map(() => addApplicant(db, { orgId: lakeside }));
  const ids = (await Promise.all(added)).map(({ id }) => id).toSorted();
  const other = await addApplicant(db, { orgId: riverside });
  const [a = "", b = "", c = ""] = ids;
  await db.updateTable("applicants").set({ catalogue_version: 7 }).where("id", "=", c).execute();
  const part = { orgId: lakeside, measuredBefore: null, after: null, limit: 2 };
  expect(await listOfOrganisation(db, part)).toEqual([a, b].map((id) => ({ orgId: lakeside, id })));
  const after = { orgId: lakeside, id: a };
  expect(await listOfOrganisation(db, { ...part, after, measuredBefore: 7 })).toEqual([
    { orgId: lakeside, id: b },
  ]);
  const read = await readPeopleOfOrganisation(db, { orgId: lakeside, after, limit: 5 });
  expect(read.map((person) => person.kind === "record" && person.record.id)).toEqual([b, c]);
  expect(read.map((person) => person.kind === "record" && person.record.assessed.catalogueVersion)).toEqual([
    0, 7,
  ]);
  await db.updateTable("applicants").set({ deleted_at: WRITTEN_AT }).where("id", "=", other.id).execute();
  expect(await listOfOrganisation(db, { ...part, orgId: riverside })).toEqual([]);
});
