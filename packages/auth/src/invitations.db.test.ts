import { inTransaction } from "@induction/db/engine/transaction";
import { must } from "@induction/domain/kernel/must";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, anonymous, type OrganisationRole } from "./actor.ts";
import type { InvitationOutcome } from "./invitations.ts";
import {
  type AuthTest,
  aRequest,
  openAuthTest,
  password,
  type TestPerson,
  toCookieHeader,
} from "./testing/open-auth-test.ts";

let house: AuthTest;
let admin: TestPerson;
beforeAll(async () => {
  house = await openAuthTest();
});
beforeEach(async () => {
  await house.reset();
  admin = await house.aPerson({ email: "admin@example.org", roles: ["admin"] });
});
afterAll(() => house.close());

const newPassword = "seven green umbrellas waiting";
const hour = 3600;

interface Wish {
  email?: string;
  roles?: readonly OrganisationRole[];
  advisorId?: string | null;
}

function invite({ email = "new@example.org", roles = ["applicant"], advisorId = null }: Wish = {}) {
  const draft = { orgId: admin.orgId, invitedBy: admin.userId, email, name: "Noor Haddad", roles, advisorId };
  return inTransaction(house.db, (trx) => house.auth.createInvitation(trx, { ...draft, requestId: null }));
}

/** The token in the mail that the job of this invitation makes. */
async function readToken(outcome: InvitationOutcome): Promise<string> {
  if (outcome.kind !== "created") throw new Error(`Expected an invitation, not ${outcome.kind}`);
  const { orgId, id } = outcome.invitation;
  const mail = must(
    await house.auth.prepareMail({ kind: "invitation", orgId, invitationId: id }),
    "it is open",
  );
  return must(/\/invite\/([\w-]+)/.exec(mail.text)?.[1], "the mail holds the link");
}

function accept(token: string, wish: { typed?: string | null; name?: string | null; actor?: Actor } = {}) {
  const { typed = newPassword, name = null, actor = anonymous } = wish;
  return house.auth.acceptInvitation({ token, password: typed, name, actor }, aRequest());
}

async function listRoles(email: string): Promise<unknown> {
  return house.db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select(["memberships.org_id", "memberships.roles"])
    .where("users.email", "=", email)
    .execute();
}

describe("an invitation", () => {
  test("of a new applicant makes the account, the membership and the applicant, and signs in", async () => {
    const token = await readToken(await invite({ email: " New@Example.org ", advisorId: admin.userId }));
    expect(await house.auth.previewInvitation(token)).toEqual({
      orgId: admin.orgId,
      organisationName: "Lakeside Pathways",
      name: "Noor Haddad",
      email: "new@example.org",
      roles: ["applicant"],
      hasAccount: false,
    });
    const outcome = await accept(token, { name: " Noor H. " });
    if (outcome.kind !== "signed-in") throw new Error(`Expected to be let in, not ${outcome.kind}`);
    expect(outcome.actor).toMatchObject({
      name: "Noor H.",
      email: "new@example.org",
      memberships: [{ orgId: admin.orgId, roles: ["applicant"] }],
    });
    const { userId } = outcome.actor;
    const { actor } = await house.auth.identify(toCookieHeader(outcome.setCookies));
    expect(actor).toMatchObject({ userId });
    expect(house.applicants).toEqual([
      { orgId: admin.orgId, userId, name: "Noor H.", advisorId: admin.userId, at: house.now() },
    ]);
    expect(house.events.map(({ action }) => action)).toEqual([
      "invitation-created",
      "invitation-accepted",
      "signed-in",
    ]);
    const again = await house.auth.signIn({ email: "new@example.org", password: newPassword }, aRequest());
    expect(again).toMatchObject({ kind: "signed-in" });
  });

  test("of staff makes no applicant, and gives the roles that were written down", async () => {
    await accept(await readToken(await invite({ roles: ["advisor", "lead", "advisor"] })));
    expect(await listRoles("new@example.org")).toEqual([{ org_id: admin.orgId, roles: ["advisor", "lead"] }]);
    expect(house.applicants).toEqual([]);
  });

  test("is accepted once when fifty try at once", async () => {
    const token = await readToken(await invite());
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => accept(token)));
    const kinds = outcomes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "signed-in")).toHaveLength(1);
    expect(await house.db.selectFrom("users").select("id").execute()).toHaveLength(2);
    expect(house.applicants).toHaveLength(1);
    expect(await accept(token)).toEqual({ kind: "invalid-link" });
  });

  test("mailed twice is accepted once, by either link", async () => {
    const outcome = await invite();
    const [first, second] = [await readToken(outcome), await readToken(outcome)];
    expect(await accept(second)).toMatchObject({ kind: "signed-in" });
    expect(await accept(first)).toEqual({ kind: "invalid-link" });
    expect(await house.auth.previewInvitation(first)).toBeNull();
  });
});

