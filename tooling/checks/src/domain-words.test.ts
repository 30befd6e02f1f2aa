import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { parseSource } from "./parsed-source.ts";

const SOURCE = join(import.meta.dirname, "../../../packages/domain/src");

/** Modules that make sentences: `strong.words.ts`, `fact-words.ts`, `tell-score.ts`, and dates as they are read. */
const WORDS = /(?:[./-]words|\/tell-[\w-]+|\/plain-date)\.ts$/;

/** Every module that a module needs at run time, itself included. */
function listReached(start: string): readonly string[] {
  const reached = new Set<string>();
  const waiting = [join(SOURCE, start)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const folder = dirname(path);
    for (const { specifier, isTypeOnly } of parseSource({ path, text: readFileSync(path, "utf8") }).imports)
      if (!isTypeOnly && specifier?.startsWith(".") === true) waiting.push(join(folder, specifier));
  }
  return [...reached].map((path) => relative(SOURCE, path));
}

test("an assessment is answered without a module that makes sentences", () => {
  const reached = listReached("assessment/assess.ts");
  expect(reached).toContain("rules/tiers/strong.rules.ts");
  expect(reached.filter((path) => WORDS.test(`/${path}`))).toEqual([]);
});

test("an assessment is answered without a schema", () => {
  expect(listReached("assessment/assess.ts").filter((path) => path.endsWith(".schema.ts"))).toEqual([]);
});

test("what explains an answer reaches the words of every rule", () => {
  const reached = listReached("assessment/explain.ts");
  expect(reached).toContain("rules/rule-words.ts");
  expect(reached.filter((path) => path.endsWith(".words.ts")).length).toBeGreaterThan(30);
  expect(listReached("planning/explain-plan.ts")).toContain("rules/plan-rule-words.ts");
});
