import { inTransaction } from "@induction/db/engine/transaction";
import { findAccount, setPasswordHash } from "@induction/db/queries/auth/accounts.queries";
import { must } from "@induction/domain/kernel/must";
import type {} from "@induction/vitest-config/provided";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { holdAccount, judgePassword } from "./credentials.ts";
import { createHashGate, type HashGate, PasswordHashingBusyError } from "./hash-gate.ts";
import { createPasswords } from "./passwords.ts";
import { type AuthTest, aRequest, openAuthTest, password, toCookieHeader } from "./testing/open-auth-test.ts";

let house: AuthTest;
beforeAll(async () => {
  house = await openAuthTest();
});
beforeEach(() => house.reset());
afterAll(() => house.close());

const wrong = "not the password at all";
const minute = 60;

/** What a guess at somebody's password is answered. */
async function guess(
  email: string,
  { typed = wrong, ...request }: { typed?: string; address?: string; cookieHeader?: string } = {},
) {
  return house.auth.signIn({ email, password: typed }, aRequest(request));
}

/** An address that nothing was tried from yet. */
let lastAddress = 0;
function anAddress(): string {
  lastAddress += 1;
  return `198.51.${Math.floor(lastAddress / 250)}.${(lastAddress % 250) + 1}`;
}

test.each([
  ["as it is stored", "asha@example.org"],
  ["in capitals and with spaces", "  Asha@Example.ORG "],
])("an address is recognised %s", async (_, email) => {
  await house.aPerson({ email: "asha@example.org" });
  expect(await guess(email, { typed: password })).toMatchObject({ kind: "signed-in" });
});

test("unknown, suspended, without a password and with a wrong one: the same answer", async () => {
  const withoutPassword = await house.aPerson({ email: "new@example.org" });
  await house.db
    .updateTable("users")
    .set({ password_hash: null })
    .where("id", "=", withoutPassword.userId)
    .execute();
  const suspended = await house.aPerson({ email: "suspended@example.org" });
  await house.db
    .updateTable("users")
    .set({ suspended_at: house.now() })
    .where("id", "=", suspended.userId)
    .execute();
  await house.aPerson({ email: "asha@example.org" });

  const answers = [
    await guess("nobody@example.org", { typed: password }),
    await guess("suspended@example.org", { typed: password }),
    await guess("new@example.org", { typed: "" }),
    await guess("asha@example.org"),
    await guess("asha@example.org", { typed: "x".repeat(100_000) }),
  ];
  expect(answers).toEqual(answers.map(() => ({ kind: "refused" })));
});

test("whatever the reason for a refusal, a hash is computed once", async () => {
  await house.aPerson({ email: "asha@example.org" });
  const suspended = await house.aPerson({ email: "suspended@example.org" });
  const withoutPassword = await house.aPerson({ email: "new@example.org" });
  const update = house.db.updateTable("users");
  await update.set({ suspended_at: house.now() }).where("id", "=", suspended.userId).execute();
  await update.set({ password_hash: null }).where("id", "=", withoutPassword.userId).execute();
  let hashes = 0;
  const gate: HashGate = {
    run: (work) => {
      hashes += 1;
      return work();
    },
  };
  const tools = { db: house.db, now: house.now, passwords: createPasswords({ gate }) };
  for (const name of ["asha", "suspended", "new", "nobody"]) {
    const email = `${name}@example.org`;
    const guesser = { kind: "stranger", email, address: anAddress() } as const;
    hashes = 0;
    expect(await judgePassword(tools, { email, password: wrong, guesser })).toMatchObject({ kind: "wrong" });
    expect(hashes, name).toBe(1);
  }
});

