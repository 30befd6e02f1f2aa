import { expect, test } from "vitest";
import { instrument } from "./instrument.ts";
import { toMutantKey } from "./mutant.ts";

const SOURCE = `import { must } from "../kernel/must.ts";

export function isLate(day: number, last: number): boolean {
  return day > last;
}

export const first = (days: readonly number[]): number => must(days[0], "there is a day");
`;

const FILE = { file: "planning/late.ts", content: SOURCE };

test("every mutant is named by its line, its text and what stands in its place", async () => {
  const { mutants } = await instrument([FILE]);
  expect(
    mutants.map(
      ({ line, change }) => `${line} ${change.mutator}: ${change.original} → ${change.replacement}`,
    ),
  ).toEqual(
    expect.arrayContaining([
      "4 ConditionalExpression: day > last → true",
      "4 EqualityOperator: day > last → day >= last",
      '7 ArrowFunction: (days: readonly number[]): number => must(days[0], "there is a day") → () => undefined',
    ]),
  );
  expect(mutants.every(({ folder }) => folder === "planning")).toBe(true);
});

test("the message of must() is left out with its reason, and counted", async () => {
  const { mutants, ignored } = await instrument([FILE]);
  expect(mutants.filter(({ change }) => change.mutator === "StringLiteral")).toEqual([]);
  expect(ignored).toEqual({ "the message of must(), which no input can bring up": 1 });
});

test("a mutant keeps its name when lines are put above it", async () => {
  const { mutants } = await instrument([FILE]);
  const moved = await instrument([{ ...FILE, content: `// One more line.\n${SOURCE}` }]);
  expect(moved.mutants.map(toMutantKey)).toEqual(mutants.map(toMutantKey));
});

test("of several alike in one file each has a name of its own", async () => {
  const alike = (name: string): string => `export function ${name}() {
  return 1 > 2;
}
`;
  const { mutants } = await instrument([{ ...FILE, content: `${alike("one")}${alike("other")}` }]);
  expect(
    mutants.filter(({ change }) => change.replacement === "1 >= 2").map(({ change }) => change.nth),
  ).toEqual([1, 2]);
  expect(new Set(mutants.map(toMutantKey)).size).toBe(mutants.length);
});
