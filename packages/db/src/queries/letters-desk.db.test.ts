import type { Letter } from "@induction/domain/applicant/letter";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { known, unknown } from "@induction/domain/kernel/told";
import { aLetter } from "@induction/domain/testing/applicants";
import { AS_OF } from "@induction/domain/testing/seasons";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import {
  type ApplicantToAdd,
  addApplicant,
  addMember,
  addOrganisation,
  addPrograms,
} from "../testing/people.ts";
import { countDesk, type DeskFilter, listDeskPeople, listDeskWriters } from "./letters-desk.queries.ts";
import type { Queryable } from "./queryable.ts";
import type { ApplicantScope } from "./scope.ts";

let database: TestDatabase;
let db: Queryable;
let orgId: string;
let advisorId: string;
let caseload: ApplicantScope;
let organisation: ApplicantScope;

beforeAll(async () => {
  database = await openTestDatabase();
  db = database.db.kysely;
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  await addPrograms(db);
  orgId = await addOrganisation(db);
  advisorId = await addMember(db, { orgId, roles: ["advisor"] });
  caseload = { kind: "caseload", actorId: advisorId, orgId };
  organisation = { kind: "organisation", actorId: advisorId, orgId };
});

type Given = Omit<ApplicantToAdd, "orgId" | "letters">;

async function person(name: string, letters: readonly Partial<Letter>[] | null, given: Given = {}) {
  const list = letters?.map((letter) => aLetter(letter));
  return await addApplicant(db, {
    orgId,
    name,
    advisorId,
    letters: list === undefined ? unknown : known(list),
    ...(list?.length === 0 && { profile: { hasNoLetters: known(true) } }),
    ...given,
  });
}

function pageOf(filter: DeskFilter = {}, { offset = 0, limit = 50 } = {}) {
  return { filter, today: AS_OF, offset, limit };
}

async function names(filter?: DeskFilter, scope = caseload): Promise<readonly string[]> {
  const { people, total } = await listDeskPeople(db, scope, pageOf(filter));
  expect(total).toBe(people.length);
  return people.map(({ name }) => name);
}

test("people stand by their first due letter that is not in; whoever has none due stands by name after them", async () => {
  await person("Zora", []);
  await person("Ben", [{ dueOn: toCalendarDate("2026-10-01") }]);
  await person("Amina", [{ dueOn: toCalendarDate("2026-07-01"), status: "uploaded" }]);
  await person("Chen", [{ dueOn: toCalendarDate("2026-09-01") }]);
  expect(await names()).toEqual(["Chen", "Ben", "Amina", "Zora"]);
});

test("letters that nobody told of are unknown, and letters that are not there are none", async () => {
  await person("Ann", null, { profile: { hasNoLetters: unknown } });
  await person("Bea", []);
  const { people } = await listDeskPeople(db, caseload, pageOf());
  expect(people.map(({ letters, met }) => [letters, met])).toEqual([
    [unknown, null],
    [known([]), 0],
  ]);
});

test("a person comes with every letter as it is kept", async () => {
  const letter = aLetter({ writerAnswer: "yes", acquaintance: "well" });
  await person("Ann", [letter]);
  const { people } = await listDeskPeople(db, caseload, pageOf());
  expect(people[0]?.letters).toEqual(known([{ ...letter, id: expect.any(String) }]));
});

test.each<[string, DeskFilter, readonly string[]]>([
  ["a stage", { statuses: ["asked"] }, ["Asked"]],
  ["several stages", { statuses: ["asked", "uploaded"] }, ["Asked", "Uploaded"]],
  ["an overdue letter", { isOverdue: true }, ["Late"]],
  ["no letter of a US anesthesiologist", { lacksUsAnesthesiologist: true }, ["Late", "Asked"]],
  ["both at once", { statuses: ["agreed"], lacksUsAnesthesiologist: true }, ["Late"]],
])("people are found by %s", async (_name, filter, found) => {
  await person("Late", [{ dueOn: toCalendarDate("2026-08-14") }]);
  await person("Asked", [{ status: "asked", dueOn: toCalendarDate("2026-08-15") }]);
  await person("Uploaded", [{ status: "uploaded", dueOn: toCalendarDate("2026-01-01") }]);
  expect(await names(filter)).toEqual(found);
});

async function writers(filter?: DeskFilter) {
  const page = await listDeskWriters(db, caseload, pageOf(filter));
  expect(page.total).toBe(page.writers.length);
  return page.writers.map(({ owed, total, oldestOn, letters }) => ({
    owed,
    total,
    oldestOn,
    of: letters.map(({ personName }) => personName),
  }));
}

const PAULSEN = { writer: "Dr. S. Paulsen", institution: "Lakeside Hospital" };

test("one writer has one name at one place, however titles, marks and signs are written", async () => {
  await person("Ann", [PAULSEN]);
  await person("Bea", [{ writer: "S Paulsén, M.D.", institution: "LAKESIDE  hospital." }]);
  await person("Cleo", [{ writer: "Prof. Dr. S. Paulsen", institution: "Lakeside Hospital" }]);
  expect((await writers()).map(({ of }) => of)).toEqual([["Ann", "Bea", "Cleo"]]);
});

