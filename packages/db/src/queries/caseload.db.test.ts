import { known, unknown } from "@induction/domain/kernel/told";
import { type ApplicantOverrides, anAttempt, aPlan } from "@induction/domain/testing/applicants";
import { AS_OF } from "@induction/domain/testing/seasons";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import {
  type ApplicantToAdd,
  addApplicant,
  addMember,
  addOrganisation,
  addPrograms,
} from "../testing/people.ts";
import type { CaseloadFilter } from "./caseload.filter.ts";
import { type CaseloadPageArgs, listCaseload } from "./caseload.queries.ts";
import type { CaseloadSortKey } from "./caseload.sort.ts";
import { countCaseload } from "./caseload-counts.queries.ts";
import type { ApplicantScope } from "./scope.ts";

let database: TestDatabase;
let orgId: string;
let advisorId: string;
let caseload: ApplicantScope;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  const { kysely: db } = database.db;
  await addPrograms(db);
  orgId = await addOrganisation(db);
  advisorId = await addMember(db, { orgId, roles: ["advisor"], name: "Ada Advisor" });
  caseload = { kind: "caseload", orgId, actorId: advisorId };
});

const scored = (score: number): ApplicantOverrides => ({
  profile: { step2ck: known([anAttempt({ score })]) },
});
/** A failed Step 1 and no visa need: what nobody may find out about a hidden person. */
const secret: ApplicantOverrides = {
  profile: {
    step1: known([anAttempt({ result: "fail", score: null })]),
    step2ck: known([anAttempt({ score: 215 })]),
    visa: known({ needed: false }),
  },
  letters: known([]),
  plan: aPlan(1),
};

async function add(people: Readonly<Record<string, Omit<ApplicantToAdd, "orgId">>>): Promise<void> {
  for (const [name, person] of Object.entries(people)) {
    await addApplicant(database.db.kysely, { orgId, advisorId, name, ...person });
  }
}

async function page(args: Partial<CaseloadPageArgs> = {}, scope = caseload) {
  return await listCaseload(database.db.kysely, scope, {
    filter: {},
    sort: { by: "name", direction: "asc" },
    offset: 0,
    limit: 50,
    today: AS_OF,
    ...args,
  });
}

async function names(args: Partial<CaseloadPageArgs> = {}): Promise<readonly string[]> {
  const { rows } = await page(args);
  return rows.map(({ name }) => name);
}

describe("names", () => {
  beforeEach(() =>
    add({ "zoë Ångström": {}, "Álvarez, María": {}, alvar: {}, "Per_cent 100%": {}, "Łucja Żak": {} }),
  );

  test("sort without regard to case and marks, alike on every engine", async () => {
    const sorted = ["alvar", "Álvarez, María", "Łucja Żak", "Per_cent 100%", "zoë Ångström"];
    expect(await names()).toEqual(sorted);
    expect(await names({ sort: { by: "name", direction: "desc" } })).toEqual([...sorted].reverse());
  });

  test.each([
    ["ALVAREZ", ["Álvarez, María"]],
    ["álvar", ["alvar", "Álvarez, María"]],
    ["maria alv", ["Álvarez, María"]],
    ["angstrom", ["zoë Ångström"]],
    ["zak lucja", ["Łucja Żak"]],
    ["%", ["Per_cent 100%"]],
    ["_", ["Per_cent 100%"]],
    ["\\", []],
    ["' or true --", []],
    ["  ", ["alvar", "Álvarez, María", "Łucja Żak", "Per_cent 100%", "zoë Ångström"]],
  ])("are found by %j", async (search, found) => {
    expect(await names({ filter: { search } })).toEqual(found);
  });
});

test("a page tells how many there are in all, also beyond the last", async () => {
  await add({ Ana: {}, Bea: {}, Cem: {}, Dov: {}, Eli: { consent: "waiting" } });
  const second = await page({ offset: 2, limit: 2 });
  expect(second.rows.map(({ name }) => name)).toEqual(["Cem", "Dov"]);
  expect(second).toMatchObject({ total: 5, hidden: 1, isStale: false });
  expect(await page({ offset: 100 })).toEqual({ rows: [], total: 5, hidden: 1, isStale: false });
});

test("nobody's page is empty", async () => {
  await add({ Ana: {} });
  expect(await page({}, { kind: "nobody" })).toEqual({ rows: [], total: 0, hidden: 0, isStale: false });
});