describe("a mailed invitation", () => {
  test("is good for 72 hours, not a second longer, and mailed no more after that", async () => {
    const outcome = await invite();
    const token = await readToken(outcome);
    house.pass(72 * hour - 1);
    expect(await house.auth.previewInvitation(token)).not.toBeNull();
    house.pass(1);
    expect(await house.auth.previewInvitation(token)).toBeNull();
    expect(await accept(token)).toEqual({ kind: "invalid-link" });
    expect(await house.auth.prepareMail(must(house.mails[0], "a mail was asked for"))).toBeNull();
  });

  test("is not used up by a password that is refused, and none is taken without one", async () => {
    const token = await readToken(await invite());
    for (const typed of [null, "too short", "passwordpassword", "NoorHaddadNoorHaddad1"]) {
      expect(await accept(token, { typed })).toMatchObject({ kind: "weak-password" });
    }
    expect(await accept(token)).toMatchObject({ kind: "signed-in" });
  });

  test("is written in the job queue without its token", async () => {
    const outcome = await invite();
    const token = await readToken(outcome);
    expect(house.mails).toEqual([
      { kind: "invitation", orgId: admin.orgId, invitationId: expect.any(String) },
    ]);
    const rows = await house.db.selectFrom("tokens").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe("somebody with an account", () => {
  test("accepts signed in as that address, without a password", async () => {
    const person = await house.aPerson({ email: "new@example.org" });
    const { actor, cookieHeader } = await house.signIn(person);
    const token = await readToken(await invite({ roles: ["advisor"] }));
    expect(await house.auth.previewInvitation(token)).toMatchObject({ hasAccount: true });
    const outcome = await accept(token, { typed: null, actor });
    expect(outcome).toMatchObject({ kind: "signed-in", actor: { userId: person.userId } });
    expect((await house.auth.identify(cookieHeader)).actor, "the roles are others now").toEqual(anonymous);
    expect(await listRoles("new@example.org")).toHaveLength(2);
  });

  test("accepts with the password of that account", async () => {
    const person = await house.aPerson({ email: "new@example.org" });
    const token = await readToken(await invite());
    expect(await accept(token, { typed: password })).toMatchObject({
      kind: "signed-in",
      actor: { userId: person.userId },
    });
  });

  test("does not accept with another one, which counts as guessing", async () => {
    const person = await house.aPerson({ email: "new@example.org" });
    const token = await readToken(await invite());
    expect(await accept(token, { typed: null })).toEqual({ kind: "refused" });
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await accept(token)).toEqual({ kind: "refused" });
    }
    expect(await accept(token, { typed: password })).toEqual({ kind: "wait", retryAfterSeconds: 30 });
    expect(await house.auth.signIn({ email: person.email, password }, aRequest())).toMatchObject({
      kind: "wait",
    });
    expect(await listRoles("new@example.org"), "nothing has happened").toHaveLength(1);
    expect(await house.auth.previewInvitation(token)).not.toBeNull();
  });

  test("does not accept what was sent to another address, signed in or not", async () => {
    const stranger = await house.signIn(await house.aPerson({ email: "stranger@example.org" }));
    await house.aPerson({ email: "new@example.org" });
    const token = await readToken(await invite({ roles: ["admin"] }));
    expect(await accept(token, { typed: null, actor: stranger.actor })).toEqual({ kind: "refused" });
    expect(await listRoles("stranger@example.org")).toHaveLength(1);
    expect(await listRoles("new@example.org")).toHaveLength(1);
  });

  test("does not accept while suspended", async () => {
    const person = await house.aPerson({ email: "new@example.org" });
    const token = await readToken(await invite());
    await house.db
      .updateTable("users")
      .set({ suspended_at: house.now() })
      .where("id", "=", person.userId)
      .execute();
    expect(await accept(token, { typed: password })).toEqual({ kind: "refused" });
  });

  test("who was suspended in the organisation meanwhile is not let in again, and nothing is left half done", async () => {
    const token = await readToken(await invite());
    const person = await house.aPerson({ email: "new@example.org", orgId: admin.orgId });
    await house.db
      .updateTable("memberships")
      .set({ suspended_at: house.now() })
      .where("user_id", "=", person.userId)
      .execute();
    expect(await accept(token, { typed: password })).toEqual({ kind: "invalid-link" });
    const invitation = await house.db.selectFrom("invitations").selectAll().executeTakeFirstOrThrow();
    expect(invitation.accepted_at).toBeNull();
  });
});

describe("inviting", () => {
  test("an address twice gives the one that is open, and no second mail", async () => {
    const first = await invite();
    const second = await invite({ email: "NEW@example.org", roles: ["admin"] });
    expect(second).toMatchObject({ kind: "already-invited", invitation: { roles: ["applicant"] } });
    expect(first).toMatchObject({
      kind: "created",
      invitation: { state: "open", orgName: "Lakeside Pathways" },
    });
    expect(house.mails).toHaveLength(1);
  });

  test("an address at the same moment gives one invitation", async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => invite()));
    expect(outcomes.filter(({ kind }) => kind === "created")).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === "already-invited")).toHaveLength(7);
    expect(house.mails).toHaveLength(1);
  });

  test("again after the first has expired replaces it", async () => {
    const first = await invite();
    house.pass(72 * hour);
    expect(await house.auth.listInvitations(house.db, { orgId: admin.orgId, invitedBy: null })).toMatchObject(
      [{ state: "expired", invitedByName: "Asha Rao", advisorName: null }],
    );
    const second = await invite();
    expect(second).toMatchObject({ kind: "created" });
    expect(await house.auth.listInvitations(house.db, { orgId: admin.orgId, invitedBy: null })).toHaveLength(
      1,
    );
    expect(first).not.toEqual(second);
  });

  test("a member, suspended or not, is refused", async () => {
    await house.aPerson({ email: "member@example.org", orgId: admin.orgId });
    expect(await invite({ email: "Member@example.org" })).toEqual({ kind: "already-member" });
    await house.db.updateTable("memberships").set({ suspended_at: house.now() }).execute();
    expect(await invite({ email: "member@example.org" })).toEqual({ kind: "already-member" });
  });
});

