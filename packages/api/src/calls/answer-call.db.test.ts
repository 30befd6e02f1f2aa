import { failAfterStatement } from "@induction/db/testing/failing-database";
import { must } from "@induction/domain/kernel/must";
import { known } from "@induction/domain/kernel/told";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ApiContext } from "../context.ts";
import { AppError, type AppErrorCode } from "../errors/app-error.ts";
import { appRouter } from "../router.ts";
import { callStockAdapter } from "../testing/matrix/call-over-http.ts";
import { MATRIX_INPUTS } from "../testing/matrix/matrix.inputs.ts";
import type { MatrixActor } from "../testing/matrix/matrix.table.ts";
import { buildMatrixWorld, type MatrixWorld } from "../testing/matrix/matrix.world.ts";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { answerCall, isSingleCall } from "./answer-call.ts";

let api: ApiTest;
let world: MatrixWorld;

beforeAll(async () => {
  api = await openApiTest();
  world = await buildMatrixWorld(api);
}, 120_000);
afterAll(() => api.close());

/** An answer as a browser gets it; of its cookies only the names, for their values are never the same twice. */
interface Seen {
  readonly status: number;
  readonly body: string;
  readonly cookies: readonly string[];
}

const MAKES_IDS: ReadonlySet<string> = new Set([
  "letters.add",
  "letters.makeLink",
  "invitations.create",
  "invitations.accept",
  "roster.take",
]);

type Call = (context: ApiContext, path: string, body: string) => Promise<Pick<Seen, "status" | "body">>;

const byStockAdapter: Call = async (context, path, body) => {
  const response = await callStockAdapter(
    context,
    new Request(`https://induction.example/trpc/${path}`, {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    }),
  );
  return { status: response.status, body: await response.text() };
};
const byOwnAdapter: Call = (context, path, body) => answerCall({ path, body }, context);

/** Where the two routes are asked, and by whom; the context may be spoiled on the way. */
interface Question {
  readonly path: string;
  readonly actor: MatrixActor;
  readonly body: string;
  readonly spoil?: (context: ApiContext) => ApiContext;
}

/** Asks in an untouched world, and leaves one behind. */
async function ask(call: Call, { path, actor, body, spoil = (context) => context }: Question): Promise<Seen> {
  const context = spoil(await api.contextOf(world.callers[actor]));
  const { status, body: text } = await call(context, path, body);
  // Wrong passwords are counted even where they are refused.
  if (status === 200 || path.startsWith("session.")) await world.snapshot.restore();
  const cookies = context.responseHeaders.getSetCookie().map((line) => must(line.split("=")[0], "a name"));
  return { status, body: text.replaceAll(context.requestId, "REQUEST"), cookies };
}

/** A change makes ids that are new each time: they are named by their order. Everything else must be the same. */
function withoutNewIds(seen: Seen, path: string): Seen {
  if (!MAKES_IDS.has(path)) return seen;
  const ids: string[] = [];
  const body = seen.body.replaceAll(
    /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<="token":")[\w-]{43}/g,
    (id) => {
      if (!ids.includes(id)) ids.push(id);
      return `ID ${ids.indexOf(id)}`;
    },
  );
  return { ...seen, body };
}

async function expectTheSame(question: Question): Promise<Seen> {
  const stock = withoutNewIds(await ask(byStockAdapter, question), question.path);
  const own = withoutNewIds(await ask(byOwnAdapter, question), question.path);
  expect({ ...question, ...own }).toEqual({ ...question, ...stock });
  return own;
}

const paths = Object.keys(appRouter._def.procedures).filter((path) => !path.startsWith("live."));
const ACTORS = ["anonymous", "owner", "assigned", "lead", "admin", "curator", "suspended"] as const;
const BODIES = ["", "{", '{"unknown":1}', "[]", '"text"', "null"];

test.each(paths)(
  "%s answers on our own route byte for byte as on tRPC's",
  async (path) => {
    expect(isSingleCall(path)).toBe(true);
    const toInput = must(MATRIX_INPUTS[path], `the matrix knows how to ask ${path}`);
    const seen: number[] = [];
    for (const actor of ACTORS) {
      const body = JSON.stringify(toInput({ world, actor, state: "own" }) ?? {});
      seen.push((await expectTheSame({ path, actor, body })).status);
    }
    expect(seen).toContain(200);
    for (const body of BODIES) await expectTheSame({ path, actor: "owner", body });
  },
  120_000,
);

const goal = (score: number) => ({ fact: "goal", value: known(score) });
const away = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" });

/** One question for each kind of refusal, and for a fault of ours. */
const KINDS: Readonly<Record<AppErrorCode | "INTERNAL_SERVER_ERROR", Question>> = {
  BAD_REQUEST: { path: "profile.setConsent", actor: "owner", body: '{"consent":"maybe"}' },
  UNAUTHORIZED: { path: "profile.mine", actor: "anonymous", body: "{}" },
  FORBIDDEN: { path: "members.list", actor: "owner", body: "{}" },
  NOT_FOUND: {
    path: "caseload.person",
    actor: "lead",
    body: '{"id":"0b9f3a1e-9a53-4b0e-8f0e-0c6f1d2b3a4c"}',
  },
  CONFLICT: {
    path: "profile.changeFact",
    actor: "owner",
    body: JSON.stringify({ change: goal(250), basedOn: goal(199) }),
  },
  TOO_MANY_REQUESTS: {
    path: "session.current",
    actor: "owner",
    body: "{}",
    spoil: (context) => ({
      ...context,
      identifyFailure: new AppError("TOO_MANY_REQUESTS", { details: { retryAfterSeconds: 7 } }),
    }),
  },
  SERVICE_UNAVAILABLE: {
    path: "session.current",
    actor: "owner",
    body: "{}",
    spoil: (context) => ({ ...context, identifyFailure: away }),
  },
  INTERNAL_SERVER_ERROR: {
    path: "profile.mine",
    actor: "owner",
    body: "{}",
    spoil: (context) => ({ ...context, db: failAfterStatement(context.db, 1) }),
  },
};

test.each(Object.entries(KINDS))("%s is told the same on both routes", async (code, question) => {
  const { body } = await expectTheSame(question);
  expect(JSON.parse(body)).toMatchObject({ error: { data: { code, requestId: "REQUEST" } } });
});

test("a path that names nothing, or a stream, is no single call", () => {
  for (const path of ["live.mine", "profile.nothing", "constructor", "__proto__", "profile", ""]) {
    expect(isSingleCall(path)).toBe(false);
  }
});
