import { randomUUID } from "node:crypto";
import { failAfterStatement, failOnWriting, InjectedFailure } from "@induction/db/testing/failing-database";
import { readEverything } from "@induction/db/testing/read-everything";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { known, unknown } from "@induction/domain/kernel/told";
import { aLetter, aPlannedProgram } from "@induction/domain/testing/applicants";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { appRouter } from "../router.ts";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { SOME_GROUNDS } from "../testing/some-grounds.ts";
import { createCallerFactory } from "../trpc.ts";

let api: ApiTest;
let orgId: string;
let people: {
  readonly amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;
  readonly lead: Caller;
  readonly admin: Caller;
  readonly advisor: Caller;
};

const createCaller = createCallerFactory(appRouter);
type Call = ReturnType<typeof createCaller>;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  people = {
    amina: await api.anApplicantCaller({ orgId }),
    lead: await api.aCaller({ orgId, roles: ["lead"] }),
    admin: await api.aCaller({ orgId, roles: ["admin"] }),
    advisor: await api.aCaller({ orgId, roles: ["advisor"] }),
  };
});

/** A change: who makes it, what must have happened before, and which tables it writes. */
interface Mutation {
  readonly by: "amina" | "lead" | "admin";
  /** How many statements its transaction is made of at the least; null where it writes by one statement alone. */
  readonly atLeast: number | null;
  readonly writes: readonly string[];
  readonly before?: (call: Call) => Promise<unknown>;
  readonly change: (call: Call) => Promise<unknown>;
}

const letter = aLetter({ id: randomUUID() });
const one = { programIds: ["program-5"] };
const roster = {
  ...{ importId: randomUUID(), part: 0, fileName: "people.csv", dates: null, mapping: { name: null } },
  rows: [
    { line: 2, cells: { name: "Brought In", email: "brought-in@example.org", season: "2027" } },
    { line: 3, cells: { name: "Also In", email: "also-in@example.org" } },
  ],
} as const;

const mutations: Readonly<Record<string, Mutation>> = {
  "profile.changeFact": {
    by: "amina",
    atLeast: null,
    writes: ["applicants", "history", "audit"],
    change: (call) =>
      call.profile.changeFact({
        change: { fact: "goal", value: known(250) },
        basedOn: { fact: "goal", value: unknown },
      }),
  },
  "profile.changeFact with a decision": {
    by: "amina",
    atLeast: 4,
    writes: ["applicants", "history", "audit", "kept_answers"],
    change: (call) =>
      call.profile.changeFact({
        change: {
          fact: "course",
          value: known({
            season: 2027,
            course: "delay",
            on: toCalendarDate("2026-08-14"),
            because: "A year.",
          }),
        },
        basedOn: { fact: "course", value: unknown },
      }),
  },
  "answers.keep": {
    by: "amina",
    atLeast: 5,
    writes: ["kept_answers", "history", "audit"],
    change: (call) =>
      call.answers.keep({ applicantId: people.amina.id, id: randomUUID(), because: "Before our talk." }),
  },
  "profile.setConsent": {
    by: "amina",
    atLeast: null,
    writes: ["applicants", "history", "audit"],
    change: (call) => call.profile.setConsent({ consent: "withdrawn" }),
  },
  "letters.add": {
    by: "amina",
    atLeast: 3,
    writes: ["applicants", "history", "audit", "letters"],
    change: (call) => call.letters.add({ letter }),
  },
  "letters.change": {
    by: "amina",
    atLeast: 3,
    writes: ["applicants", "history", "audit", "letters"],
    before: (call) => call.letters.add({ letter }),
    change: (call) => call.letters.change({ letter: { ...letter, writer: "Dr. Else" }, version: 1 }),
  },
  "letters.remove": {
    by: "amina",
    atLeast: 3,
    writes: ["applicants", "history", "audit", "letters"],
    before: (call) => call.letters.add({ letter }),
    change: (call) => call.letters.remove({ id: letter.id, version: 1 }),
  },
  "letters.restore": {
    by: "amina",
    atLeast: 4,
    writes: ["applicants", "history", "audit", "letters"],
    before: async (call) => {
      await call.letters.add({ letter });
      await call.letters.remove({ id: letter.id, version: 1 });
    },
    change: (call) => call.letters.restore({ id: letter.id }),
  },
  "plan.add": {
    by: "amina",
    atLeast: 3,
    writes: ["applicants", "history", "audit", "planned_programs", "kept_proposals"],
    change: (call) => call.plan.add({ ...one, proposedOn: SOME_GROUNDS }),
  },
  "plan.setStatus": {
    by: "amina",
    atLeast: 3,
    writes: ["applicants", "history", "audit", "planned_programs"],
    before: (call) => call.plan.add(one),
    change: (call) => call.plan.setStatus({ programId: "program-5", status: "submitted" }),
  },
  "plan.setEntries": {
    by: "amina",
    atLeast: 4,
    writes: ["applicants", "history", "audit", "planned_programs"],
    before: (call) => call.plan.add(one),
    change: (call) =>
      call.plan.setEntries({
        programs: [aPlannedProgram({ programId: "program-5", status: "submitted" })],
      }),
  },
  "plan.remove": {
    by: "amina",
    atLeast: 3,
    writes: ["applicants", "history", "audit", "planned_programs"],
    before: (call) => call.plan.add(one),
    change: (call) => call.plan.remove(one),
  },
  "plan.keepProposal": {
    by: "amina",
    atLeast: 3,
    writes: ["applicants", "history", "audit", "kept_proposals"],
    change: (call) => call.plan.keepProposal({ grounds: SOME_GROUNDS }),
  },
  "plan.restore": {
    by: "amina",
    atLeast: 4,
    writes: ["applicants", "history", "audit", "planned_programs"],
    before: async (call) => {
      await call.plan.add(one);
      await call.plan.remove(one);
    },
    change: (call) => call.plan.restore(one),
  },
  "caseload.assign": {
    by: "lead",
    atLeast: 4,
    writes: ["applicants", "history", "audit"],
    change: (call) =>
      call.caseload.assign({ applicantId: people.amina.id, advisorId: people.advisor.userId }),
  },
  "members.setRoles": {
    by: "admin",
    atLeast: 4,
    writes: ["memberships", "audit"],
    change: (call) => call.members.setRoles({ userId: people.lead.userId, roles: ["lead", "admin"] }),
  },
  "members.suspend": {
    by: "admin",
    atLeast: 4,
    writes: ["memberships", "audit"],
    change: (call) => call.members.suspend({ userId: people.lead.userId }),
  },
  "roster.take": {
    by: "lead",
    atLeast: 10,
    writes: ["roster_imports", "roster_parts", "roster_people", "applicants", "history", "audit"],
    change: (call) => call.roster.take({ ...roster, rows: [...roster.rows] }),
  },
  "roster.sendHeld": {
    by: "lead",
    atLeast: 6,
    writes: ["invitations", "audit"],
    before: (call) => call.roster.take({ ...roster, rows: [...roster.rows] }),
    change: async (call) => {
      const held = await api.db.selectFrom("roster_people").select("applicant_id").execute();
      return await call.roster.sendHeld({ applicantIds: held.map(({ applicant_id }) => applicant_id) });
    },
  },
  "numbers.set": {
    by: "lead",
    atLeast: 8,
    writes: ["organisation_numbers", "program_catalogue", "applicants", "audit"],
    change: (call) => call.numbers.set({ id: "lettersNeeded", value: 2, reason: "Ours", basedOn: 0 }),
  },
  "invitations.create": {
    by: "admin",
    atLeast: 3,
    writes: ["invitations", "audit"],
    change: (call) => call.invitations.create({ email: "new@example.org", name: "New", roles: ["lead"] }),
  },
};

