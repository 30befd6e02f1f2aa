import { contextFor } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Program } from "@induction/domain/program/program";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import { type Change, recordChanges } from "../queries/changes.ts";
import type { OpenTransaction } from "../queries/queryable.ts";
import {
  type DemoAccount,
  insertAccounts,
  insertInvitations,
  listStaff,
  type StaffMember,
  toOpeningDate,
} from "./demo-accounts.ts";
import { insertPeople, type SeededPerson } from "./insert-people.ts";
import { makeHistory, type PersonBefore } from "./made-up-history.ts";
import { makePerson } from "./made-up-person.ts";
import { createRandom, createUuid, type Random } from "./random.ts";
import { SCENARIOS } from "./scenarios.ts";

/** How many people the demo organisation looks after, the guide's three scenarios among them. */
export const DEMO_PEOPLE = 240;

const DEMO_SEED = 20_260_815;
/** Histories are drawn apart, so that the people stay who they are when histories change. */
const HISTORY_SEED = 20_260_601;
const ORGANISATION = "Northlight IMG Advising (demo)";

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
 * and unknowns, each with the history of their record. The same on every machine, but for the salts of the audit. Does
 * nothing where the demo already is; gives whether it was made.
 */
export async function seedDemo(trx: OpenTransaction, source: DemoSource): Promise<boolean> {
  const random = createRandom(DEMO_SEED);
  const orgId = createUuid(random);
  const existing = await trx
    .selectFrom("organisations")
    .select("id")
    .where("id", "=", orgId)
    .executeTakeFirst();
  if (existing !== undefined) return false;
  const { today, at, programs, hashPassword } = source;
  const openedAt = toOpeningDate(today);
  await trx
    .insertInto("organisations")
    .values({ id: orgId, name: ORGANISATION, created_at: openedAt })
    .execute();
  const staff = listStaff(random);
  const people = listPeople({ today, programs, random, orgId, staff });
  await insertAccounts(trx, { orgId, passwordHash: await hashPassword() }, [
    ...staff.map((member) => ({ ...member, at: openedAt })),
    ...people.map(toAccount),
  ]);
  const standards = { asOf: today, catalogue: compileCatalogue(programs) };
  const contextOf: Parameters<typeof insertPeople>[1]["contextOf"] = (person) =>
    contextFor(person, standards);
  await insertPeople(trx, { orgId, at, contextOf }, people);
  const inviting = { orgId, at, random, leadId: idOf(staff, "lead"), adminId: idOf(staff, "admin") };
  const invitations = await insertInvitations(trx, inviting, people);
  await recordChanges(trx, inOrderOfTime([...invitations, ...people.flatMap(({ changes }) => changes)]));
  return true;
}

type DemoPerson = SeededPerson & { readonly email: string; readonly userId: string };

function toAccount({ userId, email, name, changes }: DemoPerson): DemoAccount {
  const at = changes[0]?.at ?? new Date(0);
  return { id: userId, email, name, roles: ["applicant"], platformRoles: [], at };
}

function idOf(staff: readonly StaffMember[], role: string): string {
  return staff.find(({ roles }) => roles.some((each) => each === role))?.id ?? "";
}

/** Numbers of lines and audit rows rise with the time, as they do when people enter things. */
function inOrderOfTime(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => a.at.getTime() - b.at.getTime());
}

interface People extends Pick<DemoSource, "today" | "programs"> {
  readonly random: Random;
  readonly orgId: string;
  readonly staff: readonly StaffMember[];
}

function listPeople({ random, today, programs, orgId, staff }: People): readonly DemoPerson[] {
  const advisors = staff.filter(({ roles }) => roles.some((role) => role === "advisor"));
  const userIds = SCENARIOS.map(() => createUuid(random));
  const histories = createRandom(HISTORY_SEED);
  const advisorNames = new Map(advisors.map(({ id, name }) => [id, name]));
  const source = { orgId, today, random: histories, leadId: idOf(staff, "lead"), advisorNames };
  const told = (person: PersonBefore & { email: string }): DemoPerson => ({
    ...makeHistory(person, source),
    ...{ email: person.email, userId: person.userId },
  });
  const scenarios = SCENARIOS.map((scenario, index) =>
    told({
      ...scenario,
      id: createUuid(random),
      userId: userIds[index] ?? "",
      advisorId: advisors[0]?.id ?? null,
      consent: "given",
    }),
  );
  const programIds = programs.map(({ id }) => id);
  const earlyIds = new Set(programs.filter(namesSecondService).map(({ id }) => id));
  const others = Array.from({ length: DEMO_PEOPLE - scenarios.length }, (_, index) => {
    const person = makePerson(index, { random, today, programIds, earlyIds });
    // One in forty has no advisor yet, one in sixteen has not agreed to be seen.
    const advisorId = index % 40 === 39 ? null : (advisors[index % advisors.length]?.id ?? null);
    const email = `applicant-${String(index + 1).padStart(3, "0")}@demo.example`;
    return told({ ...person, email, userId: createUuid(histories), advisorId, consent: toConsent(index) });
  });
  return [...scenarios, ...others];
}

/** Whether a program names another application service beside ERAS. */
function namesSecondService({ facts: { applicationService } }: Program): boolean {
  return applicationService.state === "known" && applicationService.value.includes("CentralApp");
}

function toConsent(index: number): SeededPerson["consent"] {
  if (index % 16 === 11) return "waiting";
  return index % 80 === 50 ? "withdrawn" : "given";
}
