import type { AppRouter } from "@induction/api/router";
import type { inferRouterError } from "@trpc/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type AppError, toAppError } from "./app-error.ts";
import { createClient } from "./create-client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Code = AppError["code"] & inferRouterError<AppRouter>["data"]["code"];

/** What the server writes for a refusal, at its edge as in a procedure. */
function aRefusal(code: Code, httpStatus: number, retryAfterSeconds?: number) {
  const data = { code, httpStatus, requestId: "7", ...(retryAfterSeconds && { retryAfterSeconds }) };
  const error = { code: -32_600, message: `A sentence about ${code}.`, data };
  return { status: httpStatus, body: JSON.stringify({ error }) };
}

const SESSION = { status: 200, body: '{"result":{"data":{"person":null}}}' };

/** Answers one call after another, the last one again and again; keeps when each was made. */
function answer(
  ...answers: readonly { status: number; body: string }[]
): readonly { path: string; at: number }[] {
  const calls: { path: string; at: number }[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    const { status, body } = answers[Math.min(calls.length, answers.length - 1)] ?? SESSION;
    calls.push({ path, at: Date.now() });
    return new Response(body, { status });
  });
  return calls;
}

/** Asks who is signed in, as the first screen does. */
async function ask(): Promise<unknown> {
  const { queryClient, trpc } = createClient();
  const asking = queryClient.fetchQuery(trpc.session.current.queryOptions()).catch(toAppError);
  await vi.runAllTimersAsync();
  return asking;
}

test.each([
  ["a page that is not ours", "FORBIDDEN", 403],
  ["an input that is no JSON", "UNSUPPORTED_MEDIA_TYPE", 415],
  ["an input that is too large", "PAYLOAD_TOO_LARGE", 413],
  ["too many tries", "TOO_MANY_REQUESTS", 429],
  ["a request that took too long to arrive", "TIMEOUT", 408],
] as const)(
  "%s is told in the server's words with its number, and not tried again",
  async (_, code, status) => {
    const calls = answer(aRefusal(code, status, code === "TOO_MANY_REQUESTS" ? 9 : undefined));
    expect(await ask()).toEqual({
      code,
      message: `A sentence about ${code}.`,
      requestId: "7",
      fieldErrors: [],
      conflict: null,
      retryAfterSeconds: code === "TOO_MANY_REQUESTS" ? 9 : null,
    });
    expect(calls).toHaveLength(1);
  },
);

test("a busy server is asked again, not before it said, and its words stand when it stays busy", async () => {
  const calls = answer(aRefusal("SERVICE_UNAVAILABLE", 503, 2));
  expect(await ask()).toMatchObject({ code: "SERVICE_UNAVAILABLE", requestId: "7", retryAfterSeconds: 2 });
  const [first = 0, second = 0, third = 0] = calls.map(({ at }) => at);
  expect(calls).toHaveLength(3);
  expect(second - first).toBeGreaterThanOrEqual(2_000);
  expect(third - second).toBeGreaterThanOrEqual(2_000);
});

test("a server that was busy for a moment answers the second try", async () => {
  answer(aRefusal("SERVICE_UNAVAILABLE", 503, 2), SESSION);
  expect(await ask()).toEqual({ person: null });
});

test("only an answer that is not the server's counts as none", async () => {
  answer({ status: 502, body: "<h1>Bad gateway</h1>" });
  expect(await ask()).toMatchObject({ code: "UNREACHABLE", requestId: null });
});

test("things asked for at once travel each for itself, with their input in the body", async () => {
  const calls = answer(SESSION);
  const { queryClient, trpc } = createClient();
  const asking = [
    queryClient.fetchQuery(trpc.session.current.queryOptions()),
    queryClient.fetchQuery(trpc.caseload.counts.queryOptions({ orgId: "secret" })),
  ];
  await vi.runAllTimersAsync();
  await Promise.all(asking);
  expect(calls.map(({ path }) => path)).toEqual(["/trpc/session.current", "/trpc/caseload.counts"]);
});
