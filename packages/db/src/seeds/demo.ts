import { contextFor } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Program } from "@induction/domain/program/program";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import type { Queryable } from "../queries/queryable.ts";
import { insertPeople, type SeededPerson } from "./insert-people.ts";
import { makePerson } from "./made-up-person.ts";
import { createRandom, createUuid, type Random } from "./random.ts";
import { SCENARIOS } from "./scenarios.ts";

/** How many people the demo organisation looks after, the guide's three scenarios among them. */
export const DEMO_PEOPLE = 240;

const HOUR_MS = 3_600_000;
/** Nobody in the demo has been quiet for longer: six weeks. */
const MOST_QUIET_HOURS = 1000;
const DEMO_SEED = 20_260_815;
const ORGANISATION = "Northlight IMG Advising (demo)";

/** Who can sign in to the demo, and what they may do. Everybody has the one printed password. */
export const DEMO_STAFF = [
  { email: "advisor@demo.example", name: "Helen Marsh", roles: ["advisor"], platformRoles: [] },
  { email: "advisor-2@demo.example", name: "Daniel Reyes", roles: ["advisor"], platformRoles: [] },
  { email: "advisor-3@demo.example", name: "Naomi Fischer", roles: ["advisor"], platformRoles: [] },
  { email: "advisor-4@demo.example", name: "Samuel Boateng", roles: ["advisor"], platformRoles: [] },
  { email: "lead@demo.example", name: "Ruth Calloway", roles: ["lead"], platformRoles: [] },
  { email: "admin@demo.example", name: "Peter Lindgren", roles: ["admin"], platformRoles: [] },
  { email: "curator@demo.example", name: "Jun Sato", roles: [], platformRoles: ["curator"] },
  { email: "curator-2@demo.example", name: "Mira Kovacs", roles: [], platformRoles: ["curator"] },
] as const;

/** What the demo is made with. */
export interface DemoSource {
  readonly today: CalendarDate;
  readonly at: Date;
  readonly programs: readonly Program[];
  /** Hashes the one password, in the room that knows secrets; only asked when people are made. */
  readonly hashPassword: () => Promise<string>;
}

/**
 * Fills an empty database with the demo: one organisation, its staff, and people spread over tiers, visa needs, letters
 * and unknowns. The same on every machine. Does nothing where the demo already is; gives whether it was made.
 */
export async function seedDemo(db: Queryable, source: DemoSource): Promise<boolean> {
  const random = createRandom(DEMO_SEED);
  const orgId = createUuid(random);
  const existing = await db
    .selectFrom("organisations")
    .select("id")
    .where("id", "=", orgId)
    .executeTakeFirst();
  if (existing !== undefined) return false;
  await db
    .insertInto("organisations")
    .values({ id: orgId, name: ORGANISATION, created_at: source.at })
    .execute();
  const advisorIds = await insertStaff(db, { ...source, random, orgId });
  const scenarioUserIds = await insertScenarioAccounts(db, { ...source, random, orgId });
  const people = listPeople({ ...source, random, advisorIds, scenarioUserIds });
  const standards = { asOf: source.today, catalogue: compileCatalogue(source.programs) };
  await insertPeople(
    db,
    { orgId, at: source.at, contextOf: (person) => contextFor(person, standards) },
    people,
  );
  return true;
}

interface Making extends DemoSource {
  readonly random: Random;
  readonly orgId: string;
}

interface Account {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly platformRoles: readonly string[];
}

async function insertAccounts(
  db: Queryable,
  making: Making,
  accounts: readonly Account[],
): Promise<string[]> {
  const { random, orgId, at, hashPassword } = making;
  const passwordHash = await hashPassword();
  const users = accounts.map((account) => ({ ...account, id: createUuid(random) }));
  await db
    .insertInto("users")
    .values(
      users.map(({ id, email, name, platformRoles }) => ({
        id,
        email,
        name,
        password_hash: passwordHash,
        platform_roles: [...platformRoles],
        suspended_at: null,
        created_at: at,
      })),
    )
    .execute();
  const members = users.filter(({ roles }) => roles.length > 0);
  await db
    .insertInto("memberships")
    .values(
      members.map(({ id, roles }) => ({
        org_id: orgId,
        user_id: id,
        roles: [...roles],
        suspended_at: null,
        created_at: at,
      })),
    )
    .execute();
  return users.map(({ id }) => id);
}

async function insertStaff(db: Queryable, making: Making): Promise<readonly string[]> {
  const ids = await insertAccounts(db, making, DEMO_STAFF);
  return ids.filter((_, index) => DEMO_STAFF[index]?.roles.some((role) => role === "advisor"));
}

function insertScenarioAccounts(db: Queryable, making: Making): Promise<readonly string[]> {
  const accounts = SCENARIOS.map(({ email, name }) => ({
    email,
    name,
    roles: ["applicant"],
    platformRoles: [],
  }));
  return insertAccounts(db, making, accounts);
}

interface People extends DemoSource {
  readonly random: Random;
  readonly advisorIds: readonly string[];
  readonly scenarioUserIds: readonly string[];
}

function listPeople(people: People): readonly SeededPerson[] {
  const { random, today, at, programs, advisorIds, scenarioUserIds } = people;
  const scenarios = SCENARIOS.map(
    (scenario, index): SeededPerson => ({
      ...scenario,
      id: createUuid(random),
      userId: scenarioUserIds[index] ?? null,
      advisorId: advisorIds[0] ?? null,
      consent: "given",
      changedAt: at,
    }),
  );
  const programIds = programs.map(({ id }) => id);
  const others = Array.from({ length: DEMO_PEOPLE - scenarios.length }, (_, index): SeededPerson => {
    const person = makePerson(index, { random, today, programIds });
    // One in forty has no advisor yet, one in sixteen has not agreed to be seen.
    const advisorId = index % 40 === 39 ? null : (advisorIds[index % advisorIds.length] ?? null);
    const changedAt = new Date(at.getTime() - random.between(1, MOST_QUIET_HOURS) * HOUR_MS);
    return { ...person, userId: null, advisorId, consent: toConsent(index), changedAt };
  });
  return [...scenarios, ...others];
}

function toConsent(index: number): SeededPerson["consent"] {
  if (index % 16 === 11) return "waiting";
  return index % 80 === 50 ? "withdrawn" : "given";
}