test("known and unknown addresses take the same time to refuse", { timeout: 300_000 }, async () => {
  await house.aPerson({ email: "asha@example.org" });
  const samples = inject("long") ? 200 : 25;
  const times = new Map<string, number[]>([
    ["asha@example.org", []],
    ["nobody@example.org", []],
  ]);
  for (let round = 0; round < samples; round += 1) {
    for (const [email, taken] of times) {
      await house.db.deleteFrom("sign_in_failures").execute();
      const began = performance.now();
      await guess(email);
      taken.push(performance.now() - began);
    }
  }
  const [known = Number.NaN, unknown = Number.NaN] = [...times.values()].map(toMedian);
  // Without the hash for nobody the unknown address would take a small part of the time.
  expect(unknown).toBeGreaterThan(known * 0.6);
  expect(known).toBeGreaterThan(unknown * 0.6);
  if (inject("long")) expect(Math.abs(known - unknown)).toBeLessThan(10);
});

function toMedian(values: readonly number[]): number {
  return must(values.toSorted((one, other) => one - other)[values.length >> 1], "there are samples");
}

test("known and unknown addresses are made to wait alike, and told the same", async () => {
  await house.aPerson({ email: "asha@example.org" });
  const answers = new Map<string, unknown[]>();
  for (const email of ["asha@example.org", "nobody@example.org"]) {
    const told: unknown[] = [];
    for (let tries = 0; tries < 7; tries += 1) told.push(await guess(email, { address: anAddress() }));
    answers.set(email, told);
  }
  expect(answers.get("asha@example.org")).toEqual(answers.get("nobody@example.org"));
});

test("after five failures an account makes a stranger wait, longer each time up to 15 minutes", async () => {
  const { email } = await house.aPerson();
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await guess(email, { address: anAddress() })).toEqual({ kind: "refused" });
  }
  for (const seconds of [30, 60, 120, 240, 480, 900, 900]) {
    expect(await guess(email, { address: anAddress() })).toEqual({
      kind: "wait",
      retryAfterSeconds: seconds,
    });
    expect(await guess(email, { typed: password, address: anAddress() }), "nor the right one").toEqual({
      kind: "wait",
      retryAfterSeconds: seconds,
    });
    house.pass(seconds - 1);
    expect(await guess(email, { address: anAddress() })).toEqual({ kind: "wait", retryAfterSeconds: 1 });
    house.pass(1);
    expect(await guess(email, { address: anAddress() })).toEqual({ kind: "refused" });
  }
});

test("the right password after the pause lets in, and counting starts anew", async () => {
  const { email } = await house.aPerson();
  for (let tries = 0; tries < 5; tries += 1) await guess(email, { address: anAddress() });
  house.pass(30);
  expect(await guess(email, { typed: password })).toMatchObject({ kind: "signed-in" });
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await guess(email, { address: anAddress() })).toEqual({ kind: "refused" });
  }
  expect(await guess(email, { address: anAddress() })).toMatchObject({ kind: "wait" });
});

test("failures of long ago are forgotten", async () => {
  const { email } = await house.aPerson();
  for (let tries = 0; tries < 5; tries += 1) await guess(email, { address: anAddress() });
  house.pass(24 * 60 * minute);
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await guess(email, { address: anAddress() })).toEqual({ kind: "refused" });
  }
});

test("an address has 20 failures in ten minutes, whomever it tries", async () => {
  const address = anAddress();
  for (let tries = 0; tries < 20; tries += 1) {
    expect(await guess(`person-${tries}@example.org`, { address })).toEqual({ kind: "refused" });
  }
  house.pass(4 * minute);
  expect(await guess("one-more@example.org", { address })).toEqual({ kind: "wait", retryAfterSeconds: 360 });
  expect(await guess("one-more@example.org", { address: anAddress() })).toEqual({ kind: "refused" });
  house.pass(6 * minute);
  expect(await guess("one-more@example.org", { address })).toEqual({ kind: "refused" });
});

test("signing in to an account of one's own does not clear the address", async () => {
  const address = anAddress();
  const { email } = await house.aPerson();
  for (let tries = 0; tries < 19; tries += 1) await guess(`person-${tries}@example.org`, { address });
  for (let signIns = 0; signIns < 3; signIns += 1) {
    expect(await guess(email, { typed: password, address })).toMatchObject({ kind: "signed-in" });
  }
  expect(await guess("person-19@example.org", { address })).toEqual({ kind: "refused" });
  expect(await guess("person-20@example.org", { address })).toMatchObject({ kind: "wait" });
});

