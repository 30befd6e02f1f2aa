import { readEverything } from "@induction/db/testing/read-everything";
import { must } from "@induction/domain/kernel/must";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
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

/** A cell of the table that arises, with the word that stands in it. */
interface Cell {
  readonly actor: MatrixActor;
  readonly state: MatrixState;
  readonly word: string;
}

/** What happened in a cell; the word is the answer as the table writes it. */
interface Outcome extends HttpAnswer, Cell {
  readonly path: string;
}

const byPath = appRouter._def.procedures;
const procedures: readonly Procedure[] = Object.keys(byPath).map((path) => ({ path, type: typeOf(path) }));

function typeOf(path: string): HttpCall["type"] {
  const definition: unknown = Reflect.get(must(Reflect.get(byPath, path), `${path} is a procedure`), "_def");
  return z.object({ type: z.enum(["query", "mutation", "subscription"]) }).parse(definition).type;
}

const WORDS: Readonly<Record<string, string>> = {
  ...{ ok: "ok", BAD_REQUEST: "400", UNAUTHORIZED: "401", FORBIDDEN: "403" },
  ...{ NOT_FOUND: "404", CONFLICT: "409" },
};
const DENIED: ReadonlySet<string> = new Set(["401", "403", "404"]);

/** A session ends where its account is found suspended. */
const NOT_COMPARED = ["sessions"];

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
  const cells = listCells(path);
  const isLetIn = ({ word }: Cell) => word === "ok";
  const refused = cells.filter((cell) => !isLetIn(cell));
  await world.snapshot.restore();
  const before = await readEverything(api.db, { except: NOT_COMPARED });
  const answered = new Map<Cell, Outcome>();
  for (const cell of refused) {
    answered.set(cell, await ask(procedure, cell));
    // Wrong passwords are counted, and soon nobody would be asked for one.
    if (path.startsWith("session.")) await world.snapshot.restore();
  }
  if ((await readEverything(api.db, { except: NOT_COMPARED })) !== before) disturbed.push(path);
  for (const cell of cells.filter(isLetIn)) {
    answered.set(cell, await ask(procedure, cell));
    if (type === "mutation") await world.snapshot.restore();
  }
  return cells.map((cell) => must(answered.get(cell), "every cell was asked"));
}

async function ask({ path, type }: Procedure, { actor, state }: Cell): Promise<Outcome> {
  const toInput = must(MATRIX_INPUTS[path], `the matrix knows how to ask ${path}`);
  const input = toInput({ world, actor, state });
  const answer = await callOverHttp(await api.contextOf(world.callers[actor]), { path, type, input });
  const isNameAlone = path === "caseload.person" && answer.body.includes('"kind":"hidden"');
  return { ...answer, path, actor, state, word: isNameAlone ? "name" : (WORDS[answer.code] ?? answer.code) };
}

function listCells(path: string): readonly Cell[] {
  return MATRIX_STATES.flatMap((state) => {
    const words = listWords(path, state);
    if (words.join() === "-") return [];
    return MATRIX_ACTORS.map((actor, index) => ({ actor, state, word: words[index] ?? "missing" }));
  });
}

function listWords(path: string, state: MatrixState): readonly string[] {
  return MATRIX[path]?.[state].split(/\s+/) ?? [];
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
    "says of $path in every state what happens to each actor, or that it does not arise",
    ({ path }) => {
      for (const state of MATRIX_STATES) {
        const words = listWords(path, state);
        expect(words).toHaveLength(words[0] === "-" ? 1 : MATRIX_ACTORS.length);
        for (const word of words) expect(word).toMatch(/^(ok|name|40[01349]|-)$/);
      }
      expect(listWords(path, "own")).not.toEqual(["-"]);
    },
  );

  test("denies more than it lets in", () => {
    const words = procedures.flatMap(({ path }) => listCells(path)).map(({ word }) => word);
    const letIn = words.filter((word) => word === "ok" || word === "name");
    expect(words.length - letIn.length).toBeGreaterThan(letIn.length);
  });
});

test.each(procedures)("$path answers as the table says", ({ path }) => {
  const toLine = ({ actor, state, word }: Cell) => `${actor}, ${state}: ${word}`;
  expect((outcomes.get(path) ?? []).map(toLine)).toEqual(listCells(path).map(toLine));
});

test.each(procedures)(
  "$path says the same of what is not there and of what is somebody else's",
  ({ path }) => {
    for (const actor of MATRIX_ACTORS) {
      const ofActor = (outcomes.get(path) ?? []).filter((outcome) => outcome.actor === actor);
      const notFound = ofActor.filter(({ word }) => word === "404");
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
  expect(logged.map(({ fields }) => fields.path).sort()).toEqual(denied.map(({ path }) => path).sort());
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
      const readable: readonly string[] = READERS[outcome.actor] ?? [];
      for (const [person, { canary }] of Object.entries(world.applicants)) {
        if (readable.includes(person) || !isRead(outcome, canary)) continue;
        leaks.push(`${outcome.actor} reads ${person} by ${outcome.path}, ${outcome.state}`);
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
    const refused = listOutcomes().filter(({ word }) => word !== "ok" && word !== "name");
    const texts = [...refused.map(({ body }) => body), JSON.stringify(api.logs)];
    for (const { canary } of Object.values(world.applicants)) {
      expect(texts.filter((text) => text.includes(canary))).toEqual([]);
    }
  });
});