test.each<[string, Partial<Letter>]>([
  ["another place", { institution: "Harbor Hospital" }],
  ["another name", { writer: "Dr. T. Paulsen" }],
  ["no place", { institution: null }],
])("letters with %s are of another writer", async (_name, other) => {
  await person("Ann", [PAULSEN]);
  await person("Bea", [{ ...PAULSEN, ...other }]);
  expect(await writers()).toHaveLength(2);
});

test("without a place, letters go together where name, specialty and country are the same", async () => {
  const nowhere = { ...PAULSEN, institution: null };
  await person("Ann", [nowhere]);
  await person("Bea", [nowhere]);
  await person("Cleo", [{ ...nowhere, country: "IN" }]);
  expect((await writers()).map(({ of }) => of)).toEqual([["Ann", "Bea"], ["Cleo"]]);
});

test("a name of titles alone is still a name, and names in other scripts stay apart", async () => {
  await person("Ann", [
    { writer: "Dr.", institution: "X" },
    { writer: "王医生", institution: "X" },
    { writer: "李医生", institution: "X" },
  ]);
  expect(await writers()).toHaveLength(3);
});

test("whoever owes most comes first, then the oldest question; what is in is not owed", async () => {
  const asked = (day: string): Partial<Letter> => ({
    status: "asked",
    reachedOn: { asked: toCalendarDate(day) },
  });
  await person("Ann", [
    { ...PAULSEN, ...asked("2026-08-01") },
    { writer: "Dr. B", ...asked("2026-05-01") },
    { writer: "Dr. C", ...asked("2026-04-01") },
    { writer: "Dr. D", status: "uploaded" },
  ]);
  await person("Bea", [
    { ...PAULSEN, status: "agreed", reachedOn: { agreed: toCalendarDate("2026-07-01") } },
  ]);
  expect(await writers()).toEqual([
    { owed: 2, total: 2, oldestOn: "2026-07-01", of: ["Bea", "Ann"] },
    { owed: 1, total: 1, oldestOn: "2026-04-01", of: ["Ann"] },
    { owed: 1, total: 1, oldestOn: "2026-05-01", of: ["Ann"] },
    { owed: 0, total: 1, oldestOn: null, of: ["Ann"] },
  ]);
  expect(await writers({ statuses: ["asked"] })).toMatchObject([{ owed: 1 }, { owed: 1 }, { owed: 1 }]);
});

test("pages follow each other without a gap", async () => {
  for (const name of ["Ann", "Bea", "Cleo"]) await person(name, [{ writer: `Dr. ${name}` }]);
  const people = await listDeskPeople(db, caseload, pageOf({}, { offset: 1, limit: 1 }));
  expect(people).toMatchObject({ total: 3, people: [{ name: "Bea" }] });
  const page = await listDeskWriters(db, caseload, pageOf({}, { offset: 2, limit: 5 }));
  expect(page).toMatchObject({ total: 3, writers: [{ letters: [{ personName: "Cleo" }] }] });
});

test("only the reader's own people who share their file are there; the others are counted and nothing more", async () => {
  await person("Ann", [{ status: "asked" }]);
  await person("Waiting", [{ status: "asked" }], { consent: "waiting" });
  await person("Withdrawn", [{ status: "asked" }], { consent: "withdrawn" });
  await person("Colleague's", [{ status: "agreed" }], { advisorId: null });
  const elsewhere = await addOrganisation(db, "Elsewhere");
  await addApplicant(db, { orgId: elsewhere, name: "Foreign" });
  expect(await names()).toEqual(["Ann"]);
  expect(await writers()).toMatchObject([{ of: ["Ann"] }]);
  expect(await countDesk(db, caseload, { today: AS_OF })).toMatchObject({
    people: 1,
    hidden: 2,
    byStatus: { asked: 1, agreed: 0 },
  });
  expect([...(await names({}, organisation))].sort()).toEqual(["Ann", "Colleague's"]);
  const admin: ApplicantScope = { kind: "roster", actorId: advisorId, orgId };
  for (const scope of [admin, { kind: "nobody" }] as const) {
    expect(await names({}, scope)).toEqual([]);
    expect(await listDeskWriters(db, scope, pageOf())).toEqual({ total: 0, writers: [] });
  }
});

test("counts tell every stage, what is overdue and who lacks the letter of a US anesthesiologist", async () => {
  await person("Ann", [
    { status: "declined" },
    { status: "asked", dueOn: toCalendarDate("2026-08-14") },
    { status: "assigned", dueOn: toCalendarDate("2026-08-14") },
  ]);
  await person("Bea", []);
  expect(await countDesk(db, caseload, { today: AS_OF })).toEqual({
    byStatus: {
      ...{ identified: 0, asked: 1, agreed: 0, "in-progress": 0, uploaded: 0, assigned: 1 },
      ...{ declined: 1, withdrawn: 0 },
    },
    overdue: 1,
    people: 2,
    withoutUsAnesthesiologist: 1,
    hidden: 0,
  });
});
