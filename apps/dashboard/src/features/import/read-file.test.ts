import type { Fact } from "@induction/domain/program/fact";
import type { OpenDataReading } from "@induction/domain/program/open-data-reading";
import { stated } from "@induction/domain/testing/programs";
import { expect, test } from "vitest";
import { readFile, toStandingPrograms, tryFile } from "./read-file.ts";

function aFile(name: string, text: string, size = text.length) {
  return { name, size, arrayBuffer: async () => new TextEncoder().encode(text).buffer };
}

test.for([
  ["a name that says no kind", aFile("facts.xlsx", "x"), /\.csv or \.json/],
  ["more than 5 MB, which is not even read", aFile("facts.csv", "x", 6 * 1024 * 1024), /larger than 5 MB/],
  ["a table of something else", aFile("facts.CSV", "a,b\n1,2\n"), /no column “a”/],
  ["JSON of something else", aFile("facts.json", "[]"), /not a file of the format/],
] as const)("a file with %s is refused in a sentence", async ([, file, message]) => {
  const { problems, facts } = (await readFile(file)).reading;
  expect(facts).toEqual([]);
  expect(problems[0]?.message).toMatch(message);
});

test("a file that is gone since it was chosen is refused in a sentence", async () => {
  const gone = { name: "facts.csv", size: 9, arrayBuffer: () => Promise.reject(new Error("gone")) };
  const { reading: told, table } = await readFile(gone);
  expect([told.problems[0]?.message, table]).toEqual([expect.stringMatching(/cannot be opened/), null]);
});

test("the bytes of a table are kept, so that its failed rows can be given back", async () => {
  const { table } = await readFile(aFile("facts.csv", "a,b\n1,2\n"));
  expect(new TextDecoder().decode(table ?? undefined)).toBe("a,b\n1,2\n");
  expect((await readFile(aFile("facts.json", "[]"))).table).toBe(null);
});

test("an export that cannot be read whole is no list of what stands", () => {
  const problems = [{ place: "Line 1", message: "Too large." }];
  expect(() => toStandingPrograms({ version: null, programs: [], facts: [], problems })).toThrow(/Too large/);
});

function reading(fact: Fact<unknown>, version: number): OpenDataReading {
  return {
    version: null,
    programs: [{ id: "one", name: "One", place: "Line 2" }],
    facts: [{ programId: "one", field: "city", version, fact, place: "Line 2" }],
    problems: [],
  };
}

const standing = toStandingPrograms(reading(stated("Dallas"), 2));
const atExport = async () => stated("Houston");

test("what changed here since the export, and was not edited in the file, is left as it stands", async () => {
  const run = await tryFile(reading(stated("Houston"), 1), standing, atExport);
  expect(run).toEqual({ differences: [], unchanged: 1, problems: [] });
});

test("what was edited in the file and changed here too is a conflict", async () => {
  const run = await tryFile(reading(stated("Austin"), 1), standing, atExport);
  expect(run.differences.map(({ kind }) => kind)).toEqual(["conflict"]);
});

test("a conflict stays one where nobody knows what stood at the export", async () => {
  const run = await tryFile(reading(stated("Houston"), 1), standing, async () => null);
  expect(run.differences.map(({ kind }) => kind)).toEqual(["conflict"]);
});
