import { expect, test } from "vitest";
import type { Mutant } from "./mutant.ts";
import { compareSurvivors, updateSurvivors } from "./survivors.ts";

function aMutant(id: number, at: string): Mutant {
  const change = { at, mutator: "BooleanLiteral", original: "true", replacement: "false", nth: 1 };
  return { id, file: "rules/tiers.ts", folder: "rules", line: id, change };
}

const [A, B, C] = [aMutant(1, "a = true;"), aMutant(2, "b = true;"), aMutant(3, "c = true;")];
const ALL = [A, B, C];
const listing = (mutant: Mutant, reason: string) => ({ "rules/tiers.ts": [{ ...mutant.change, reason }] });
const isAlive =
  (...alive: readonly Mutant[]) =>
  (mutant: Mutant) =>
    alive.includes(mutant);

test("a survivor on the list with a reason is explained", () => {
  expect(
    compareSurvivors(listing(A, "Equivalent."), { all: ALL, tried: [A, B], isAlive: isAlive(A) }),
  ).toEqual({
    unexplained: [],
    killed: [],
  });
});

test("a survivor that is not on the list is not explained, nor is one with an empty reason", () => {
  expect(
    compareSurvivors(listing(A, " "), { all: ALL, tried: ALL, isAlive: isAlive(A, B) }).unexplained,
  ).toEqual([A, B]);
});

test("a mutant on the list that a test kills is told, so that it is taken off", () => {
  expect(
    compareSurvivors(listing(A, "Equivalent."), { all: ALL, tried: [A], isAlive: isAlive() }).killed,
  ).toEqual([A]);
});

test("an update keeps reasons, adds survivors without one, drops the killed, and leaves what was not tried", () => {
  const list = { "rules/tiers.ts": [A, B].map(({ change }) => ({ ...change, reason: "Equivalent." })) };
  const next = updateSurvivors(list, { all: [A, B, C], tried: [B, C], isAlive: isAlive(C) });
  expect(next["rules/tiers.ts"]).toEqual([
    { ...A.change, reason: "Equivalent." },
    { ...C.change, reason: "" },
  ]);
});

test("an entry whose line is gone goes with it", () => {
  const list = listing(A, "Equivalent.");
  expect(updateSurvivors(list, { all: [B], tried: [B], isAlive: isAlive() })).toEqual({});
});

const forAll = {
  "rules/tiers.ts": [{ mutator: "BooleanLiteral", original: "true", reason: "Equivalent." }],
  "rules/other.ts": [{ mutator: "BooleanLiteral", reason: "Equivalent." }],
};

test("one entry may speak for several mutants of its file, on whatever lines they stand", () => {
  const run = { all: ALL, tried: ALL, isAlive: isAlive(A, B) };
  expect(compareSurvivors(forAll, run)).toEqual({ unexplained: [], killed: [] });
  const other = { ...A, change: { ...A.change, original: "false" } };
  expect(compareSurvivors(forAll, { ...run, tried: [other], isAlive: () => true }).unexplained).toEqual([
    other,
  ]);
});

test("an entry for several stays while one of them is alive or was not tried, and then goes", () => {
  const { "rules/tiers.ts": entries } = forAll;
  const update = (tried: readonly Mutant[], ...alive: readonly Mutant[]) =>
    updateSurvivors(forAll, { all: ALL, tried, isAlive: isAlive(...alive) });
  expect(update(ALL, A)).toEqual({ "rules/tiers.ts": entries });
  expect(update([A, B])).toEqual({ "rules/tiers.ts": entries });
  expect(update(ALL)).toEqual({});
  expect(compareSurvivors(forAll, { all: ALL, tried: ALL, isAlive: isAlive() }).killed).toEqual(ALL);
});
