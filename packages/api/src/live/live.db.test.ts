import { loadReferenceSeasons } from "@induction/db/queries/reference-seasons.queries";
import { readReferenceSeasons } from "@induction/db/reference/read-seasons";
import { WRITTEN_AT } from "@induction/db/testing/people";
import { must } from "@induction/domain/kernel/must";
import { known, unknown } from "@induction/domain/kernel/told";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { appRouter } from "../router.ts";
import { told } from "../testing/curating.ts";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { createCallerFactory } from "../trpc.ts";
import { FeedFullError } from "./change-feed.ts";
import type { LiveEvent } from "./live-events.ts";

let api: ApiTest;
let orgId: string;
let advisor: Caller;
let amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;
let goAway: AbortController;
const open: AsyncIterator<LiveEvent>[] = [];

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  goAway = new AbortController();
  orgId = await api.anOrganisation();
  advisor = await api.aCaller({ orgId, roles: ["advisor"] });
  amina = await api.anApplicantCaller({ orgId, advisorId: advisor.userId });
});
afterEach(async () => {
  goAway.abort();
  for (const stream of open.splice(0)) await stream.return?.();
  expect(api.changeFeed.subscribers).toBe(0);
});

/** Opens a stream and reads its first event. */
async function listen(
  caller: Caller,
  of: "mine" | "caseload" | "programs" = "caseload",
): Promise<AsyncIterator<LiveEvent>> {
  const stream = (await (await api.as(caller, goAway.signal)).live[of]())[Symbol.asyncIterator]();
  open.push(stream);
  expect(await read(stream)).toEqual({ kind: "ready" });
  return stream;
}

async function read(stream: AsyncIterator<LiveEvent>): Promise<LiveEvent | null> {
  const { value, done } = await stream.next();
  return done ? null : value;
}

async function setGoal(score: number, from: number | null = null): Promise<void> {
  await (await api.as(amina)).profile.changeFact({
    change: { fact: "goal", value: known(score) },
    basedOn: { fact: "goal", value: from === null ? unknown : known(from) },
  });
}

async function setConsent(consent: "given" | "withdrawn"): Promise<void> {
  await (await api.as(amina)).profile.setConsent({ consent });
}

test("a change reaches the advisor, a lead and the person's own other screen, with where and not what", async () => {
  const lead = await api.aCaller({ orgId, roles: ["lead"] });
  const streams = [await listen(advisor), await listen(lead), await listen(amina, "mine")];
  await setGoal(250);
  for (const stream of streams) {
    expect(await read(stream)).toEqual({ kind: "changed", applicantId: amina.id, version: 2 });
  }
});

test("a change reaches no other advisor, no other organisation and no other applicant", async () => {
  const elsewhere = await api.anOrganisation("Harbor House");
  const ben = await api.anApplicantCaller({ orgId });
  const strangers = [
    await listen(await api.aCaller({ orgId, roles: ["advisor"] })),
    await listen(await api.aCaller({ orgId: elsewhere, roles: ["lead"] })),
    await listen(ben, "mine"),
  ];
  await setGoal(250);
  for (const stranger of strangers) {
    const nothing = new Promise((resolve) => setTimeout(resolve, 50, "nothing"));
    expect(await Promise.race([read(stranger), nothing])).toBe("nothing");
  }
});

test("withdrawn consent hides the person at once, and what they do then is not told", async () => {
  const stream = await listen(advisor);
  await setConsent("withdrawn");
  expect(await read(stream)).toEqual({ kind: "hidden", applicantId: amina.id });
  await setGoal(250);
  await setConsent("given");
  expect(await read(stream)).toEqual({ kind: "changed", applicantId: amina.id, version: 4 });
});

test("a change that was made before consent was withdrawn is not told after", async () => {
  const stream = await listen(advisor);
  await setGoal(250);
  await setConsent("withdrawn");
  expect(await read(stream)).toEqual({ kind: "hidden", applicantId: amina.id });
});

test("a person who is assigned to somebody else leaves one screen and comes onto the other", async () => {
  const colleague = await api.aCaller({ orgId, roles: ["advisor"] });
  const lead = await api.aCaller({ orgId, roles: ["lead"] });
  const [left, joined] = [await listen(advisor), await listen(colleague)];
  await (await api.as(lead)).caseload.assign({ applicantId: amina.id, advisorId: colleague.userId });
  expect(await read(left)).toEqual({ kind: "left", applicantId: amina.id });
  expect(await read(joined)).toEqual({ kind: "changed", applicantId: amina.id, version: 2 });
});

test.each(["waiting", "withdrawn"] as const)(
  "a person whose consent is %s comes onto the new advisor's screen and leaves the old one, and a lead sees it",
  async (consent) => {
    const hidden = await api.anApplicantCaller({ orgId, advisorId: null, consent });
    const colleague = await api.aCaller({ orgId, roles: ["advisor"] });
    const lead = await api.aCaller({ orgId, roles: ["lead"] });
    const assign = async (advisorId: string | null) =>
      await (await api.as(lead)).caseload.assign({ applicantId: hidden.id, advisorId });
    const [first, second, everybody] = [await listen(advisor), await listen(colleague), await listen(lead)];
    await assign(advisor.userId);
    expect([await read(first), await read(everybody)]).toEqual([{ kind: "resync" }, { kind: "resync" }]);
    await assign(colleague.userId);
    expect(await read(first)).toEqual({ kind: "left", applicantId: hidden.id });
    expect([await read(second), await read(everybody)]).toEqual([{ kind: "resync" }, { kind: "resync" }]);
    await assign(null);
    expect(await read(second)).toEqual({ kind: "left", applicantId: hidden.id });
  },
);

