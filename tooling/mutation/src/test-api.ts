import { expect } from "vitest";

/** One test as it was declared. */
export interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

type Declare = (name: unknown, ...rest: readonly unknown[]) => void;

/** What tests are declared with: the parts of vitest that tests of the domain use. */
export interface TestApi {
  readonly test: Declare & {
    readonly each: (rows: readonly unknown[]) => Declare;
    readonly for: (rows: readonly unknown[]) => Declare;
  };
  readonly describe: Declare;
  /** Long proofs stay out: a mutant is met by the same tests that run every day. */
  readonly inject: (key: string) => boolean | null;
}

type Body = (...given: readonly unknown[]) => unknown;

function isBody(value: unknown): value is Body {
  return typeof value === "function";
}

function findBody(rest: readonly unknown[]): Body {
  const body = rest.find(isBody);
  if (body === undefined) throw new Error("A test without a body proves nothing.");
  return body;
}

/** Declares tests the way vitest does, and keeps them instead of running them. */
export function createTestApi() {
  let tests: Test[] = [];
  const files = new Map<string, readonly Test[]>();
  const context = { expect };

  const declare: Declare = (name, ...rest) => {
    const body = findBody(rest);
    tests.push({ name: String(name), run: () => body(context) });
  };
  const each =
    (rows: readonly unknown[]): Declare =>
    (name, ...rest) => {
      const body = findBody(rest);
      for (const [index, row] of rows.entries()) {
        const given = Array.isArray(row) ? row : [row];
        tests.push({ name: `${name} #${index}`, run: () => body(...given) });
      }
    };
  const forEach =
    (rows: readonly unknown[]): Declare =>
    (name, ...rest) => {
      const body = findBody(rest);
      for (const [index, row] of rows.entries()) {
        tests.push({ name: `${name} #${index}`, run: () => body(row, context) });
      }
    };
  const test = Object.assign(declare, { each, for: forEach });
  const describe: Declare = (_name, ...rest) => findBody(rest)();

  const listTestsOf = (file: string, evaluate: () => unknown): readonly Test[] => {
    const known = files.get(file);
    if (known !== undefined) return known;
    tests = [];
    evaluate();
    files.set(file, tests);
    return tests;
  };
  const api = { test, it: test, describe, inject: (key: string) => (key === "long" ? false : null) };
  return { api: api satisfies TestApi, listTestsOf };
}
