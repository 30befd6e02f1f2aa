import type {} from "@induction/vitest-config/provided";
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { appRouter } from "./router.ts";
import { callOverHttp } from "./testing/matrix/call-over-http.ts";
import { MATRIX_INPUTS } from "./testing/matrix/matrix.inputs.ts";
import { MATRIX_ACTORS } from "./testing/matrix/matrix.table.ts";
import { buildMatrixWorld, type MatrixWorld } from "./testing/matrix/matrix.world.ts";
import { type ApiTest, openApiTest } from "./testing/open-api-test.ts";

let api: ApiTest;
let world: MatrixWorld;
const numRuns = inject("long") ? 1000 : 12;

beforeAll(async () => {
  api = await openApiTest();
  world = await buildMatrixWorld(api);
});
afterAll(() => api.close());

/** What no form sends: control characters, halves of characters, keys that reach into JavaScript, numbers past every bound. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "\0",
    "\ud800",
    "__proto__",
    "constructor",
    "%",
    "'; drop table users; --",
    1e308,
    -1,
    2 ** 53,
  ),
  fc.constantFrom({ __proto__: { isAdmin: true } }, [[[[[[]]]]]], "x".repeat(100_000)),
);

/** A sound input with one value in it, at any depth, replaced by a strange one. */
function spoiled(sound: unknown): fc.Arbitrary<unknown> {
  const places = listPlaces(sound);
  if (places.length === 0) return strange;
  return fc.tuple(fc.constantFrom(...places), strange).map(([place, value]) => replaced(sound, place, value));
}

type Place = readonly (string | number)[];

function listPlaces(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return at.length === 0 ? [] : [at];
  return [
    ...(at.length === 0 ? [] : [at]),
    ...Object.entries(value).flatMap(([key, inner]) => listPlaces(inner, [...at, key])),
  ];
}

function replaced(value: unknown, [first, ...rest]: Place, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((inner, index) => (index === Number(first) ? replaced(inner, rest, by) : inner));
  }
  const entries = Object.entries(value ?? {});
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === first ? replaced(inner, rest, by) : inner]),
  );
}

const paths = Object.keys(appRouter._def.procedures).filter((path) => !path.startsWith("live."));

test.each(paths)(
  "%s answers whatever it is sent, and is never broken by it",
  async (path) => {
    await world.snapshot.restore();
    const toInput = MATRIX_INPUTS[path];
    const calls = fc.constantFrom(...MATRIX_ACTORS).chain((actor) =>
      fc.record({
        actor: fc.constant(actor),
        input: fc.oneof(strange, spoiled(toInput?.({ world, actor, state: "own" }))),
      }),
    );
    await fc.assert(
      fc.asyncProperty(calls, async ({ actor, input }) => {
        const context = await api.contextOf(world.callers[actor]);
        const { code } = await callOverHttp(context, { path, type: "mutation", input });
        expect(code).not.toBe("INTERNAL_SERVER_ERROR");
      }),
      { numRuns },
    );
    expect(Reflect.get({}, "isAdmin")).toBeUndefined();
  },
  600_000,
);
