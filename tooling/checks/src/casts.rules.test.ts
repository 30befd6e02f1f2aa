import { expect, test } from "vitest";
import { checkFile } from "./testing/check-tree.ts";

test.each([
  ["a constant", "export const tiers = [1, 2] as const;"],
  ["a constant in the old form", "export const tiers = <const>[1, 2];"],
  ["satisfies", "export const table = { a: 1 } satisfies Record<string, number>;"],
  ["a renamed import", `import { z as zod } from "zod";`],
  ["not", "export const no = !yes;"],
  ["a mention in prose", "// What @ts-ignore would hide is told by the parser."],
])("allowed: %s", (_sentence, text) => {
  expect(checkFile("packages/db/src/a.ts", text)).toEqual([]);
});

test.each([
  ["an assertion", "const a = b as string;", "A type assertion (`as Type`) is not checked"],
  ["an assertion through unknown", "const a = b as unknown;", "A type assertion (`as Type`) is not checked"],
  ["an assertion in the old form", "const a = <string>b;", "A type assertion (`<Type>value`) is not checked"],
  ["a non-null assertion", "const a = b!.c;", "A non-null assertion (`value!`) is not checked"],
  ["a definite variable", "let a!: string;", "A definite assignment (`name!: Type`) is not checked"],
  ["a definite field", "class A { b!: string; }", "A definite assignment (`name!: Type`) is not checked"],
  [
    "a definite accessor",
    "class A { accessor b!: string; }",
    "A definite assignment (`name!: Type`) is not checked",
  ],
  ["an ignored line", "// @ts-ignore\nconst a = b;", "@ts-ignore silences the type checker"],
  [
    "an expected error",
    "/* @ts-expect-error: later */\nconst a = b;",
    "@ts-expect-error silences the type checker",
  ],
  ["an unchecked file", "// @ts-nocheck\nconst a = b;", "@ts-nocheck silences the type checker"],
])("refused, in code and in tests: %s", (_sentence, text, message) => {
  for (const path of ["packages/db/src/a.ts", "packages/db/src/a.test.ts"]) {
    expect(checkFile(path, text)).toEqual([`1: ${message}: narrow, parse with zod, or use \`satisfies\`.`]);
  }
});

test("a file that does not parse is refused, not passed over", () => {
  expect(checkFile("packages/db/src/a.ts", "const = ;")).toEqual([expect.stringContaining("Does not parse")]);
});