test.each(Object.entries(mutations))(
  "%s fails at any table it writes without leaving a trace",
  async (_, mutation) => {
    const call = await api.as(people[mutation.by]);
    await mutation.before?.(call);
    const before = await readEverything(api.db);
    const told = api.changeFeed.subscribe(() => true);
    for (const table of mutation.writes) {
      const undo = await failOnWriting(api.db, table);
      await expect(mutation.change(call)).rejects.toThrow();
      await undo();
      expect(await readEverything(api.db)).toBe(before);
      expect(await told.next(0)).toBeNull();
    }
    told.close();
    await mutation.change(call);
    expect(await readEverything(api.db)).not.toBe(before);
  },
);

const transactions = Object.entries(mutations).filter(([, { atLeast }]) => atLeast !== null);

test.each(transactions)("%s fails at any of its statements without leaving a trace", async (_, mutation) => {
  const caller = people[mutation.by];
  await mutation.before?.(await api.as(caller));
  const before = await readEverything(api.db);
  const told = api.changeFeed.subscribe(() => true);
  let statement = 1;
  for (; ; statement += 1) {
    const context = await api.contextOf(caller);
    const call = createCaller({ ...context, db: failAfterStatement(context.db, statement) });
    const failure = await mutation.change(call).then(
      () => null,
      (error: unknown) => error,
    );
    if (failure === null) break;
    expect(failure instanceof TRPCError && failure.cause instanceof InjectedFailure).toBe(true);
    expect(await readEverything(api.db)).toBe(before);
    expect(await told.next(0)).toBeNull();
  }
  told.close();
  expect(statement - 1).toBeGreaterThanOrEqual(mutation.atLeast ?? 0);
  expect(await readEverything(api.db)).not.toBe(before);
});

test("a failure is in the log with its place", async () => {
  const context = await api.contextOf(people.amina);
  const call = createCaller({ ...context, db: failAfterStatement(context.db, 2) });
  await expect(call.plan.add(one)).rejects.toThrow();
  expect(api.logs).toMatchObject([
    { level: "error", phrase: "failed", fields: { path: "plan.add", failure: { name: "InjectedFailure" } } },
  ]);
});
