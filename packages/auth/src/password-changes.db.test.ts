import { randomUUID } from "node:crypto";
import { insertInvitation } from "@induction/db/queries/auth/invitations.queries";
import { must } from "@induction/domain/kernel/must";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anonymous } from "./actor.ts";
import { type AuthTest, aRequest, openAuthTest, password, toCookieHeader } from "./testing/open-auth-test.ts";
import { issueInvitationToken, issueResetToken } from "./tokens.ts";

let house: AuthTest;
beforeAll(async () => {
  house = await openAuthTest();
});
beforeEach(() => house.reset());
afterAll(() => house.close());

const next = "seven green umbrellas waiting";
const minute = 60;

async function aToken(email = "asha@example.org"): Promise<string> {
  return must(await issueResetToken({ db: house.db, now: house.now() }, email), "the address has an account");
}

function reset(token: string, typed = next) {
  return house.auth.resetPassword({ token, password: typed }, aRequest());
}

describe("changing the password", () => {
  test("ends every other session and goes on here under a new id", async () => {
    const person = await house.aPerson();
    const there = await house.signIn(person);
    const here = await house.signIn(person);
    house.pass(minute);
    const outcome = await house.auth.changePassword(here.actor, { current: password, next }, aRequest());
    if (outcome.kind !== "changed") throw new Error(`Expected a change, not ${outcome.kind}`);
    for (const { actor, cookieHeader } of [there, here]) {
      expect((await house.auth.identify(cookieHeader)).actor).toEqual(anonymous);
      expect(await house.auth.recheck(actor)).toEqual(anonymous);
    }
    const { actor } = await house.auth.identify(toCookieHeader(outcome.setCookies));
    expect(actor).toMatchObject({ userId: person.userId, signedInAt: house.now() });

    expect(await house.auth.signIn({ email: person.email, password }, aRequest())).toEqual({
      kind: "refused",
    });
    expect(await house.auth.signIn({ email: person.email, password: next }, aRequest())).toMatchObject({
      kind: "signed-in",
    });
    expect(house.mails).toEqual([{ kind: "password-changed", userId: person.userId }]);
    expect(house.events.map(({ action }) => action)).toContain("password-changed");
  });

  test("asks for the present one, and counts as guessing what is not", async () => {
    const { actor, cookieHeader } = await house.signIn(await house.aPerson());
    const given = { current: "not the password at all", next };
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await house.auth.changePassword(actor, given, aRequest())).toEqual({ kind: "refused" });
    }
    expect(await house.auth.changePassword(actor, { current: password, next }, aRequest())).toEqual({
      kind: "wait",
      retryAfterSeconds: 30,
    });
    expect((await house.auth.identify(cookieHeader)).actor).toMatchObject({ kind: "person" });
  });

  test("is possible while strangers fail at the account", async () => {
    const { actor } = await house.signIn(await house.aPerson());
    for (let tries = 0; tries < 6; tries += 1) {
      await house.auth.signIn({ email: actor.email, password: "not it, surely not" }, aRequest());
    }
    const outcome = await house.auth.changePassword(actor, { current: password, next }, aRequest());
    expect(outcome).toMatchObject({ kind: "changed" });
  });

  test("refuses a guessable one in a sentence, and changes nothing", async () => {
    const { actor, cookieHeader } = await house.signIn(await house.aPerson());
    const given = { current: password, next: "AshaRaoAshaRao2026" };
    expect(await house.auth.changePassword(actor, given, aRequest())).toEqual({
      kind: "weak-password",
      message: expect.stringContaining("too easy to guess"),
    });
    expect((await house.auth.identify(cookieHeader)).actor).toMatchObject({ kind: "person" });
    expect(house.mails).toEqual([]);
  });
});

