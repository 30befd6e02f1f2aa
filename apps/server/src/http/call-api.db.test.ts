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
  const request = new Request("http://127.0.0.1:3000/trpc/session.current", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
  });
  const response = await call(request, { requestId: "request-7", address: "203.0.113.7" });
  const body = await response.text();
  expect(response.status).toBe(status);
  expect(JSON.parse(body)).toMatchObject({ error: { data: { code } } });
  expect(body).not.toMatch(/ECONN|SECRET/);
  expect(api.logs).toMatchObject([{ phrase, fields: { requestId: "request-7", path: "identify" } }]);
});
