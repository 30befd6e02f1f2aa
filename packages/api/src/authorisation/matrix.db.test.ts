import { readEverything } from "@induction/db/testing/read-everything";
import { must } from "@induction/domain/kernel/must";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appRouter } from "../router.ts";
import { callOverHttp, type HttpAnswer, type HttpCall } from "../testing/matrix/call-over-http.ts";
import { MATRIX_INPUTS } from "../testing/matrix/matrix.inputs.ts";
import {
  MATRIX,
  MATRIX_ACTORS,
  MATRIX_STATES,
  type MatrixActor,
  type MatrixState,
} from "../testing/matrix/matrix.table.ts";
import { buildMatrixWorld, type Canary, type MatrixWorld } from "../testing/matrix/matrix.world.ts";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";

type Procedure = Pick<HttpCall, "path" | "type">;

/** What happened in one cell. */
interface Outcome extends HttpAnswer {
  readonly path: string;
  readonly actor: MatrixActor;
  readonly state: MatrixState;
  /** The answer as the table writes it. */
  readonly word: string;
}

const procedures: readonly Procedure[] = Object.entries<{ _def: { type: HttpCall["type"] } }>(
  appRouter._def.procedures,
).map(([path, { _def }]) => ({ path, type: _def.type }));

const WORDS: Readonly<Record<string, string>> = {
  ...{ ok: "ok", BAD_REQUEST: "400", UNAUTHORIZED: "401", FORBIDDEN: "403" },
  ...{ NOT_FOUND: "404", CONFLICT: "409" },
};
const DENIED: ReadonlySet<string> = new Set(["401", "403", "404"]);

let api: ApiTest;
let world: MatrixWorld;
/** What every cell of the table answered, procedure by procedure. */
const outcomes = new Map<string, readonly Outcome[]>();
/** Procedures whose refusals left something behind. */
const disturbed: string[] = [];

beforeAll(async () => {
  api = await openApiTest();
  world = await buildMatrixWorld(api);
  api.logs.length = 0;
  for (const procedure of procedures) outcomes.set(procedure.path, await askEveryCell(procedure));
}, 240_000);
afterAll(() => api.close());

async function askEveryCell(procedure: Procedure): Promise<readonly Outcome[]> {
  const { path, type } = procedure;
  // Refused sign-ins are counted and written down: that is their purpose.
  const except = path.startsWith("session.") ? ["audit", "sign_in_failures"] : [];
  const before = await readEverything(api.db, { except });
  const answered: Outcome[] = [];
  for (const actor of MATRIX_ACTORS) {
    for (const [index, state] of MATRIX_STATES.entries()) {
      if (toWords(path, actor)[index] === "-") continue;
      const outcome = await ask(procedure, { actor, state });
      answered.push(outcome);
      if (type !== "mutation") continue;
      const isLetIn = outcome.word === "ok";
      if (!isLetIn && (await readEverything(api.db, { except })) !== before)
        disturbed.push(`${path} ${actor} ${state}`);
      if (isLetIn || path.startsWith("session.")) await world.snapshot.restore();
    }
  }
  return answered;
}

async function ask(
  { path, type }: Procedure,
  { actor, state }: { actor: MatrixActor; state: MatrixState },
): Promise<Outcome> {
  const toInput = must(MATRIX_INPUTS[path], `the matrix knows how to ask ${path}`);
  const input = toInput({ world, actor, state });
  const answer = await callOverHttp(await api.contextOf(world.callers[actor]), { path, type, input });
  const isNameAlone = path === "caseload.person" && answer.body.includes('"kind":"hidden"');
  return { ...answer, path, actor, state, word: isNameAlone ? "name" : (WORDS[answer.code] ?? answer.code) };
}

function toWords(path: string, actor: MatrixActor): readonly string[] {
  return MATRIX[path]?.[actor].split(/\s+/) ?? [];
}

function listOutcomes(): readonly Outcome[] {
  return [...outcomes.values()].flat();
}

