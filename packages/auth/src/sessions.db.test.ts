import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, anonymous } from "./actor.ts";
import { type AuthTest, aRequest, openAuthTest, password, toCookieHeader } from "./testing/open-auth-test.ts";

let house: AuthTest;
beforeAll(async () => {
  house = await openAuthTest();
});
beforeEach(() => house.reset());
afterAll(() => house.close());

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

async function identify(cookieHeader: string): Promise<Actor> {
  return (await house.auth.identify(cookieHeader)).actor;
}

test("a session tells who the person is, and in which organisations as what", async () => {
  const person = await house.aPerson({ roles: ["advisor", "lead"] });
  const { cookieHeader } = await house.signIn(person);
  expect(await identify(cookieHeader)).toMatchObject({
    kind: "person",
    userId: person.userId,
    email: "asha@example.org",
    name: "Asha Rao",
    platformRoles: [],
    memberships: [{ orgId: person.orgId, orgName: "Lakeside Pathways", roles: ["advisor", "lead"] }],
  });
});

test("what the database holds of a session opens none", async () => {
  const { actor, cookieHeader } = await house.signIn(await house.aPerson());
  const rows = await house.db.selectFrom("sessions").selectAll().execute();
  expect(rows).toHaveLength(1);
  const stored = JSON.stringify(rows);
  const [sessionId = ""] = [...cookieHeader.matchAll(/__Host-induction=([^;]+)/g)].map(([, id]) => id);
  expect(stored).not.toContain(sessionId);
  expect(stored).not.toContain(sessionId.split(".")[1]);
  for (const id of [actor.sessionHash, `applicant.${actor.sessionHash}`]) {
    expect(await identify(`__Host-induction=${id}`)).toEqual(anonymous);
  }
});

test.each([
  ["nothing", ""],
  ["a cookie of another kind of session", "swap"],
  ["half an escape", "__Host-induction=%E0%A4%A"],
  ["an empty cookie", "__Host-induction="],
])("%s is anonymous", async (_, given) => {
  const { cookieHeader } = await house.signIn(await house.aPerson());
  const header = given === "swap" ? cookieHeader.replace("applicant.", "staff.") : given;
  expect(await house.auth.identify(header)).toEqual({ actor: anonymous, setCookies: [] });
});

describe.each([
  ["staff", ["advisor"], { idle: hour, absolute: day, step: 50 * minute, fresh: 5 * minute }],
  ["applicants", ["applicant"], { idle: 7 * day, absolute: 30 * day, step: 6 * day, fresh: day }],
] as const)("the session of %s", (_, roles, { idle, absolute, step, fresh }) => {
  test("ends when idle for too long, not a second earlier", async () => {
    const { cookieHeader } = await house.signIn(await house.aPerson({ roles }));
    house.pass(idle - 1);
    expect(await house.auth.recheck(await requirePerson(cookieHeader))).toMatchObject({ kind: "person" });
    house.pass(idle);
    expect(await identify(cookieHeader)).toEqual(anonymous);
  });

  test("goes on with every sign of life, and ends all the same", async () => {
    const { cookieHeader } = await house.signIn(await house.aPerson({ roles }));
    for (let passed = step; passed < absolute; passed += step) {
      house.pass(step);
      const { actor, setCookies } = await house.auth.identify(cookieHeader);
      expect(actor).toMatchObject({ kind: "person" });
      expect(setCookies, "the cookie ends with the session").toEqual([
        expect.stringContaining(`Max-Age=${Math.min(idle, absolute - passed)};`),
      ]);
    }
    house.pass(absolute - Math.floor((absolute - 1) / step) * step);
    expect(await identify(cookieHeader)).toEqual(anonymous);
  });

  test("renews its cookie with the idle end", async () => {
    const { cookieHeader } = await house.signIn(await house.aPerson({ roles }));
    house.pass(fresh - 1);
    expect((await house.auth.identify(cookieHeader)).setCookies).toEqual([]);
    house.pass(2);
    const { setCookies } = await house.auth.identify(cookieHeader);
    expect(setCookies).toEqual([expect.stringContaining(`Max-Age=${idle};`)]);
    expect(cookieHeader).toContain(toCookieHeader(setCookies));
    expect((await house.auth.identify(cookieHeader)).setCookies).toEqual([]);
  });

  test("is not kept alive by a stream that only looks", async () => {
    const { actor } = await house.signIn(await house.aPerson({ roles }));
    for (let looks = 0; looks < 4; looks += 1) {
      house.pass(idle / 4 - 1);
      expect(await house.auth.recheck(actor)).toMatchObject({ kind: "person" });
    }
    house.pass(5);
    expect(await house.auth.recheck(actor)).toEqual(anonymous);
  });
});

