import fc from "fast-check";
import { expect, test } from "vitest";
import { inOneOrder, toCanonicalText } from "./canonical-text.ts";

/** The same data written down again with the keys of every object turned round. */
function withKeysTurned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysTurned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, withKeysTurned(inner)]),
  );
}

function withListsTurned(value: unknown): unknown {
  if (Array.isArray(value)) return value.toReversed().map(withListsTurned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withListsTurned(inner)]));
}

test("keys stand in one order, whatever order they were written in", () => {
  expect(toCanonicalText({ b: 1, a: { d: [2, 1], c: null } })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(toCanonicalText(withKeysTurned(value))).toBe(toCanonicalText(value));
    }),
  );
});

test("what is written is read back as it was", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(toCanonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("a list in one order loses nothing and is the same from any order", () => {
  expect(inOneOrder([2, 1, 2])).toEqual([1, 2, 2]);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = toCanonicalText(inOneOrder(value));
      expect(toCanonicalText(inOneOrder(withListsTurned(value)))).toBe(text);
      expect(text).toHaveLength(toCanonicalText(value).length);
    }),
  );
});
