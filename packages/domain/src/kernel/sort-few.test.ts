import fc from "fast-check";
import { expect, test } from "vitest";
import { sortFew } from "./sort-few.ts";

test("a short list is sorted as the engine sorts it, equal ones in their order", () => {
  expect.hasAssertions();
  const entry = fc.record({ on: fc.integer({ min: 1, max: 5 }), id: fc.integer() });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const byDay = (a: { on: number }, b: { on: number }) => a.on - b.on;
      expect(sortFew([...entries], byDay)).toEqual(entries.toSorted(byDay));
    }),
  );
});