async function requirePerson(cookieHeader: string) {
  const { actor } = await house.auth.identify(cookieHeader);
  if (actor.kind !== "person") throw new Error("Expected a person");
  return actor;
}

test("over https the cookies hold to this host and to https", async () => {
  const { email } = await house.aPerson();
  const outcome = await house.auth.signIn({ email, password }, aRequest());
  expect(outcome).toMatchObject({
    setCookies: [
      expect.stringMatching(
        /^__Host-induction=applicant\.[\w-]{43}; HttpOnly; Max-Age=604800; Path=\/; SameSite=Lax; Secure$/,
      ),
      expect.stringMatching(
        /^__Host-induction-device=[\w-]{43}; HttpOnly; Max-Age=15552000; Path=\/; SameSite=Lax; Secure$/,
      ),
    ],
  });
});

test("over plain http on one's own machine the cookies work too", async () => {
  const { email } = await house.aPerson();
  const auth = house.restart("http://127.0.0.1:3000");
  const outcome = await auth.signIn({ email, password }, aRequest());
  expect(outcome).toMatchObject({
    setCookies: [
      expect.stringMatching(/^induction=[^;]+; HttpOnly; Max-Age=604800; Path=\/; SameSite=Lax$/),
      expect.stringMatching(/^induction-device=/),
    ],
  });
});

test("signing in gives a new id and ends the session that the browser brought", async () => {
  const person = await house.aPerson();
  const first = await house.signIn(person);
  const second = await house.signIn(person, aRequest({ cookieHeader: first.cookieHeader }));
  expect(second.actor.sessionHash).not.toBe(first.actor.sessionHash);
  expect(await identify(first.cookieHeader)).toEqual(anonymous);
  expect(await identify(second.cookieHeader)).toMatchObject({ userId: person.userId });
});

test("signing out ends this session only, and takes the cookie away", async () => {
  const person = await house.aPerson();
  const [here, there] = [await house.signIn(person), await house.signIn(person)];
  const { setCookies } = await house.auth.signOut(here.actor, aRequest());
  expect(setCookies).toEqual([expect.stringMatching(/^__Host-induction=; HttpOnly; Max-Age=0;/)]);
  expect(await identify(here.cookieHeader)).toEqual(anonymous);
  expect(await identify(there.cookieHeader)).toMatchObject({ kind: "person" });
});

test("signing out everywhere ends every session of this person and of nobody else", async () => {
  const person = await house.aPerson();
  const other = await house.signIn(await house.aPerson({ email: "other@example.org" }));
  const sessions = [await house.signIn(person), await house.signIn(person), await house.signIn(person)];
  await house.auth.signOutEverywhere((await house.signIn(person)).actor, aRequest());
  for (const { cookieHeader, actor } of sessions) {
    expect(await identify(cookieHeader)).toEqual(anonymous);
    expect(await house.auth.recheck(actor)).toEqual(anonymous);
  }
  expect(await identify(other.cookieHeader)).toMatchObject({ kind: "person" });
});