test("people who are equal in everything are listed in one order on every page", async () => {
  await add(Object.fromEntries(["a", "A", "á", "Á"].map((name) => [name, {}])));
  for (const by of ["name", "tier", "nextDue", "lastChange"] as const) {
    const sort = { by, direction: "desc" } as const;
    const whole = await page({ sort });
    const pieces = await Promise.all([0, 1, 2, 3].map((offset) => page({ sort, offset, limit: 1 })));
    expect(pieces.flatMap(({ rows }) => rows)).toEqual(whole.rows);
  }
});

test("an open row holds the results of the assessment", async () => {
  await add({ Ana: scored(246) });
  const { rows } = await page();
  expect(rows).toMatchObject([
    {
      kind: "open",
      name: "Ana",
      advisor: { userId: advisorId, name: "Ada Advisor" },
      consent: "given",
      version: 1,
      tier: "strong",
      possibleTiers: ["strong"],
      step2ckScore: 246,
      hasFailure: "no",
      needsVisa: "yes",
      letters: { met: 0, usAnesthesiologist: "no" },
      breadth: { planned: 3, effective: 3 },
    },
  ]);
});

describe("of people who have not consented", () => {
  test("a page holds the name, the advisor and the state of the consent, nothing else", async () => {
    await add({ Waiting: { ...secret, consent: "waiting" }, Withdrawn: { ...secret, consent: "withdrawn" } });
    const { rows } = await page();
    const advisor = { userId: advisorId, name: "Ada Advisor" };
    expect(rows).toEqual([
      { kind: "hidden", id: expect.any(String), name: "Waiting", advisor, consent: "waiting" },
      { kind: "hidden", id: expect.any(String), name: "Withdrawn", advisor, consent: "withdrawn" },
    ]);
  });

  const revealing: readonly CaseloadFilter[] = [
    { tiers: ["strong", "middle", "lower", "unscored", "provisional"] },
    {
      postures: [
        ...(["broad", "very-broad", "extremely-broad", "rebound-wide"] as const),
        ...(["delay-first", "not-yet", "provisional"] as const),
      ],
    },
    { decisions: ["apply", "either", "delay-first", "not-yet", "provisional"] },
    { needsVisa: ["yes", "no", "unknown"] },
    { hasFailure: ["yes", "no", "unknown"] },
    { usLetter: ["yes", "no", "unknown"] },
    { breadth: ["below", "within", "above", "no-range"] },
    { dueUpTo: AS_OF },
    { reasons: ["A1", "A4", "E1", "E2", "G4"] },
  ];

  test.each(revealing)("no filter finds them by what is hidden: %j", async (filter) => {
    await add({ Waiting: { ...secret, consent: "waiting" } });
    expect(await page({ filter })).toMatchObject({ rows: [], total: 0, hidden: 0 });
    await database.db.kysely.updateTable("applicants").set({ consent: "given" }).execute();
    const isOfDueDate = filter.dueUpTo !== undefined;
    if (!isOfDueDate && filter.reasons === undefined)
      expect(await page({ filter })).toMatchObject({ total: 1 });
  });
});

describe("the order and the counts of people who have not consented", () => {
  const keys: readonly CaseloadSortKey[] = [
    ...(["name", "tier", "posture", "letters", "breadth", "nextDue", "lastChange"] as const),
  ];

  test.each(keys)("the order by %s is the same whatever they keep hidden", async (by) => {
    const orders = async () => [
      await names({ sort: { by, direction: "asc" } }),
      await names({ sort: { by, direction: "desc" } }),
    ];
    await add({ Ana: scored(246), Ben: { ...scored(225), letters: unknown } });
    await add({
      Waiting1: { ...secret, consent: "waiting" },
      Waiting2: { ...scored(260), consent: "waiting" },
    });
    const before = await orders();
    const { kysely: db } = database.db;
    const hidden = await db
      .selectFrom("applicants")
      .select(["id", "tier", "posture", "letters_met", "effective", "next_due_on"])
      .where("consent", "=", "waiting")
      .orderBy("name")
      .execute();
    const swapped = [...hidden].reverse();
    for (const [index, { id }] of hidden.entries()) {
      const { id: _id, ...contents } = swapped[index] ?? {};
      const changed_at = new Date(2020 + index, 1, 1);
      await db
        .updateTable("applicants")
        .set({ ...contents, changed_at })
        .where("id", "=", id)
        .execute();
    }
    expect(await orders()).toEqual(before);
    expect(before.map((order) => order.slice(2))).toEqual(
      by === "name"
        ? [
            ["Waiting1", "Waiting2"],
            ["Ben", "Ana"],
          ]
        : [
            ["Waiting1", "Waiting2"],
            ["Waiting1", "Waiting2"],
          ],
    );
  });

  test("no count tells anything of them but that they are there", async () => {
    await add({ Waiting: { ...secret, consent: "waiting" }, Ana: scored(246) });
    const counts = await countCaseload(database.db.kysely, caseload, { today: AS_OF });
    expect(counts).toMatchObject({ total: 2, hidden: 1, unassigned: 0 });
    expect(counts.byTier).toEqual({ strong: 1, middle: 0, lower: 0, unscored: 0, provisional: 0 });
    const open = counts.total - counts.hidden;
    expect(Object.values(counts.byPosture).reduce((sum, people) => sum + people, 0)).toBe(open);
    expect(counts).toMatchObject({ needsVisa: 1, withoutUsLetter: 1 });
  });
});

