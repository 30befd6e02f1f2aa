import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { createRandom, type Random } from "../seeds/random.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { addApplicant, addMember, addOrganisation, addPrograms } from "../testing/people.ts";
import { type Cohort, type CohortScope, countCohort, foldCohortMoves } from "./cohort.queries.ts";

let database: TestDatabase;
let orgId: string;
let advisors: readonly string[];

beforeAll(async () => {
  database = await openTestDatabase({ maxConnections: 12 });
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  const { kysely: db } = database.db;
  await addPrograms(db);
  orgId = await addOrganisation(db);
  advisors = [await addAdvisor(), await addAdvisor()];
});

function addAdvisor(): Promise<string> {
  return addMember(database.db.kysely, { orgId, roles: ["advisor"] });
}

/** The cells as counting everybody anew gives them. */
async function recount(scope: Exclude<CohortScope, { kind: "nobody" }>): Promise<Cohort> {
  const isCaseload = scope.kind === "caseload";
  const ofAdvisor = isCaseload ? sql`and advisor_id = ${scope.actorId}` : sql``;
  const { rows } = await sql<Cohort["cells"][number]>`
    select tier, case when letters_met >= 4 then 4 else letters_met end as "lettersMet",
      count(*) filter (where consent = 'given')::integer as sharing,
      count(*) filter (where consent <> 'given')::integer as others
    from applicants where org_id = ${scope.orgId} and deleted_at is null ${ofAdvisor}
    group by 1, 2`.execute(database.db.kysely);
  if (!isCaseload) return { cells: rows, apart: 0 };
  const cells = rows.filter(({ sharing }) => sharing > 0).map((cell) => ({ ...cell, others: 0 }));
  return { cells, apart: rows.reduce((sum, { others }) => sum + others, 0) };
}

function inOrder({ cells, apart }: Cohort): Cohort {
  return {
    apart,
    cells: cells.toSorted((a, b) => (`${a.tier} ${a.lettersMet}` < `${b.tier} ${b.lettersMet}` ? -1 : 1)),
  };
}

/** Every caseload and the organisation, as they are kept and as counting everybody anew gives them. */
async function countBothWays() {
  const caseloads = advisors.map((actorId) => ({ kind: "caseload", orgId, actorId }) as const);
  const scopes = [...caseloads, { kind: "organisation", orgId } as const];
  const kept = await Promise.all(scopes.map((scope) => countCohort(database.db.kysely, scope)));
  return { kept: kept.map(inOrder), anew: (await Promise.all(scopes.map(recount))).map(inOrder) };
}

const TIERS = ["strong", "middle", "lower", "unscored", "provisional"] as const;
const MANY = 60;

/** Something that happens to somebody: what an advisor, the person, an administrator or a job does to the row. */
function draw(random: Random): () => Promise<unknown> {
  const { kysely: db } = database.db;
  const [first = "", second = ""] = advisors;
  const advisorId = random.pick([first, second, null]);
  const lettersMet = random.pick([null, 0, 1, 2, 3, 4, 6]);
  const one = sql`where id = (select id from applicants order by md5(id::text || ${random.next()}::text) limit 1)`;
  const deeds = [
    sql`update applicants set advisor_id = ${advisorId} ${one}`,
    sql`update applicants set consent = ${random.pick(["waiting", "given", "withdrawn"])} ${one}`,
    sql`update applicants set tier = ${random.pick(TIERS)}, letters_met = ${lettersMet} ${one}`,
    sql`update applicants set deleted_at = ${random.pick([null, new Date(0)])} ${one}`,
    sql`update applicants set tier = ${random.pick(TIERS)} where advisor_id = ${random.pick([first, second])}`,
    sql`update applicants set effective = effective + 1 ${one}`,
    sql`delete from applicants ${one} and not exists (select from letters where applicant_id = applicants.id)`,
  ] as const;
  return random.chance(0.2)
    ? () => addApplicant(db, { orgId, advisorId })
    : () => random.pick(deeds).execute(db);
}

