import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonDepth } from "./json-depth.ts";

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test("the depth of a text is the depth of the value that it stands for", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonDepth(JSON.stringify(value))).toBe(depthOf(value));
    }),
  );
});

test("brackets and escaped quotes inside strings do not count", () => {
  expect(jsonDepth('{"a":"[[[[\\"{{{"}')).toBe(1);
});

test("a text of open quotes takes no longer than any other of its length", () => {
  const startedAt = performance.now();
  jsonDepth(`"${'\\"'.repeat(128 * 1024)}`);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