test("a hundred guesses at once reach the same limits as a hundred one by one", async () => {
  const { email } = await house.aPerson();
  const guesses = Array.from({ length: 100 }, () => guess(email, { address: anAddress() }));
  const kinds = (await Promise.all(guesses)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "refused")).toHaveLength(5);
  expect(kinds.filter((kind) => kind === "wait")).toHaveLength(95);

  const address = anAddress();
  const sprayed = Array.from({ length: 100 }, (_, n) => guess(`person-${n}@example.org`, { address }));
  const sprayedKinds = (await Promise.all(sprayed)).map(({ kind }) => kind);
  expect(sprayedKinds.filter((kind) => kind === "refused")).toHaveLength(20);
  expect(sprayedKinds.filter((kind) => kind === "wait")).toHaveLength(80);
});

test("waiting in vain at one account does not use up the address", async () => {
  const { email } = await house.aPerson();
  const address = anAddress();
  for (let tries = 0; tries < 60; tries += 1) await guess(email, { address });
  expect(await guess("other@example.org", { address })).toEqual({ kind: "refused" });
});

test("limits outlive a restart, and are kept without any address in clear", async () => {
  const { email } = await house.aPerson();
  for (let tries = 0; tries < 5; tries += 1) await guess(email, { address: "198.51.100.200" });
  const again = house.restart();
  expect(await again.signIn({ email, password }, aRequest())).toMatchObject({ kind: "wait" });
  const rows = await house.db.selectFrom("sign_in_failures").selectAll().execute();
  expect(rows).not.toEqual([]);
  expect(JSON.stringify(rows)).not.toMatch(/asha|198\.51/);
});

test("a browser that was here before is not kept out by strangers, nor by its neighbours", async () => {
  const person = await house.aPerson();
  const address = anAddress();
  const { cookieHeader } = await house.signIn(person, aRequest({ address }));
  for (let tries = 0; tries < 30; tries += 1) await guess(person.email, { address: anAddress() });
  for (let tries = 0; tries < 30; tries += 1) await guess(`person-${tries}@example.org`, { address });

  const stranger = await guess(person.email, { typed: password, address: anAddress() });
  expect(stranger).toMatchObject({ kind: "wait" });
  const known = await guess(person.email, { typed: password, address, cookieHeader });
  expect(known).toMatchObject({ kind: "signed-in" });
});

test("a browser that was here before has its own limit, and none at other people's accounts", async () => {
  const person = await house.aPerson();
  const other = await house.aPerson({ email: "other@example.org" });
  const { cookieHeader } = await house.signIn(person);
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await guess(person.email, { address: anAddress(), cookieHeader })).toEqual({ kind: "refused" });
  }
  expect(await guess(person.email, { typed: password, cookieHeader })).toEqual({
    kind: "wait",
    retryAfterSeconds: 30,
  });
  expect(await guess(person.email, { typed: password }), "a stranger was not counted").toMatchObject({
    kind: "signed-in",
  });

  for (let tries = 0; tries < 5; tries += 1) await guess(other.email, { address: anAddress(), cookieHeader });
  expect(await guess(other.email, { typed: password })).toMatchObject({ kind: "wait" });
});

test("a known browser keeps its token, and what is stored of it makes no browser known", async () => {
  const person = await house.aPerson();
  const { cookieHeader } = await house.signIn(person);
  const again = await guess(person.email, { typed: password, cookieHeader });
  expect(again).toMatchObject({ setCookies: [expect.stringContaining("__Host-induction=")] });
  const device = await house.db.selectFrom("known_devices").selectAll().executeTakeFirstOrThrow();
  expect(cookieHeader).not.toContain(device.token_hash);
  const forged = await guess(person.email, {
    typed: password,
    cookieHeader: `__Host-induction-device=${device.token_hash}`,
  });
  expect(forged).toMatchObject({
    setCookies: [expect.anything(), expect.stringContaining("__Host-induction-device=")],
  });
});