describe("asking for a reset", () => {
  test("answers the same, and does the same, for a known and an unknown address", async () => {
    await house.aPerson();
    const known = await house.auth.requestReset(" Asha@Example.org", aRequest());
    const unknown = await house.auth.requestReset("nobody@example.org", aRequest());
    expect([known, unknown]).toEqual([{ kind: "accepted" }, { kind: "accepted" }]);
    expect(house.mails).toEqual([
      { kind: "reset", email: "asha@example.org" },
      { kind: "reset", email: "nobody@example.org" },
    ]);
    expect(await house.db.selectFrom("tokens").selectAll().execute(), "made when the mail is sent").toEqual(
      [],
    );
  });

  test("sends an address three mails an hour and says nothing of it", async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await house.auth.requestReset("asha@example.org", aRequest())).toEqual({ kind: "accepted" });
    }
    expect(house.mails).toHaveLength(3);
    house.pass(60 * minute);
    await house.auth.requestReset("asha@example.org", aRequest());
    expect(house.mails).toHaveLength(4);
  });

  test("makes one network address wait after twenty, without keeping it from signing in", async () => {
    const person = await house.aPerson();
    for (let tries = 0; tries < 20; tries += 1) {
      await house.auth.requestReset(`person-${tries}@example.org`, aRequest());
    }
    expect(await house.auth.requestReset("one-more@example.org", aRequest())).toEqual({
      kind: "wait",
      retryAfterSeconds: 600,
    });
    expect(house.mails).toHaveLength(20);
    await expect(house.signIn(person)).resolves.toBeDefined();
  });
});

describe("looking whether a link is good", () => {
  const look = (token: string, address?: string) =>
    house.auth.previewReset(token, address === undefined ? aRequest() : aRequest({ address }));

  test("says so as often as it is asked, tells nothing of the account, and leaves the link good", async () => {
    await house.aPerson();
    const token = await aToken();
    for (let looks = 0; looks < 30; looks += 1) expect(await look(token)).toEqual({ kind: "good" });
    expect(await reset(token)).toEqual({ kind: "changed" });
  });

  test.each<[string, () => Promise<string>]>([
    [
      "a used link",
      async () => {
        const token = await aToken();
        await reset(token);
        return token;
      },
    ],
    [
      "a link that is too old",
      async () => {
        const token = await aToken();
        house.pass(60 * minute);
        return token;
      },
    ],
    [
      "a link of a suspended account",
      async () => {
        const token = await aToken();
        await house.db.updateTable("users").set({ suspended_at: house.now() }).execute();
        return token;
      },
    ],
    [
      "a link with a wrong sign",
      async () => (await aToken()).replace(/^./, (sign) => (sign === "A" ? "B" : "A")),
    ],
    ["no link at all", async () => "nonsense"],
  ])("says of %s that it is none, and no more", async (_name, makeToken) => {
    await house.aPerson();
    expect(await look(await makeToken())).toEqual({ kind: "invalid-link" });
  });

  test("makes whoever tries links wait, and nobody elsewhere", async () => {
    await house.aPerson();
    const token = await aToken();
    for (let tries = 0; tries < 20; tries += 1) await look(`nonsense ${tries}`);
    expect(await look(token)).toMatchObject({ kind: "wait" });
    expect(await look(token, "198.51.100.9")).toEqual({ kind: "good" });
    expect(await reset(token), "only looking is refused").toEqual({ kind: "changed" });
  });
});

