import {
  failAfterStatement,
  failOnCommitting,
  failOnWriting,
  InjectedFailure,
} from "@induction/db/testing/failing-database";
import { readEverything } from "@induction/db/testing/read-everything";
import { must } from "@induction/domain/kernel/must";
import { known } from "@induction/domain/kernel/told";
import { aPlannedProgram } from "@induction/domain/testing/applicants";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { appRouter } from "../router.ts";
import { H1B_SPONSORED, told } from "../testing/curating.ts";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";
import { createCallerFactory } from "../trpc.ts";

let api: ApiTest;
let curator: Caller;
let amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;

const createCaller = createCallerFactory(appRouter);
const visa = { programId: "program-1", field: "visaH1b" } as const;
const edit = { ...visa, basedOn: 1, fact: H1B_SPONSORED };

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  curator = await api.aCurator();
  const orgId = await api.anOrganisation();
  const plan = [aPlannedProgram({ programId: "program-1" }), aPlannedProgram({ programId: "program-2" })];
  const profile = { visa: known({ needed: true, accepts: ["h1b"] } as const) };
  amina = await api.anApplicantCaller({ orgId, profile, plan });
});

async function readAmina() {
  return await api.db
    .selectFrom("applicants")
    .selectAll()
    .where("id", "=", amina.id)
    .executeTakeFirstOrThrow();
}

test("a plan that holds the program has its new breadth and reasons in the same transaction, told to open screens", async () => {
  const { changed_at: changedAt, reasons } = await readAmina();
  expect(await readAmina()).toMatchObject({ planned: 2, effective: 0, version: 1 });
  const subscription = api.changeFeed.subscribe(() => true);
  const published = await (await api.as(curator)).curation.publish(edit);
  expect(published.isStillSpreading).toBe(false);
  expect(await readAmina()).toMatchObject({ planned: 2, effective: 1, version: 2, changed_at: changedAt });
  expect((await readAmina()).reasons).toEqual(reasons);
  const { orgId, id: applicantId, userId } = amina;
  expect(await subscription.next(10)).toMatchObject({
    kind: "change",
    change: { orgId, applicantId, userId, version: 2 },
  });
  expect(await subscription.next(10)).toEqual({ kind: "programs", version: published.listVersion });
  subscription.close();
  const mine = await (await api.as(amina)).profile.mine();
  expect(mine.assessment.breadth).toMatchObject({ effective: 1, excluded: [{ programId: "program-2" }] });
  expect(api.settlings).toHaveLength(1);
});

test("a fact that decides nothing asks nobody to follow", async () => {
  const website = { programId: "program-1", field: "website", basedOn: 1 } as const;
  await (await api.as(curator)).curation.publish({ ...website, fact: told("https://other.example.edu/") });
  expect(await readAmina()).toMatchObject({ version: 1 });
  expect(api.settlings).toEqual([]);
});

test("of many curators with one fact before their eyes one succeeds, and each of the others is shown what stands", async () => {
  const curators = await Promise.all(
    Array.from({ length: 10 }, (_, index) => api.aCurator(`Curator ${index}`)),
  );
  const outcomes = await Promise.allSettled(
    curators.map(async (caller) => (await api.as(caller)).curation.publish(edit)),
  );
  const won = outcomes.filter(({ status }) => status === "fulfilled");
  expect(won).toHaveLength(1);
  const { biography } = await (await api.as(curator)).curation.program({ id: "program-1" });
  expect(biography.visaH1b).toHaveLength(2);
  const current = must(biography.visaH1b?.[0], "one has won");
  for (const outcome of outcomes) {
    if (outcome.status === "fulfilled") continue;
    expect(await refusalOf(Promise.reject(outcome.reason))).toEqual({
      code: "CONFLICT",
      conflict: { what: "program-fact", ...visa, current },
    });
  }
});

