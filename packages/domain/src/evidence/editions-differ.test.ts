import { expect, test } from "vitest";
import { tellMean } from "./earlier-words.ts";
import { EDITIONS } from "./editions.ts";
import { MEASURE_IDS } from "./measures.ts";
import { FIGURES } from "./registry.ts";

const idsWith = (part: string): readonly string[] =>
  FIGURES.map(({ id }) => id).filter((id) => id.includes(`-${part}-`));

test("abstracts, presentations and publications are counted apart from 2026 on, and as one before", () => {
  for (const part of ["abstracts", "presentations", "publications"]) {
    expect(idsWith(part).length).toBeGreaterThan(0);
    for (const id of idsWith(part)) expect(id).toMatch(/-2026-/);
  }
  expect(idsWith("scholarly-works").length).toBeGreaterThan(0);
  for (const id of idsWith("scholarly-works")) expect(id).not.toMatch(/-2026-/);
  expect(MEASURE_IDS).not.toContain("scholarlyWorks");
});

test("a mean of years with a lower passing line says so beside the number", () => {
  const told = EDITIONS.filter(({ matchYear }) => matchYear < 2014).map((edition) => tellMean(edition)?.text);
  expect(told.length).toBeGreaterThan(0);
  for (const text of told) expect(text).toContain("The passing line of Step 2 CK was lower then.");
});
