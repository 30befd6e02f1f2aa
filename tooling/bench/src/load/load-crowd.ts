import type { Database } from "@induction/db/engine/open-database";
import { foldCohortMoves } from "@induction/db/queries/cohort.queries";
import { loadReferencePrograms } from "@induction/db/queries/reference-programs.queries";
import { readReferencePrograms } from "@induction/db/reference/read-programs";
import { makeCrowd } from "@induction/db/seeds/crowd";
import {
  type CrowdMember,
  insertCrowdMembers,
  insertCrowdOrganisation,
} from "@induction/db/seeds/crowd-members";
import {
  type PeopleTarget,
  type SeededPerson,
  toApplicantRow,
  toLetterRows,
  toPlanRows,
} from "@induction/db/seeds/insert-people";
import { createRandom, createUuid } from "@induction/db/seeds/random";
import { contextFor } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Program } from "@induction/domain/program/program";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import pg from "pg";
import { openTableCopy, type TableCopy } from "./copy-rows.ts";
import { withoutIndexes } from "./without-indexes.ts";

/** How large a crowd is. */
export interface CrowdSize {
  readonly people: number;
  readonly advisors: number;
  /** Applicants with an account of their own. */
  readonly accounts: number;
}

/** A crowd that lies in the database. */
export interface LoadedCrowd {
  readonly orgId: string;
  readonly members: readonly CrowdMember[];
  /** Who sees all of them. */
  readonly leadId: string;
  readonly rows: { readonly applicants: number; readonly letters: number; readonly planned: number };
  readonly seconds: number;
}

/** Where to load a crowd, and as of when. */
export interface CrowdTarget {
  readonly db: Database;
  readonly url: string;
  readonly today: CalendarDate;
  readonly at: Date;
}

const STAFF_SEED = 27;
const PEOPLE_AT_ONCE = 100;
const TABLES = ["applicants", "letters", "planned_programs"] as const;

/** Fills an empty, migrated database with the programs and a crowd, everybody assessed, and makes it ready to be read. */
export async function loadCrowd(target: CrowdTarget, size: CrowdSize): Promise<LoadedCrowd> {
  const startedAt = performance.now();
  const programs = readReferencePrograms();
  const { db, url, today, at } = target;
  await loadReferencePrograms(db.kysely, { programs, sha256: "bench", at });
  const staff = makeStaff(size.advisors);
  await insertCrowdOrganisation(db.kysely, { orgId: staff.orgId, at });
  const people = makeCrowd({
    ...size,
    today,
    programIds: programs.map(({ id }) => id),
    advisorIds: staff.advisors.map(({ id }) => id),
  });
  const standards = { orgId: staff.orgId, at, contextOf: toContexts(programs, today) };
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let copied: CopiedPeople = { rows: { applicants: 0, letters: 0, planned: 0 }, holders: [] };
  await withoutIndexes(client, TABLES, async () => {
    copied = await copyPeople(url, people, standards);
    const members = [staff.lead, ...staff.advisors, ...copied.holders];
    await insertCrowdMembers(db.kysely, { orgId: staff.orgId, at }, members);
  });
  await foldCohortMoves(db.kysely);
  await client.query("vacuum (analyze)");
  await client.query("checkpoint");
  await client.end();
  const { rows, holders } = copied;
  const seconds = (performance.now() - startedAt) / 1000;
  const members = [staff.lead, ...staff.advisors, ...holders];
  return { orgId: staff.orgId, members, leadId: staff.lead.id, rows, seconds };
}

interface Staff {
  readonly orgId: string;
  readonly lead: CrowdMember;
  readonly advisors: readonly CrowdMember[];
}

function makeStaff(count: number): Staff {
  const random = createRandom(STAFF_SEED);
  const orgId = createUuid(random);
  const advisors = Array.from({ length: count }, (_, index): CrowdMember => {
    return { id: createUuid(random), name: `Advisor ${index + 1}`, role: "advisor" };
  });
  return { orgId, lead: { id: createUuid(random), name: "Lead", role: "lead" }, advisors };
}

function toContexts(programs: readonly Program[], today: CalendarDate): PeopleTarget["contextOf"] {
  const standards = { asOf: today, catalogue: compileCatalogue(programs) };
  return (person) => contextFor(person, standards);
}

interface CopiedPeople {
  readonly rows: LoadedCrowd["rows"];
  /** Those with an account of their own. */
  readonly holders: readonly CrowdMember[];
}

/** Three copies side by side, so that people are made while the server still writes those before. */
async function copyPeople(
  url: string,
  people: Iterable<SeededPerson>,
  target: PeopleTarget,
): Promise<CopiedPeople> {
  const [applicants, letters, planned] = await Promise.all([
    openTableCopy(url, "applicants"),
    openTableCopy(url, "letters"),
    openTableCopy(url, "planned_programs"),
  ]);
  const copies = { applicants, letters, planned };
  const holders: CrowdMember[] = [];
  for (const some of inBatches(people)) {
    await copyBatch(copies, some, target);
    for (const { userId, name } of some)
      if (userId !== null) holders.push({ id: userId, name, role: "applicant" });
  }
  const rows = {
    applicants: await applicants.end(),
    letters: await letters.end(),
    planned: await planned.end(),
  };
  return { rows, holders };
}

async function copyBatch(
  copies: Readonly<Record<keyof LoadedCrowd["rows"], TableCopy>>,
  people: readonly SeededPerson[],
  target: PeopleTarget,
): Promise<void> {
  await copies.applicants.write(people.map((person) => toApplicantRow(person, target)));
  await copies.letters.write(people.flatMap((person) => toLetterRows(person, target)));
  await copies.planned.write(people.flatMap((person) => toPlanRows(person, target)));
}

function* inBatches(people: Iterable<SeededPerson>): Generator<readonly SeededPerson[]> {
  let batch: SeededPerson[] = [];
  for (const person of people) {
    batch.push(person);
    if (batch.length < PEOPLE_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
