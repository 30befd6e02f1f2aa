import { expect, test } from "vitest";
import { MOST_PASTED_LINES, type PastableProgram, readPastedPrograms } from "./pasted-programs.ts";

function aPastable(id: string, name: string, more: Partial<PastableProgram> = {}): PastableProgram {
  return { id, name, state: "NY", city: null, acgmeId: null, nrmpCodes: [], ...more };
}

const programs: readonly PastableProgram[] = [
  aPastable("albany-ny", "Albany Medical Center", { city: "Albany", acgmeId: "0403521167" }),
  aPastable("rochester-ny", "University of Rochester", { city: "Rochester", nrmpCodes: ["1501040C0"] }),
  aPastable("mayo-mn", "Mayo Clinic College of Medicine and Science (Rochester)", {
    ...{ city: "Rochester", state: "MN" },
  }),
  aPastable("mayo-fl", "Mayo Clinic College of Medicine and Science (Jacksonville)", {
    ...{ city: "Jacksonville", state: "FL" },
  }),
  aPastable("mass", "Massachusetts General Hospital", { city: "Boston", state: "MA" }),
  aPastable("paterson", "St Joseph's University Medical Center (Paterson)", {
    city: "Paterson",
    state: "NJ",
  }),
  ...Array.from({ length: 9 }, (_, index) => aPastable(`state-${index}`, `Example State College ${index}`)),
];

function read(text: string, planned: readonly string[] = []) {
  return readPastedPrograms(text, { programs, planned: new Set(planned) });
}

test.each([
  ["an ACGME number", "0403521167", { kind: "found", by: "number", id: "albany-ny" }],
  [
    "one that lost its leading zero in a spreadsheet, among other cells",
    "12\tSome other name\t403521167",
    { kind: "found", by: "number", id: "albany-ny" },
  ],
  ["a code of the Match", "1501040c0", { kind: "found", by: "number", id: "rochester-ny" }],
  ["our own key", "mayo-fl", { kind: "found", by: "number", id: "mayo-fl" }],
  ["its name", "University of Rochester", { kind: "found", by: "same-name", id: "rochester-ny" }],
  [
    "its name with its place and the specialty",
    "The Univ. of Rochester Anesthesiology Residency, Rochester, NY",
    { kind: "found", by: "same-name", id: "rochester-ny" },
  ],
  [
    "marks and abbreviations",
    "Saint Josephs Univ Med Ctr Paterson",
    { kind: "found", by: "same-name", id: "paterson" },
  ],
  ["a part of its name", "Mass General", { kind: "found", by: "similar-name", id: "mass" }],
  [
    "its name and something more",
    "Albany Medical Center Teaching Campus",
    { kind: "found", by: "similar-name", id: "albany-ny" },
  ],
  ["a place that two share", "Rochester", { kind: "ambiguous", ids: ["rochester-ny", "mayo-mn"] }],
  ["a name that two share", "Mayo Clinic", { kind: "ambiguous", ids: ["mayo-mn", "mayo-fl"] }],
  [
    "numbers of two programs",
    "0403521167 1501040C0",
    { kind: "ambiguous", ids: ["albany-ny", "rochester-ny"] },
  ],
  ["a name that fits nine", "State College", { kind: "unknown", why: { kind: "too-many", count: 9 } }],
  ["a name of none", "Springfield General", { kind: "unknown", why: { kind: "name" } }],
  ["a number of none", "0409999999", { kind: "unknown", why: { kind: "number" } }],
  [
    "an unknown number beside a name",
    "0409999999 Mass General",
    { kind: "found", by: "similar-name", id: "mass" },
  ],
  ["signs alone", "???", { kind: "unknown", why: { kind: "name" } }],
  ["a cell that a spreadsheet would run", "=HYPERLINK(1)", { kind: "unknown", why: { kind: "name" } }],
])("a line is read by %s", (_by, text, expected) => {
  expect(read(`albany-ny\n\n${text}`)).toMatchObject({ lines: [{ line: 1 }, { line: 3, text }] });
  expect(read(text)).toEqual({ lines: [{ line: 1, text, ...expected }] });
});

test("lines keep their numbers over blank ones, in every way of ending a line", () => {
  expect(read("\r\n0403521167\r\r  Mass General  \n")).toMatchObject({
    lines: [
      { line: 2, id: "albany-ny" },
      { line: 4, text: "Mass General", id: "mass" },
    ],
  });
});

test("what is on the list already and what stands twice is said to be so, by whatever name", () => {
  expect(
    read("Albany Medical Center\nMass General\n0403521167\nMassachusetts General Hospital", ["mass"]),
  ).toMatchObject({
    lines: [
      { kind: "found", id: "albany-ny" },
      { kind: "planned", id: "mass" },
      { kind: "repeated", id: "albany-ny", firstLine: 1 },
      { kind: "repeated", id: "mass", firstLine: 2 },
    ],
  });
});

test("the head of the columns is no program, further down it is a line like others", () => {
  expect(read("ACGME ID\tProgram name\tCity\nAlbany Medical Center")).toMatchObject({
    lines: [{ kind: "head" }, { kind: "found" }],
  });
  expect(read("Albany Medical Center\nProgram name")).toMatchObject({ lines: [{}, { kind: "unknown" }] });
});

test("ten thousand lines, or one that never ends, are refused in a sentence that says how many there are", () => {
  expect(read("Albany\n".repeat(10_000))).toEqual({ problem: expect.stringContaining("10,000 lines") });
  expect(read("Albany\n".repeat(MOST_PASTED_LINES))).toMatchObject({ lines: { length: MOST_PASTED_LINES } });
  expect(read(`Albany\n${"x".repeat(5000)}`)).toEqual({
    problem: expect.stringContaining("Line 2 is 5,000"),
  });
});

test("nothing pasted is nothing read", () => {
  expect(read(" \n\t\n")).toEqual({ lines: [] });
});
