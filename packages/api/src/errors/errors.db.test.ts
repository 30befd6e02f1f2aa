import { failAfterStatement } from "@induction/db/testing/failing-database";
import { must } from "@induction/domain/kernel/must";
import { known, unknown } from "@induction/domain/kernel/told";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { answerCall } from "../calls/answer-call.ts";
import type { ApiContext } from "../context.ts";
import { callStockAdapter } from "../testing/matrix/call-over-http.ts";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { MOST_CALLS_IN_A_BATCH } from "../trpc.ts";

let api: ApiTest;
let amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  amina = await api.anApplicantCaller({ orgId: await api.anOrganisation() });
});

const answerSchema = z.object({
  error: z.strictObject({
    code: z.number(),
    message: z.string(),
    data: z.looseObject({ code: z.string(), httpStatus: z.number(), requestId: z.string() }),
  }),
});

async function refusal(path: string, input: unknown, context?: ApiContext) {
  const call = { path, body: JSON.stringify(input) };
  const { status, body } = await answerCall(call, context ?? (await api.contextOf(amina)));
  const { error } = answerSchema.parse(JSON.parse(body));
  expect(error.data.httpStatus).toBe(status);
  return error;
}

/** As the server answers what is no single call. */
async function post(path: string, body: string): Promise<Response> {
  return callStockAdapter(
    await api.contextOf(amina),
    new Request(`https://induction.example/trpc/${path}`, {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    }),
  );
}

const goal = { fact: "goal", value: known(250) };
const basedOn = { fact: "goal", value: unknown };

test("an error of ours says nothing of the inside, and the log says where it was", async () => {
  const context = await api.contextOf(amina);
  const broken = { ...context, db: failAfterStatement(context.db, 1) };
  const { message, data } = await refusal("profile.changeFact", { change: goal, basedOn }, broken);
  expect(message).toMatch(/^Something went wrong on our side\./);
  expect(data).toEqual({ code: "INTERNAL_SERVER_ERROR", httpStatus: 500, requestId: context.requestId });
  expect(api.logs).toMatchObject([
    {
      phrase: "failed",
      fields: { requestId: context.requestId, path: "profile.changeFact", actorId: amina.userId },
    },
  ]);
});

test("a database error keeps its values to itself, on the wire and in the log", async () => {
  await api.db.updateTable("applicants").set({ version: 2_147_483_647 }).execute();
  const { data } = await refusal("profile.changeFact", { change: goal, basedOn, why: "CANARY" });
  expect(data.code).toBe("INTERNAL_SERVER_ERROR");
  expect(api.logs).toMatchObject([{ fields: { failure: { name: "error", sqlState: "22003" } } }]);
  expect(JSON.stringify([data, api.logs])).not.toMatch(/CANARY|2147483648|out of range/);
});

test("a damaged row is named in the log, and the reader is told that it is our fault", async () => {
  await api.db
    .updateTable("applicants")
    .set({ profile: JSON.stringify({ goal: "CANARY" }) })
    .execute();
  const { message } = await refusal("profile.mine", {});
  expect(message).toMatch(/^Something went wrong on our side\./);
  expect(JSON.stringify(api.logs)).toContain(`id ${amina.id} is damaged at profile.goal`);
  expect(JSON.stringify(api.logs)).not.toContain("CANARY");
});

const sqlError = (code: string) => Object.assign(new Error("canceling"), { code, severity: "ERROR" });

test.each([
  ["is away", Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" }), 5],
  ["gave a statement up", sqlError("57014"), 2],
  ["gave up waiting for a lock", sqlError("55P03"), 2],
])("a database that %s is a matter of waiting", async (_, thrown, retryAfterSeconds) => {
  const context = await api.contextOf(amina);
  const catalogue = {
    ...context.catalogue,
    standardsOn: () => {
      throw thrown;
    },
  };
  const { message, data } = await refusal("profile.mine", {}, { ...context, catalogue });
  expect(data).toMatchObject({ code: "SERVICE_UNAVAILABLE", httpStatus: 503, retryAfterSeconds });
  expect(message).not.toMatch(/ECONN|127|cancel/);
});

test.each([
  ["profile.changeFact", { change: { fact: "goal", value: known("high") }, basedOn }, "change.value.value"],
  ["profile.setConsent", { consent: "maybe" }, "consent"],
  ["caseload.page", { limit: 1000 }, "limit"],
  ["session.signIn", { email: "nobody", password: "x" }, "email"],
  ["plan.add", { programIds: [] }, "programIds"],
])("what %s cannot take is told by field, in words", async (path, input, field) => {
  const { orgId } = amina;
  const advisor = await api.aCaller({ orgId, roles: ["advisor"] });
  const context = await api.contextOf(path.startsWith("caseload") ? advisor : amina);
  const { message, data } = await refusal(path, input, context);
  expect(message).toBe("Some of the answers cannot be right. Look at the marked fields and try again.");
  expect(data).toMatchObject({
    code: "BAD_REQUEST",
    fieldErrors: [{ path: field, message: expect.stringMatching(/\.$/) }],
  });
});

test.each([
  ["an extra key", { consent: "given", org_id: "x", version: 9 }],
  ["an extra key deep inside", { change: { ...goal, isAdmin: true }, basedOn }],
])("%s is refused", async (_, input) => {
  const path = "consent" in input ? "profile.setConsent" : "profile.changeFact";
  expect((await refusal(path, input)).data.code).toBe("BAD_REQUEST");
  expect(await (await api.as(amina)).profile.mine()).toMatchObject({ version: 1 });
});

test.each([
  ["an unknown procedure", "profile.nothing", "{}", 404],
  ["a body that is no JSON", "profile.setConsent", "{", 400],
])("%s is answered in words that say nothing of the inside", async (_, path, body, status) => {
  const response = await post(path, body);
  const { error } = answerSchema.parse(await response.json());
  expect(response.status).toBe(status);
  expect(error.message).toMatch(/Reload the page/);
  expect(JSON.stringify(error)).not.toMatch(/procedure|JSON|stack|\.ts/);
});

test("a batch longer than ten is refused whole", async () => {
  const paths = Array.from({ length: MOST_CALLS_IN_A_BATCH + 1 }, () => "session.current").join(",");
  const response = await post(`${paths}?batch=1`, "{}");
  expect(response.status).toBe(400);
});

test("cookies of a sign-in reach the answer", async () => {
  const context = await api.contextOf(amina);
  const call = await api.as(amina);
  await call.session.current();
  await answerCall({ path: "session.signOutEverywhere", body: "{}" }, context);
  expect(must(context.responseHeaders.get("set-cookie"), "the cookie is cleared")).toContain("Max-Age=0");
});
