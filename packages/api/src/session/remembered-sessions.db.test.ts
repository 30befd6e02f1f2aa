import { inTransaction } from "@induction/db/engine/transaction";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let orgId: string;
let admin: Caller;
let member: Caller;

beforeAll(async () => {
  // As good as for ever: what is forgotten in a test is forgotten by what it did.
  api = await openApiTest({ rememberSessionsMs: 3_600_000 });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  admin = await api.aCaller({ orgId, roles: ["admin"] });
  member = await api.aCaller({ orgId, roles: ["advisor"] });
  expect(await isIn(member)).toBe(true);
});

async function isIn(caller: Caller): Promise<boolean> {
  return (await (await api.as(caller)).session.current()).person !== null;
}

test("a remembered session is over with the next request after its member was given other roles", async () => {
  await (await api.as(admin)).members.setRoles({ userId: member.userId, roles: ["lead"] });
  expect(await isIn(member)).toBe(false);
});

test("a remembered session is over with the next request after its member was suspended", async () => {
  await (await api.as(admin)).members.suspend({ userId: member.userId });
  expect(await isIn(member)).toBe(false);
});

test("whoever is refused with a remembered session is refused as without", async () => {
  expect((await refusalOf((await api.as(member)).members.list())).code).toBe("FORBIDDEN");
});

test("an end that is undone leaves the session as it was", async () => {
  const undone = inTransaction(api.db, async (trx) => {
    await api.auth.endAllSessions(trx, member.userId);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await isIn(member)).toBe(true);
});