describe("filters", () => {
  beforeEach(() =>
    add({
      Strong: scored(250),
      Middle: scored(235),
      Lower: scored(225),
      Open: { profile: { step2ck: known([anAttempt({ score: 235 })]), step1: unknown } },
      Unscored: { profile: { step2ck: known([]) } },
      Unassigned: { ...scored(251), advisorId: null },
    }),
  );
  const organisation = (): ApplicantScope => ({ kind: "organisation", orgId, actorId: advisorId });

  test.each([
    [{ tiers: ["strong"] }, ["Strong", "Unassigned"]],
    [{ tiers: ["middle", "lower"] }, ["Lower", "Middle"]],
    [{ tiers: ["provisional"] }, ["Open"]],
    [{ tiers: ["unscored"] }, ["Unscored"]],
    [{ tiers: [] }, []],
    [{ tiers: ["strong"], advisors: ["none"] }, ["Unassigned"]],
    [{ hasFailure: ["unknown"] }, ["Open"]],
    [{ consent: ["waiting"] }, []],
    [{ search: "str", tiers: ["strong"] }, ["Strong"]],
  ] satisfies [CaseloadFilter, string[]][])("%j", async (filter, expected) => {
    const { rows } = await page({ filter }, organisation());
    expect(rows.map(({ name }) => name)).toEqual(expected);
  });

  test("an advisor's filter by advisor reaches nobody else's people", async () => {
    expect(await names({ filter: { advisors: ["none"] } })).toEqual([]);
  });

  test.each(["asc", "desc"] as const)("provisional tiers come last, %s", async (direction) => {
    const tiers = ["Strong", "Middle", "Lower", "Unscored"];
    const settled = direction === "asc" ? tiers : tiers.reverse();
    expect(await names({ sort: { by: "tier", direction } })).toEqual([...settled, "Open"]);
  });
});

test("the places of a list in its range cover everybody once", async () => {
  await add({ Ana: { plan: aPlan(1) }, Bea: { plan: aPlan(5) }, Cem: { profile: { step2ck: known([]) } } });
  const { kysely: db } = database.db;
  await db
    .updateTable("applicants")
    .set({ range_least: 2, range_most: 4, range_is_open_above: false })
    .where("name", "<>", "Cem")
    .execute();
  await db.updateTable("applicants").set({ range_least: null }).where("name", "=", "Cem").execute();
  const found: string[] = [];
  for (const place of ["below", "within", "above", "no-range"] as const) {
    found.push(`${place}: ${(await names({ filter: { breadth: [place] } })).join()}`);
  }
  expect(found).toEqual(["below: Ana", "within: ", "above: Bea", "no-range: Cem"]);
  await db.updateTable("applicants").set({ range_is_open_above: true }).execute();
  expect(await names({ filter: { breadth: ["within"] } })).toEqual(["Bea"]);
});

test("a page is told to be stale once an assessment in its scope has run out", async () => {
  await add({ Ana: {}, Bea: {} });
  const { kysely: db } = database.db;
  await db.updateTable("applicants").set({ changes_on: "2026-08-16" }).where("name", "=", "Bea").execute();
  expect((await page({ limit: 1 })).isStale).toBe(false);
  await db.updateTable("applicants").set({ changes_on: AS_OF }).where("name", "=", "Bea").execute();
  expect((await page({ limit: 1 })).isStale).toBe(true);
});

test("a row that does not say what the table promises is named, and what it holds is not", async () => {
  await add({ Ana: scored(246) });
  await database.db.kysely.updateTable("applicants").set({ posture: "SECRET" }).execute();
  const failure = page().catch((error: unknown) => String(error));
  expect(await failure).toMatch(
    /^CorruptRowError: The row of applicants with org_id .* is damaged at posture\.$/,
  );
  expect(await failure).not.toContain("SECRET");
});
