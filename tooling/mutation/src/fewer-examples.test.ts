import fc from "fast-check";
import { expect, test } from "vitest";
import { FEW, fewerExamples, limitExamples } from "./fewer-examples.ts";

function draw(limits?: { readonly numRuns?: number }): readonly number[] {
  const drawn: number[] = [];
  fewerExamples.assert(
    fc.property(fc.integer(), (value) => {
      drawn.push(value);
    }),
    limits,
  );
  return drawn;
}

test("a property is tried on the same few examples every time", () => {
  expect(draw()).toHaveLength(FEW.examples);
  expect(draw()).toEqual(draw());
  expect(draw({ numRuns: 500 })).toHaveLength(FEW.examples);
  expect(draw({ numRuns: 3 })).toHaveLength(3);
});

test("a property that fails still fails", () => {
  const never = fc.property(fc.integer(), () => false);
  expect(() => fewerExamples.assert(never)).toThrow();
});

test("no more are drawn at once than the limit, the first of those that a test draws every day", () => {
  const drawn = fewerExamples.sample(fc.integer(), { numRuns: 500, seed: 3 });
  expect(drawn).toEqual(fc.sample(fc.integer(), { numRuns: 500, seed: 3 }).slice(0, FEW.drawn));
});

test("a run may ask for more", () => {
  limitExamples({ examples: 40, drawn: 500 });
  expect(draw()).toHaveLength(40);
  expect(fewerExamples.sample(fc.integer(), 400)).toHaveLength(400);
  limitExamples(FEW);
});
