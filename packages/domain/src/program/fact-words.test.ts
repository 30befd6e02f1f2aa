import { expect, test } from "vitest";
import { disputed, stated, undisclosed } from "../testing/programs.ts";
import { notChecked } from "./fact.ts";
import { FACT_STATE_LABELS, FACT_STATE_MEANINGS, toFactWords } from "./fact-words.ts";
import type { ProgramFacts } from "./program.ts";

const seats = { seats: 6, year: 2020 };

test.each<[string, ProgramFacts["positions"], string, string]>([
  ["what a source states is its value", stated(seats), "6 (2020)", "6"],
  ["what nobody looked at is not checked", notChecked, "Not checked", "Not checked"],
  ["what a program keeps to itself is not disclosed", undisclosed(), "Not disclosed", "Not disclosed"],
  [
    "what sources dispute is told with each value",
    disputed(seats, { seats: 8, year: 2023 }),
    "6 (2020) or 8 (2023)",
    "6 or 8",
  ],
  [
    "what sources give for different years alike is told once in a cell",
    disputed(seats, { seats: 6, year: 2023 }),
    "6 (2020) or 6 (2023)",
    "6",
  ],
])("%s", (_, positions, full, short) => {
  expect(toFactWords("positions", { positions })).toMatchObject({ label: "Seats a year", full, short });
});

test("each reading of a disputed fact keeps its own source, and none stands for the fact", () => {
  const { readings, claim, state } = toFactWords("positions", {
    positions: disputed(seats, { seats: 8, year: 2023 }),
  });
  expect(state).toBe("disputed");
  expect(readings.map(({ full, claim: { kind } }) => [full, kind])).toEqual([
    ["6 (2020)", "program-site"],
    ["8 (2023)", "aggregator"],
  ]);
  expect(claim).toBeNull();
});

test("who was asked and did not say is kept with the fact", () => {
  expect(toFactWords("visaJ1", { visaJ1: undisclosed() }).claim?.kind).toBe("program-site");
});

test("neither state without a value reads as a no", () => {
  expect(FACT_STATE_LABELS["not-checked"]).not.toBe(FACT_STATE_LABELS["not-disclosed"]);
  expect(FACT_STATE_MEANINGS["not-checked"]).toContain("not a no");
  expect(FACT_STATE_MEANINGS["not-disclosed"]).toContain("not a no");
});
