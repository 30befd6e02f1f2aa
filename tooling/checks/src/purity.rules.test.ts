import { expect, test } from "vitest";
import { checkFile } from "./testing/check-tree.ts";

const inDomain = (text: string): string[] => checkFile("packages/domain/src/kernel/steps.ts", text);

test.each([
  ["a date from a given value", "export const at = (value: string) => new Date(value);"],
  ["a computed property of the calendar", "export const of = (now: 'UTC' | 'parse') => Date[now];"],
  ["arithmetic", "export const round = (value: number) => Math.round(value);"],
  ["a date from its parts", "export const day = Date.UTC(2027, 0, 1);"],
  [
    "a name of its own that a browser also uses",
    "export const score = (performance: { n: number }) => performance.n;",
  ],
  [
    "a destructured name of its own",
    "export const run = ({ fetch: [process = f, ...console] }) => process.x + console.y;",
  ],
  ["a property that is called like a global", "export const steps = (plan: Plan) => plan.process.length;"],
])("pure: %s", (_sentence, text) => {
  expect(inDomain(text)).toEqual([]);
});

test.each([
  ["the clock", "const now = Date.now();", "Date.now"],
  ["the clock, handed on", "const clock = Date.now;", "Date.now"],
  ["the clock, written in brackets", `const now = Date["now"]();`, "Date.now"],
  ["the clock, taken apart", "const { now } = Date;", "taking Date apart"],
  ["the date of today", "const today = new Date();", "new Date()"],
  ["the date of today as text", "const today = Date();", "Date()"],
  ["chance", "const n = Math.random();", "Math.random"],
  ["the environment", "const url = process.env.URL;", "process.env"],
  ["the console", `console.warn("no");`, "console.warn"],
  ["a measuring clock", "const t = performance.now();", "performance.now"],
  ["the network", `const a = await fetch("/a");`, "fetch()"],
  ["waiting", "setTimeout(f, 10);", "setTimeout()"],
  ["the global object", "const n = globalThis.Math.random();", "globalThis.Math"],
])("impure: %s", (_sentence, text, what) => {
  expect(inDomain(text)).toEqual([`1: domain is pure: ${what} is not; pass the value in.`]);
});

test("domain's tests are pure as well", () => {
  expect(checkFile("packages/domain/src/a.test.ts", "const today = new Date();")).toHaveLength(1);
});

test("other rooms may read the clock", () => {
  expect(checkFile("apps/server/src/a.ts", "const today = new Date();")).toEqual([]);
});

test.each(["node:fs", "fs", "node:crypto"])("no room that a browser runs imports %s", (builtin) => {
  for (const room of [
    "packages/domain/src/kernel/a.ts",
    "packages/ui/src/a.tsx",
    "apps/portal/src/main.tsx",
  ]) {
    const [message] = checkFile(room, `import { a } from "${builtin}";`);
    expect(message).toContain(`runs in browsers: ${builtin} does not exist there.`);
  }
  expect(checkFile("packages/ui/src/a.test.tsx", `import { a } from "${builtin}";`)).toEqual([]);
});
