import { expect, test } from "vitest";
import type { Mutant, MutantStatus } from "./mutant.ts";
import { addUp, countByFolder, toKilledPercent, toScoreLine } from "./score.ts";

const STATUSES: readonly MutantStatus[] = ["killed", "timeout", "survived", "no-coverage"];

function mutantsOf(folder: string, from: number): readonly Mutant[] {
  const change = { at: "", mutator: "", original: "", replacement: "", nth: 1 };
  return STATUSES.map((_, index) => ({ id: from + index, file: `${folder}/a.ts`, folder, line: 1, change }));
}

const MUTANTS = [...mutantsOf("rules", 0), ...mutantsOf("planning", 4)];
const COUNTS = countByFolder(MUTANTS, ({ id }) => STATUSES[id % 4] ?? "killed");

test("each folder is counted by itself", () => {
  expect([...COUNTS.keys()]).toEqual(["rules", "planning"]);
  expect(COUNTS.get("rules")).toEqual({ killed: 1, timeout: 1, survived: 1, "no-coverage": 1 });
});

test("a mutant that no test reaches lowers the score like one that survives, and a timeout counts as noticed", () => {
  expect(toKilledPercent(addUp(COUNTS.values()))).toBe(50);
  expect(toKilledPercent({ killed: 17, timeout: 0, survived: 2, "no-coverage": 1 })).toBe(85);
});

test("a line of the table holds every count", () => {
  expect(toScoreLine("rules", { killed: 7, timeout: 1, survived: 2, "no-coverage": 0 })).toMatch(
    /^ {2}rules +7 +1 +2 +0 +80\.0 %$/,
  );
});