test("people see their own live sessions and end one of them by its reference", async () => {
  const person = await house.aPerson();
  const old = await house.signIn(person, aRequest({ userAgent: "An old phone" }));
  house.pass(5 * day);
  const here = await house.signIn(person, aRequest({ userAgent: "A laptop" }));
  const listed = await house.auth.listSessions(here.actor);
  expect(listed).toMatchObject([
    { isCurrent: true, userAgent: "A laptop", signedInAt: here.actor.signedInAt },
    { isCurrent: false, userAgent: "An old phone", signedInAt: old.actor.signedInAt },
  ]);
  const [, phone] = listed;
  expect(await house.auth.endSession(here.actor, phone?.sessionRef ?? "", aRequest())).toBe(true);
  expect(await identify(old.cookieHeader)).toEqual(anonymous);
  expect(await house.auth.endSession(here.actor, phone?.sessionRef ?? "", aRequest())).toBe(false);

  await house.signIn(person);
  house.pass(7 * day);
  const again = await house.signIn(person);
  expect(await house.auth.listSessions(again.actor), "ended ones are not shown").toHaveLength(1);
});

test("nobody ends another person's session", async () => {
  const mine = await house.signIn(await house.aPerson());
  const theirs = await house.signIn(await house.aPerson({ email: "other@example.org" }));
  const [session] = await house.auth.listSessions(theirs.actor);
  expect(await house.auth.endSession(mine.actor, session?.sessionRef ?? "", aRequest())).toBe(false);
  expect(await identify(theirs.cookieHeader)).toMatchObject({ kind: "person" });
});

test("a suspended person is nobody, and is not let in again", async () => {
  const person = await house.aPerson();
  const { actor, cookieHeader } = await house.signIn(person);
  await house.db.updateTable("users").set({ suspended_at: house.now() }).execute();
  expect(await house.auth.recheck(actor)).toEqual(anonymous);
  expect(await identify(cookieHeader)).toEqual(anonymous);
  expect(await house.auth.signIn({ email: person.email, password }, aRequest())).toEqual({ kind: "refused" });
});

test("a suspended membership is absent while the others stay", async () => {
  const person = await house.aPerson({ roles: ["advisor"] });
  const elsewhere = await house.anOrganisation();
  const later = new Date(house.now().getTime() + 1000);
  await house.db
    .insertInto("memberships")
    .values({ org_id: elsewhere, user_id: person.userId, roles: ["lead"], created_at: later })
    .execute();
  const { cookieHeader } = await house.signIn(person);
  expect(await identify(cookieHeader)).toMatchObject({
    memberships: [{ orgId: person.orgId }, { orgId: elsewhere }],
  });
  await house.db
    .updateTable("memberships")
    .set({ suspended_at: house.now() })
    .where("org_id", "=", person.orgId)
    .execute();
  expect(await identify(cookieHeader)).toMatchObject({
    memberships: [{ orgId: elsewhere, roles: ["lead"] }],
  });
});

test("an applicant who becomes staff does not keep the long session", async () => {
  const person = await house.aPerson({ roles: ["applicant"] });
  const { actor, cookieHeader } = await house.signIn(person);
  await house.db
    .updateTable("memberships")
    .set({ roles: ["applicant", "advisor"] })
    .execute();
  expect(await house.auth.recheck(actor)).toEqual(anonymous);
  expect(await identify(cookieHeader)).toEqual(anonymous);
  const anew = await house.signIn(person);
  house.pass(hour);
  expect(await identify(anew.cookieHeader)).toEqual(anonymous);
});

test("a curator's session is a staff session", async () => {
  const person = await house.aPerson();
  await house.db
    .updateTable("users")
    .set({ platform_roles: ["curator"] })
    .execute();
  const { cookieHeader } = await house.signIn(person);
  expect(await identify(cookieHeader)).toMatchObject({ platformRoles: ["curator"] });
  house.pass(hour);
  expect(await identify(cookieHeader)).toEqual(anonymous);
});

test("what has ended is removed by the daily cleaning, and nothing else", async () => {
  const person = await house.aPerson();
  await house.signIn(person);
  house.pass(6 * day);
  const kept = await house.signIn(person);
  house.pass(day);
  await house.auth.cleanUp();
  const rows = await house.db.selectFrom("sessions").select("id_hash").execute();
  expect(rows).toEqual([{ id_hash: kept.actor.sessionHash }]);
});
