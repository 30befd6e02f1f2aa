import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { bundle } from "./bundle.ts";
import { findCoverage } from "./coverage.ts";
import { allExamples, FEW } from "./fewer-examples.ts";
import { instrument } from "./instrument.ts";
import type { MutantStatus } from "./mutant.ts";
import { openResults } from "./results-cache.ts";
import { runMutants } from "./run-mutants.ts";
import { createGraphs } from "./test-graph.ts";
import { overwrite } from "./workspace-copy.ts";

const directory = mkdtempSync(join(tmpdir(), "induction-mutation-test-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

afterEach(() => {
  vi.useRealTimers();
});

const SOURCE = `
import { must } from "../kernel/must.ts";
const remembered = new Map<number, number>();
export function double(value: number): number {
  const known = remembered.get(value);
  if (known !== undefined) return known;
  const result = value + value;
  remembered.set(value, result);
  return result;
}
export const LIMIT = 10 + 1;
export function countDown(from: number): number {
  let left = from;
  while (left > 0) left -= 1;
  return left;
}
export const unused = (): string => "never read";
export const first = (values: readonly number[]): number => must(values[0], "there is one");
export const isPositive = (value: number): boolean => value > 0;
`;

const TESTS = `
import { expect, test } from "vitest";
import { countDown, double, isPositive, LIMIT } from "./sums.ts";
test.each([1, 2])("twice %i", (value) => { expect(double(value)).toBe(value * 2); });
test("the second to ask is told what the first was", () => { expect(double(1)).toBe(2); });
test("the limit", () => { expect.hasAssertions(); expect(LIMIT).toBe(11); });
test("one is positive, nothing is not", () => { expect([isPositive(1), isPositive(0)]).toEqual([true, false]); });
test("down to nothing", () => { expect(countDown(3)).toBe(0); });
`;

function write(root: string, file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

async function tryAll(tests: string): Promise<Readonly<Record<string, MutantStatus>>> {
  const root = join(mkdtempSync(join(directory, "run-")), "src");
  write(root, "planning/sums.test.ts", tests);
  write(
    root,
    "kernel/must.ts",
    "export const must = <T>(value: T | undefined, why: string): T => { if (value === undefined) throw new Error(why); return value; };",
  );
  const { sources, mutants } = await instrument([{ file: "planning/sums.ts", content: SOURCE }]);
  for (const { file, content } of sources) write(root, file, content);
  overwrite(root, sources);
  const bundled = await bundle(root, ["planning/sums.test.ts"]);
  const coverage = await findCoverage({ bundle: bundled, mutants }, root, {
    openGraph: createGraphs(bundled, root),
    openFullGraph: createGraphs(bundled, root, allExamples),
  });
  const statuses = await runMutants({
    ...{ root, bundle: bundled, coverage, mutants, jobs: 1, limits: FEW },
    ...{ cache: openResults(join(root, "results.json"), "a tree"), log: () => undefined },
  });
  return Object.fromEntries(
    mutants.map(({ id, change }) => [
      `${change.original} → ${change.replacement}`,
      statuses.get(id) ?? "no-coverage",
    ]),
  );
}

test("mutants are killed by the tests that reach them, also where a value is made as a module loads, or remembered", async () => {
  expect(await tryAll(TESTS)).toMatchObject({
    "value + value → value - value": "killed",
    "10 + 1 → 10 - 1": "killed",
    "left > 0 → false": "killed",
    "left -= 1 → left += 1": "timeout",
    // Behind a mutant that is left out, and so beyond the number of those that are counted.
    "value > 0 → value >= 0": "killed",
    "value > 0 → false": "killed",
    "known !== undefined → false": "survived",
    '(): string => "never read" → () => undefined': "survived",
    '"never read" → ""': "no-coverage",
  });
}, 60_000);

test("a test that fails without any mutant stops the run, since it could tell none", async () => {
  await expect(tryAll(TESTS.replace("toBe(11)", "toBe(12)"))).rejects.toThrow("fails without any mutant");
}, 60_000);

test("a test that expects an assertion and makes none fails", async () => {
  await expect(tryAll(TESTS.replace("expect(LIMIT).toBe(11);", ""))).rejects.toThrow(
    "fails without any mutant",
  );
}, 60_000);

test("a worker that fails by itself ends the run: what was learned is kept, and nothing goes on ticking", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const root = join(mkdtempSync(join(directory, "run-")), "src");
  const cachePath = join(root, "results.json");
  const { mutants } = await instrument([{ file: "planning/sums.ts", content: SOURCE }]);
  const [mutant] = mutants;
  if (mutant === undefined) throw new Error("There is a mutant.");
  const run = runMutants({
    ...{ root, mutants: [mutant], jobs: 1, limits: FEW, log: () => undefined },
    bundle: { modules: [], tests: [] },
    coverage: {
      tests: [{ file: 0, nth: 0, name: "of no file", ms: 1, reaches: new Set([mutant.id]) }],
      evaluationMs: [],
      leftOut: [],
    },
    cache: openResults(cachePath, "a tree"),
  });
  await expect(run).rejects.toThrow("A worker ended with 1");
  expect(vi.getTimerCount()).toBe(0);
  expect(existsSync(cachePath)).toBe(true);
}, 60_000);
