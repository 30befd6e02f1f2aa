import { type ApiTest, openApiTest } from "@induction/api/testing/open-api-test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApiCaller } from "./call-api.ts";

let api: ApiTest;
beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());

test.each([
  [
    "a database that is away is told as a matter of waiting",
    Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" }),
    { status: 503, code: "SERVICE_UNAVAILABLE", phrase: "unavailable" },
  ],
  [
    "a mistake of ours is told as one",
    new TypeError("SECRET is not a function"),
    { status: 500, code: "INTERNAL_SERVER_ERROR", phrase: "failed" },
  ],
])("before a caller is known, %s, and logged", async (_name, thrown, { status, code, phrase }) => {
  api.logs.length = 0;
  const identify = () => Promise.reject(thrown);
  const call = createApiCaller(
    { ...api.services, auth: { ...api.auth, identify } },
    new AbortController().signal,
  );
  const request = new Request("http://127.0.0.1:3000/trpc/session.current?batch=1", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
  });
  const meta = { requestId: "request-7", address: "203.0.113.7", cookieHeader: null, userAgent: null };
  const single = await call.answerOne({ path: "session.current", body: "" }, meta);
  const batch = await call.answer(request, meta);
  const bodies = [JSON.parse(single.body), ...JSON.parse(await batch.text())];
  expect([single.status, batch.status]).toEqual([status, status]);
  expect(bodies).toMatchObject([1, 2].map(() => ({ error: { data: { code, requestId: "request-7" } } })));
  expect(JSON.stringify(bodies)).not.toMatch(/ECONN|SECRET/);
  const line = { phrase, fields: { requestId: "request-7", path: "session.current" } };
  expect(api.logs).toMatchObject([line, line]);
});