test("a browser that was not used for half a year is a stranger again", async () => {
  const person = await house.aPerson();
  await house.signIn(person);
  house.pass(181 * 24 * 3600);
  await house.auth.cleanUp();
  expect(await house.db.selectFrom("known_devices").selectAll().execute()).toEqual([]);
});

test("a password hashed at an older cost is hashed at today's when its owner signs in", async () => {
  const person = await house.aPerson();
  const older = await createPasswords({ cost: { memoryKib: 8192, passes: 1, lanes: 1 } }).hash(password);
  await setPasswordHash(house.db, { userId: person.userId, passwordHash: older });
  await guess(person.email);
  expect(await readHash(person.userId), "not by a wrong password").toBe(older);
  await house.signIn(person);
  expect(await readHash(person.userId)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  await house.signIn(person);
});

async function readHash(userId: string): Promise<string | null> {
  const query = house.db.selectFrom("users").select("password_hash").where("id", "=", userId);
  return (await query.executeTakeFirstOrThrow()).password_hash;
}

test("a guess that was turned away because too many were waiting does not count", async () => {
  const { email } = await house.aPerson();
  const gate = createHashGate({ concurrent: 0, waiting: 0 });
  const tools = { db: house.db, now: house.now, passwords: createPasswords({ gate }) };
  const guesser = { kind: "stranger", email, address: "203.0.113.7" } as const;
  for (let tries = 0; tries < 25; tries += 1) {
    await expect(judgePassword(tools, { email, password, guesser })).rejects.toThrow(
      PasswordHashingBusyError,
    );
  }
  expect(await guess(email, { typed: password })).toMatchObject({ kind: "signed-in" });
});

test("a password that is reset while it is being judged lets nobody in any more", async () => {
  const person = await house.aPerson();
  const judged = await findAccount(house.db, person.userId);
  await setPasswordHash(house.db, { userId: person.userId, passwordHash: "another" });
  if (judged === null) throw new Error("Expected an account");
  expect(await inTransaction(house.db, (trx) => holdAccount(trx, judged))).toBe(false);
});

test("the audit trail is told of every sign-in and every refusal, by ids alone", async () => {
  const person = await house.aPerson();
  await guess("nobody@example.org");
  await guess(person.email);
  const { actor } = await house.signIn(person, aRequest({ requestId: "request-3" }));
  await house.auth.signOut(actor, aRequest());
  await house.auth.signOutEverywhere(actor, aRequest());
  const { userId } = person;
  expect(house.events).toMatchObject([
    { action: "sign-in-refused", actorId: null, userId: null },
    { action: "sign-in-refused", actorId: null, userId },
    { action: "signed-in", actorId: userId, userId, requestId: "request-3" },
    { action: "signed-out", actorId: userId, userId },
    { action: "signed-out-everywhere", actorId: userId, userId },
  ]);
  expect(JSON.stringify(house.events)).not.toContain("@");
});

test("a browser shared by two people knows the one who signed in last", async () => {
  const asha = await house.aPerson();
  const other = await house.aPerson({ email: "other@example.org" });
  const first = await house.signIn(asha);
  const outcome = await guess(other.email, { typed: password, cookieHeader: first.cookieHeader });
  if (outcome.kind !== "signed-in") throw new Error("Expected to be let in");
  const shared = toCookieHeader(outcome.setCookies);
  for (let tries = 0; tries < 6; tries += 1) await guess(other.email, { address: anAddress() });
  for (let tries = 0; tries < 6; tries += 1) await guess(asha.email, { address: anAddress() });
  expect(await guess(other.email, { typed: password, cookieHeader: shared })).toMatchObject({
    kind: "signed-in",
  });
  expect(await guess(asha.email, { typed: password, cookieHeader: shared })).toMatchObject({ kind: "wait" });
});
