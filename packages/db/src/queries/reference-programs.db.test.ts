import { randomUUID } from "node:crypto";
import { type Fact, notChecked } from "@induction/domain/program/fact";
import { anUncheckedProgram, stated } from "@induction/domain/testing/programs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { addApplicant, addOrganisation, WRITTEN_AT } from "../testing/people.ts";
import { advanceCatalogue, findCatalogueState } from "./program-catalogue.queries.ts";
import { listOpenDifferences, settleDifference } from "./program-differences.queries.ts";
import { appendFactEntries, findStandingEntry, listFactEntries } from "./program-facts.queries.ts";
import { loadReferencePrograms } from "./reference-programs.queries.ts";

let database: TestDatabase;
let loads = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());

const key = { programId: "a", field: "city" } as const;

/** Loads a list that says this of the city. */
async function list(city: Fact<string>): Promise<void> {
  loads += 1;
  const program = anUncheckedProgram({ id: "a" });
  const programs = [{ ...program, facts: { ...program.facts, city } }];
  await loadReferencePrograms(database.db.kysely, { programs, sha256: `${loads}`, at: WRITTEN_AT });
}

async function tell(city: Fact<string>): Promise<void> {
  await inTransaction(database.db.kysely, async (trx) => {
    const { at } = await advanceCatalogue(trx, WRITTEN_AT);
    const follows = (await findStandingEntry(trx, key))?.version ?? 0;
    await appendFactEntries(trx, [{ ...key, follows, fact: city, at, by: randomUUID(), why: "Told" }]);
  });
}

async function standing() {
  const entry = await findStandingEntry(database.db.kysely, key);
  return entry?.fact;
}

async function different() {
  return (await listOpenDifferences(database.db.kysely)).map(({ fact }) => fact);
}

test("where only lists have spoken the newer one is followed, and the older one is kept", async () => {
  await list(stated("Houston"));
  await list(stated("Dallas"));
  await list(notChecked);
  const entries = await listFactEntries(database.db.kysely, "a");
  expect(entries.map(({ fact }) => fact)).toEqual([notChecked, stated("Dallas"), stated("Houston")]);
  expect(entries[0]?.why).toBe("The newer list that came with the product does not tell it any more.");
  expect(await different()).toEqual([]);
});

test("a list that says the same again adds nothing", async () => {
  await list(stated("Houston"));
  await list(stated("Houston"));
  expect(await listFactEntries(database.db.kysely, "a")).toHaveLength(1);
});

test("what a curator told stays, and what a newer list says otherwise is noted to be looked at", async () => {
  await list(stated("Houston"));
  await tell(stated("Dallas"));
  await list(stated("Austin"));
  expect(await standing()).toEqual(stated("Dallas"));
  expect(await different()).toEqual([stated("Austin")]);
});

test.each<[string, Fact<string>]>([
  ["says what the last one said", stated("Houston")],
  ["says what the curator says", stated("Dallas")],
  ["says nothing", notChecked],
])("a newer list that %s is no difference", async (_, city) => {
  await list(stated("Houston"));
  await tell(stated("Dallas"));
  await list(city);
  expect(await standing()).toEqual(stated("Dallas"));
  expect(await different()).toEqual([]);
});

test("what a curator withdrew stays withdrawn", async () => {
  await list(stated("Houston"));
  await tell(notChecked);
  await list(stated("Austin"));
  expect(await standing()).toEqual(notChecked);
  expect(await different()).toEqual([stated("Austin")]);
});

test("a difference that was looked at is not shown again, and a newer one takes the place of an open one", async () => {
  await list(stated("Houston"));
  await tell(stated("Dallas"));
  await list(stated("Austin"));
  await list(stated("El Paso"));
  expect(await different()).toEqual([stated("El Paso")]);
  await inTransaction(database.db.kysely, (trx) =>
    settleDifference(trx, key, { at: WRITTEN_AT, by: randomUUID() }),
  );
  await list(stated("El Paso"));
  expect(await different()).toEqual([]);
  await list(stated("Waco"));
  expect(await different()).toEqual([stated("Waco")]);
});

test("a list is settled at once while nobody has been assessed, and not afterwards", async () => {
  await list(stated("Houston"));
  expect(await findCatalogueState(database.db.kysely)).toMatchObject({ version: 1, settledVersion: 1 });
  await addApplicant(database.db.kysely, {
    orgId: await addOrganisation(database.db.kysely),
    plan: [],
  });
  await list(stated("Dallas"));
  expect(await findCatalogueState(database.db.kysely)).toMatchObject({ version: 2, settledVersion: 1 });
});