describe("the table", () => {
  test("holds every procedure of the router, and no other", () => {
    const paths = procedures.map(({ path }) => path).sort();
    expect(Object.keys(MATRIX).sort()).toEqual(paths);
    expect(Object.keys(MATRIX_INPUTS).sort()).toEqual(paths);
  });

  test.each(procedures)(
    "says of $path for every actor and state what happens, or that the state does not arise",
    ({ path }) => {
      const rows = MATRIX_ACTORS.map((actor) => toWords(path, actor));
      for (const row of rows) {
        expect(row).toHaveLength(MATRIX_STATES.length);
        for (const word of row) expect(word).toMatch(/^(ok|name|40[01349]|-)$/);
      }
      // A state that arises for one actor arises for all: no cell can be left out alone.
      for (const index of MATRIX_STATES.keys()) {
        expect(new Set(rows.map((row) => row[index] === "-")).size).toBe(1);
      }
    },
  );

  test("denies more than it lets in", () => {
    const words = listOutcomes().map(({ word }) => word);
    const letIn = words.filter((word) => word === "ok" || word === "name").length;
    expect(words.length - letIn).toBeGreaterThan(letIn);
  });
});

test.each(procedures)("$path answers as the table says", ({ path }) => {
  const answered = new Map<string, string>();
  for (const { actor, state, word } of outcomes.get(path) ?? []) answered.set(`${actor}, ${state}`, word);
  const expected = new Map<string, string>();
  for (const actor of MATRIX_ACTORS) {
    for (const [index, word] of toWords(path, actor).entries()) {
      if (word !== "-") expected.set(`${actor}, ${MATRIX_STATES[index]}`, word);
    }
  }
  expect(answered).toEqual(expected);
});

test.each(procedures)(
  "$path says the same of what is not there and of what is somebody else's",
  ({ path }) => {
    for (const actor of MATRIX_ACTORS) {
      const notFound = (outcomes.get(path) ?? []).filter(
        (outcome) => outcome.actor === actor && outcome.word === "404",
      );
      expect(new Set(notFound.map(({ body }) => body)).size).toBeLessThanOrEqual(1);
    }
  },
);

test("what is refused changes nothing", () => {
  expect(disturbed).toEqual([]);
});

test("every denial is in the log, with its path", () => {
  const denied = listOutcomes().filter(({ word }) => DENIED.has(word));
  const logged = api.logs.filter(({ phrase }) => phrase === "denied");
  expect(logged.map(({ fields }) => fields.path)).toEqual(denied.map(({ path }) => path));
  expect(api.logs.filter(({ phrase }) => phrase === "failed")).toEqual([]);
});

/** Whose words an actor may read. Whoever is not listed may read nobody's. */
const READERS: Partial<Record<MatrixActor, readonly (keyof MatrixWorld["applicants"])[]>> = {
  owner: ["subject"],
  "other applicant": ["colleague"],
  assigned: ["subject"],
  lead: ["subject", "colleague", "unowned"],
};

describe("what people tell of themselves", () => {
  const isRead = ({ body }: Outcome, canary: Canary) => body.includes(canary);

  test("is read by those alone who may", () => {
    const leaks: string[] = [];
    for (const outcome of listOutcomes()) {
      const readable = READERS[outcome.actor] ?? [];
      for (const [person, { canary }] of Object.entries(world.applicants)) {
        const mayRead = readable.some((name) => name === person);
        if (!mayRead && isRead(outcome, canary))
          leaks.push(`${outcome.actor} reads ${person} by ${outcome.path}`);
      }
    }
    expect(leaks).toEqual([]);
  });

  test("is indeed read by them, so that the proof above has something to find", () => {
    for (const [actor, people] of Object.entries(READERS)) {
      for (const person of people) {
        const { canary } = world.applicants[person];
        const reads = listOutcomes().filter((outcome) => outcome.actor === actor && isRead(outcome, canary));
        expect(reads.length).toBeGreaterThan(0);
      }
    }
  });

  test("stands in no refusal and in no line of the log", () => {
    const canaries = Object.values(world.applicants).map(({ canary }) => canary);
    const refused = listOutcomes().filter(({ word }) => word !== "ok" && word !== "name");
    const texts = [...refused.map(({ body }) => body), JSON.stringify(api.logs)];
    for (const canary of canaries) expect(texts.filter((text) => text.includes(canary))).toEqual([]);
  });
});