describe("a reset link", () => {
  test("sets the password, ends every session, makes every browser a stranger and lets the owner in", async () => {
    const person = await house.aPerson();
    const before = await house.signIn(person);
    for (let tries = 0; tries < 6; tries += 1) {
      await house.auth.signIn({ email: person.email, password: "not it, surely not" }, aRequest());
    }
    expect(await reset(await aToken())).toEqual({ kind: "changed" });
    expect((await house.auth.identify(before.cookieHeader)).actor).toEqual(anonymous);
    expect(await house.db.selectFrom("known_devices").selectAll().execute()).toEqual([]);
    expect(await house.auth.signIn({ email: person.email, password: next }, aRequest())).toMatchObject({
      kind: "signed-in",
    });
    expect(house.mails).toEqual([{ kind: "password-changed", userId: person.userId }]);
  });

  test("works once", async () => {
    await house.aPerson();
    const token = await aToken();
    expect(await reset(token)).toEqual({ kind: "changed" });
    expect(await reset(token, "eight calm rivers crossing")).toEqual({ kind: "invalid-link" });
  });

  test("works once when it is used fifty times at once", async () => {
    await house.aPerson();
    const token = await aToken();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => reset(token)));
    const kinds = outcomes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "changed")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "invalid-link")).toHaveLength(49);
    expect(house.mails).toHaveLength(1);
  });

  test("makes the earlier ones void when it is used, and only those of this person", async () => {
    await house.aPerson();
    await house.aPerson({ email: "other@example.org" });
    const [first, second, others] = [await aToken(), await aToken(), await aToken("other@example.org")];
    expect(await reset(second)).toEqual({ kind: "changed" });
    expect(await reset(first)).toEqual({ kind: "invalid-link" });
    expect(await reset(others)).toEqual({ kind: "changed" });
  });
});

describe("a mailed reset link", () => {
  test("is good for an hour, not a second longer", async () => {
    await house.aPerson();
    const [early, late] = [await aToken(), await aToken()];
    house.pass(60 * minute - 1);
    expect(await reset(early, "too short")).toMatchObject({ kind: "weak-password" });
    house.pass(1);
    expect(await reset(late)).toEqual({ kind: "invalid-link" });
    await house.auth.cleanUp();
    expect(await house.db.selectFrom("tokens").selectAll().execute()).toEqual([]);
  });

  test("is not used up by a password that is refused", async () => {
    await house.aPerson();
    const token = await aToken();
    expect(await reset(token, "passwordpassword")).toMatchObject({ kind: "weak-password" });
    expect(await reset(token)).toEqual({ kind: "changed" });
  });

  test("is stored as a hash that is itself no link", async () => {
    await house.aPerson();
    const token = await aToken();
    const row = await house.db.selectFrom("tokens").selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await reset(row.hash)).toEqual({ kind: "invalid-link" });
  });

  test("cannot be one for an invitation, nor the other way round", async () => {
    const { orgId, userId } = await house.aPerson({ roles: ["admin"] });
    const invitation = { orgId, id: randomUUID(), email: "new@example.org", name: "New", invitedBy: userId };
    const expiresAt = new Date(house.now().getTime() + 1000 * 3600);
    await insertInvitation(house.db, {
      ...invitation,
      roles: ["admin"],
      advisorId: null,
      createdAt: house.now(),
      expiresAt,
    });
    const forInvitation = await issueInvitationToken(
      { db: house.db, now: house.now() },
      { ...invitation, expiresAt },
    );
    expect(await reset(forInvitation)).toEqual({ kind: "invalid-link" });
    const forReset = await aToken();
    expect(await house.auth.previewInvitation(forReset)).toBeNull();
    expect(
      await house.auth.acceptInvitation(
        { token: forReset, password: next, name: null, actor: anonymous },
        aRequest(),
      ),
    ).toEqual({ kind: "invalid-link" });
    expect(await house.auth.previewInvitation(forInvitation), "both are still good").not.toBeNull();
    expect(await reset(forReset)).toEqual({ kind: "changed" });
  });
});

describe("a reset link that", () => {
  test.each(["", "short", "x".repeat(43), "x".repeat(100_000), "' or 1=1 --"])(
    "was made up as %.20s opens nothing",
    async (token) => {
      await house.aPerson();
      expect(await reset(token)).toEqual({ kind: "invalid-link" });
    },
  );

  test("was made for a person now suspended does nothing, and no other is made", async () => {
    const { email } = await house.aPerson();
    const token = await aToken();
    await house.db.updateTable("users").set({ suspended_at: house.now() }).execute();
    expect(await reset(token)).toEqual({ kind: "invalid-link" });
    expect(await issueResetToken({ db: house.db, now: house.now() }, email)).toBeNull();
  });
});