test("curators of different facts all succeed, and the list in memory is the stored one", async () => {
  const call = await api.as(curator);
  const edits = Array.from({ length: 8 }, (_, index) => ({ ...edit, programId: `program-${index + 1}` }));
  await Promise.all(edits.map((one) => call.curation.publish(one)));
  const { programs } = await call.programs.list();
  const sponsors = programs?.filter(
    ({ facts: { visaH1b } }) => visaH1b.state === "known" && visaH1b.value.answer === "yes",
  );
  expect(sponsors).toHaveLength(8);
  const [state] = await api.db.selectFrom("program_catalogue").select("version").execute();
  expect(api.services.catalogue.current().number).toBe(state?.version);
});

test("a person and a curator who change at once are both kept, and the assessment is that of both", async () => {
  const asAmina = await api.as(amina);
  await Promise.all([
    (await api.as(curator)).curation.publish(edit),
    asAmina.plan.add({ programIds: ["program-3", "program-4"] }),
    asAmina.profile.changeFact({
      change: { fact: "english", value: known("improving") },
      basedOn: { fact: "english", value: known("good") },
    }),
  ]);
  const row = await readAmina();
  expect(row).toMatchObject({ planned: 4, effective: 1 });
});

const WRITES = ["program_facts", "program_catalogue", "audit", "applicants"];
/** Statements of a change of a fact with one person to follow it. */
const AT_LEAST = 8;

type Call = ReturnType<typeof createCaller>;

function change(call: Call, name: "publish" | "withdraw"): Promise<unknown> {
  if (name === "publish") return call.curation.publish(edit);
  return call.curation.withdraw({ ...visa, basedOn: 1, why: "The page is gone." });
}

test.each(["publish", "withdraw"] as const)(
  "%s fails at any table it writes without leaving a trace",
  async (name) => {
    const call = await api.as(curator);
    const before = await readEverything(api.db);
    const list = api.services.catalogue.current();
    const subscription = api.changeFeed.subscribe(() => true);
    for (const table of WRITES) {
      const undo = await failOnWriting(api.db, table);
      await expect(change(call, name)).rejects.toThrow();
      await undo();
      expect(await readEverything(api.db)).toBe(before);
      expect(api.services.catalogue.current()).toBe(list);
      expect(await subscription.next(0)).toBeNull();
    }
    subscription.close();
    await change(call, name);
    expect(await readEverything(api.db)).not.toBe(before);
  },
);

test.each(["publish", "withdraw"] as const)(
  "%s fails at any of its statements without leaving a trace",
  async (name) => {
    const before = await readEverything(api.db);
    const list = api.services.catalogue.current();
    const subscription = api.changeFeed.subscribe(() => true);
    let statement = 1;
    for (; ; statement += 1) {
      const context = await api.contextOf(curator);
      const call = createCaller({ ...context, db: failAfterStatement(context.db, statement) });
      const failure = await change(call, name).then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) break;
      expect(failure instanceof TRPCError && failure.cause instanceof InjectedFailure).toBe(true);
      expect(await readEverything(api.db)).toBe(before);
      expect(api.services.catalogue.current()).toBe(list);
      expect(await subscription.next(0)).toBeNull();
    }
    subscription.close();
    expect(statement - 1).toBeGreaterThanOrEqual(AT_LEAST);
    expect(await readEverything(api.db)).not.toBe(before);
  },
);

test("where the commit fails neither the list in memory nor any screen has heard of it", async () => {
  const before = await readEverything(api.db);
  const list = api.services.catalogue.current();
  const subscription = api.changeFeed.subscribe(() => true);
  const undo = await failOnCommitting(api.db, "program_facts");
  await expect((await api.as(curator)).curation.publish(edit)).rejects.toThrow();
  await undo();
  expect(await readEverything(api.db)).toBe(before);
  expect(api.services.catalogue.current()).toBe(list);
  expect(await subscription.next(0)).toBeNull();
  subscription.close();
});