describe("revoking", () => {
  function revoke(id: string, of: { orgId?: string; invitedBy?: string } = {}) {
    const { orgId = admin.orgId, invitedBy = null } = of;
    return inTransaction(house.db, (trx) =>
      house.auth.revokeInvitation(trx, { orgId, id, invitedBy, actorId: admin.userId, requestId: null }),
    );
  }

  test("makes the mailed link void, once", async () => {
    const outcome = await invite();
    const token = await readToken(outcome);
    if (outcome.kind !== "created") throw new Error("Expected an invitation");
    expect(await revoke(outcome.invitation.id)).toBe(true);
    expect(await accept(token)).toEqual({ kind: "invalid-link" });
    expect(await house.auth.prepareMail(must(house.mails[0], "a mail was asked for"))).toBeNull();
    expect(await revoke(outcome.invitation.id)).toBe(false);
    expect(await house.auth.listInvitations(house.db, { orgId: admin.orgId, invitedBy: null })).toEqual([]);
  });

  test("reaches neither another organisation's invitation nor another inviter's", async () => {
    const outcome = await invite();
    if (outcome.kind !== "created") throw new Error("Expected an invitation");
    const { id } = outcome.invitation;
    const advisor = await house.aPerson({
      email: "advisor@example.org",
      roles: ["advisor"],
      orgId: admin.orgId,
    });
    expect(await revoke(id, { orgId: await house.anOrganisation() })).toBe(false);
    expect(await revoke(id, { invitedBy: advisor.userId })).toBe(false);
    const listed = house.auth.listInvitations(house.db, { orgId: admin.orgId, invitedBy: advisor.userId });
    expect(await listed).toEqual([]);
    expect(await revoke(id, { invitedBy: admin.userId })).toBe(true);
  });
});