async function addPeople(count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const advisorId = [...advisors, null][number % 3] ?? null;
    const consent = number % 4 === 0 ? "waiting" : "given";
    await addApplicant(database.db.kysely, { orgId, advisorId, consent });
  }
}

test("whatever happens to people in whatever order, the counts are what counting everybody anew gives", async () => {
  const random = createRandom(1840);
  await addPeople(12);
  const expectSame = async () => {
    const { kept, anew } = await countBothWays();
    expect(kept).toEqual(anew);
  };
  await expectSame();
  for (let deed = 0; deed < MANY; deed++) {
    await draw(random)();
    if (deed % 7 === 3) await foldCohortMoves(database.db.kysely);
    if (deed % 5 === 0) await expectSame();
  }
  await foldCohortMoves(database.db.kysely);
  await expectSame();
});

test("what is undone moves nobody", async () => {
  await addPeople(3);
  const before = await countCohort(database.db.kysely, { kind: "organisation", orgId });
  const failing = inTransaction(database.db.kysely, async (trx) => {
    await trx.updateTable("applicants").set({ tier: "lower" }).execute();
    throw new Error("undone");
  });
  await expect(failing).rejects.toThrow("undone");
  expect(await countCohort(database.db.kysely, { kind: "organisation", orgId })).toEqual(before);
});

test("a change within a cell leaves no move, and one to another cell leaves two", async () => {
  await addPeople(1);
  await foldCohortMoves(database.db.kysely);
  const countMoves = async () =>
    (await database.db.kysely.selectFrom("cohort_moves").select("people").execute()).length;
  await database.db.kysely
    .updateTable("applicants")
    .set({ effective: 9, letters_met: 5, tier: "middle" })
    .execute();
  await foldCohortMoves(database.db.kysely);
  await database.db.kysely.updateTable("applicants").set({ effective: 10, letters_met: 6 }).execute();
  expect(await countMoves()).toBe(0);
  await database.db.kysely.updateTable("applicants").set({ letters_met: 3 }).execute();
  expect(await countMoves()).toBe(2);
});

test("many who move to and fro between two cells at once, while moves are added up, wait for nobody and are all counted", async () => {
  await addPeople(12);
  const people = await database.db.kysely.selectFrom("applicants").select("id").execute();
  await Promise.all([
    ...people.map(async ({ id }, place) => {
      for (let turn = 0; turn < 8; turn++) {
        const tier = (turn + place) % 2 === 0 ? "strong" : "lower";
        await database.db.kysely.updateTable("applicants").set({ tier }).where("id", "=", id).execute();
      }
    }),
    ...[1, 2].map(async () => {
      for (let turn = 0; turn < 8; turn++) await foldCohortMoves(database.db.kysely);
    }),
  ]);
  const during = await countBothWays();
  expect(during.kept).toEqual(during.anew);
  await foldCohortMoves(database.db.kysely);
  const folded = await countBothWays();
  expect(folded.kept).toEqual(during.anew);
});

test("a caseload tells in no cell of somebody who does not share, and an organisation counts everybody", async () => {
  const [actorId = ""] = advisors;
  const person = { orgId, advisorId: actorId };
  await addApplicant(database.db.kysely, { ...person, consent: "waiting" });
  await addApplicant(database.db.kysely, { ...person, consent: "withdrawn" });
  const own = await countCohort(database.db.kysely, { kind: "caseload", orgId, actorId });
  expect(own).toEqual({ cells: [], apart: 2 });
  const all = await countCohort(database.db.kysely, { kind: "organisation", orgId });
  expect(all).toMatchObject({ cells: [{ sharing: 0, others: 2 }], apart: 0 });
});

test("nobody's cohort, another organisation's and an empty one hold nobody", async () => {
  await addPeople(2);
  const elsewhere = await addOrganisation(database.db.kysely, "Harbor House");
  const nobody = { cells: [], apart: 0 };
  expect(await countCohort(database.db.kysely, { kind: "nobody" })).toEqual(nobody);
  expect(await countCohort(database.db.kysely, { kind: "organisation", orgId: elsewhere })).toEqual(nobody);
});
