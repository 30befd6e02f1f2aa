import type { ProposalGrounds } from "@induction/domain/planning/proposed-list";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { addApplicant, addOrganisation, addPrograms } from "../testing/people.ts";
import { CorruptRowError } from "./corrupt-row-error.ts";
import { findKeptProposal, keepProposal } from "./kept-proposals.queries.ts";
import type { Queryable } from "./queryable.ts";

const GROUNDS: ProposalGrounds = {
  score: "238, false",
  tier: "middle, 80 to 120",
  visa: '{"state":"unknown"}',
  preferences: "[]",
  season: "2027",
  programs: "12-abc",
};
const keptAt = new Date("2026-08-15T12:00:00Z");

let database: TestDatabase;
let db: Queryable;
let orgId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  db = database.db.kysely;
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  await addPrograms(db);
  orgId = await addOrganisation(db);
});

async function keep(id: string, grounds: ProposalGrounds, at = keptAt): Promise<void> {
  await inTransaction(db, (trx) => keepProposal(trx, { applicant: { orgId, id }, grounds, keptAt: at }));
}

test("each person has the proposal they last took, and nobody else's", async () => {
  const { id } = await addApplicant(db, { orgId });
  const other = await addApplicant(db, { orgId });
  expect(await findKeptProposal(db, { orgId, id })).toBeNull();
  await keep(id, GROUNDS);
  expect(await findKeptProposal(db, { orgId, id })).toEqual({ grounds: GROUNDS, keptAt });
  const later = new Date("2026-08-16T12:00:00Z");
  await keep(id, { ...GROUNDS, score: "239, false" }, later);
  expect(await findKeptProposal(db, { orgId, id })).toEqual({
    grounds: { ...GROUNDS, score: "239, false" },
    keptAt: later,
  });
  expect(await findKeptProposal(db, { orgId, id: other.id })).toBeNull();
  expect(await findKeptProposal(db, { orgId: await addOrganisation(db), id })).toBeNull();
});

test("grounds of another shape are a damaged row, named without what it holds", async () => {
  const { id } = await addApplicant(db, { orgId });
  await keep(id, GROUNDS);
  const grounds = JSON.stringify({ ...GROUNDS, season: 2027 });
  await db.updateTable("kept_proposals").set({ grounds }).execute();
  const failure = await findKeptProposal(db, { orgId, id }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CorruptRowError);
  expect(String(failure)).toContain("kept_proposals");
  expect(String(failure)).not.toContain("238");
});