test("a fifth window of one person ends the stream of the first, with when to come again", async () => {
  const [first, ...newer] = [await listen(advisor), await listen(advisor), await listen(advisor)];
  newer.push(await listen(advisor), await listen(advisor));
  await expect(read(must(first, "there is a first"))).rejects.toMatchObject({
    code: "TOO_MANY_REQUESTS",
    details: { retryAfterSeconds: 600 },
  });
  await setGoal(250);
  for (const stream of newer) {
    expect(await read(stream)).toEqual({ kind: "changed", applicantId: amina.id, version: 2 });
  }
});

test("where no stream is free a reader is told when to come again", async () => {
  const subscribe = () => {
    throw new FeedFullError("full");
  };
  const context = await api.contextOf(advisor);
  const call = createCallerFactory(appRouter)({ ...context, changeFeed: { ...api.changeFeed, subscribe } });
  await expect(read((await call.live.caseload())[Symbol.asyncIterator]())).rejects.toMatchObject({
    code: "TOO_MANY_REQUESTS",
    details: { retryAfterSeconds: 60 },
  });
});

const losses: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  ["the session has ended", "UNAUTHORIZED", () => api.db.deleteFrom("sessions").execute()],
  [
    "the account is suspended",
    "UNAUTHORIZED",
    () => api.db.updateTable("users").set({ suspended_at: new Date() }).execute(),
  ],
  [
    "the membership is suspended",
    "UNAUTHORIZED",
    () =>
      api.db
        .updateTable("memberships")
        .set({ suspended_at: new Date() })
        .where("user_id", "=", advisor.userId)
        .execute(),
  ],
  [
    "the role is gone",
    "FORBIDDEN",
    () =>
      api.db
        .updateTable("memberships")
        .set({ roles: ["admin"] })
        .where("user_id", "=", advisor.userId)
        .execute(),
  ],
];

test.each(losses)("once %s, the next event is a refusal and the stream is over", async (_, code, lose) => {
  const stream = await listen(advisor);
  await lose();
  api.changeFeed.publish({
    ...{
      orgId,
      applicantId: amina.id,
      userId: amina.userId,
      advisorId: advisor.userId,
      formerAdvisorId: null,
    },
    ...{ version: 2, isConsentChange: false },
  });
  await expect(read(stream)).rejects.toMatchObject({ code });
  expect(await read(stream)).toBeNull();
  expect(api.logs).toContainEqual(expect.objectContaining({ phrase: "denied" }));
});

test("without any event, a lost right ends the stream within five seconds", async () => {
  const stream = await listen(advisor);
  await api.db.deleteFrom("sessions").execute();
  const before = performance.now();
  await expect(read(stream)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  expect(performance.now() - before).toBeLessThan(5_000);
});

test("a reader who goes away while nothing happens leaves nothing behind", async () => {
  const stream = await listen(advisor);
  const pending = read(stream);
  goAway.abort();
  expect(await pending).toBeNull();
  expect(api.changeFeed.subscribers).toBe(0);
});

test("a reader who was too slow is told to fetch everything anew", async () => {
  const stream = await listen(amina, "mine");
  for (let version = 1; version <= 101; version += 1) {
    api.changeFeed.publish({
      ...{ orgId, applicantId: amina.id, userId: amina.userId, advisorId: null, formerAdvisorId: null },
      ...{ version, isConsentChange: false },
    });
  }
  expect(await read(stream)).toEqual({ kind: "resync" });
});

test("a change of the programs reaches every open stream, that of a curator too", async () => {
  const curator = await api.aCurator();
  const streams = [await listen(advisor), await listen(amina, "mine"), await listen(curator, "programs")];
  const { listVersion: version } = await (await api.as(curator)).curation.publish({
    ...{ programId: "program-1", field: "website", basedOn: 1 },
    fact: told("https://other.example.edu/"),
  });
  for (const stream of streams) expect(await read(stream)).toEqual({ kind: "programs", version });
});

test("a change of the seasons reaches every open stream, that of a curator too", async () => {
  const curator = await api.aCurator();
  await loadReferenceSeasons(api.db, { seasons: readReferenceSeasons(), sha256: "1", at: WRITTEN_AT });
  const streams = [await listen(advisor), await listen(amina, "mine"), await listen(curator, "programs")];
  const { listVersion: version } = await (await api.as(curator)).seasonFacts.publish({
    ...{ season: 2029, field: "nrmpRegistrationFee", basedOn: 0 },
    fact: told(95),
  });
  for (const stream of streams) expect(await read(stream)).toEqual({ kind: "seasons", version });
});

test("the stream of the programs tells of nobody, and ends with the session", async () => {
  const curator = await api.aCurator();
  const stream = await listen(curator, "programs");
  await setGoal(250);
  const call = await api.as(curator);
  await call.curation.withdraw({ programId: "program-1", field: "website", basedOn: 1, why: "Gone" });
  expect(await read(stream)).toMatchObject({ kind: "programs" });
  await call.session.signOut();
  await expect(read(stream)).rejects.toThrow();
});
