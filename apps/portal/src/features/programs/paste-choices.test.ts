import { readPastedPrograms } from "@induction/domain/program/pasted-programs";
import { aProgram, stated } from "@induction/domain/testing/programs";
import { expect, test } from "vitest";
import { listChosen, toLineStanding, toPastable, withoutDone } from "./paste-choices.ts";

const programs = [
  aProgram({ id: "albany-ny", name: "Albany Medical Center", state: "NY" }),
  aProgram({ id: "mayo-mn", name: "Mayo Clinic (Rochester)", state: "MN" }),
  aProgram({ id: "mayo-fl", name: "Mayo Clinic (Jacksonville)", state: "FL" }),
  aProgram({ id: "mass-ma", name: "Massachusetts General Hospital", state: "MA" }),
].map(toPastable);

const TEXT = "Albany Medical Center\nMass General\nMayo\nNowhere General";

function read(text: string, planned: readonly string[] = []) {
  const read = readPastedPrograms(text, { programs, planned: new Set(planned) });
  return "lines" in read ? read.lines : [];
}

test("a program is known by its city, its number and the codes of its tracks, where they are known", () => {
  const tracks = stated([
    { kind: "categorical" as const, nrmpCode: "1000040C0", seats: 8 },
    { kind: "advanced" as const, nrmpCode: null, seats: null },
  ]);
  const facts = { city: stated("Houston"), acgmeId: stated("0400000001"), tracks };
  expect(toPastable(aProgram({ facts }))).toMatchObject({
    city: "Houston",
    acgmeId: "0400000001",
    nrmpCodes: ["1000040C0"],
  });
});

test("a same name is taken, a similar one and one of several wait for the reader", () => {
  const lines = read(TEXT);
  const none = new Map();
  expect(lines.map((line) => toLineStanding(line, none))).toEqual([
    ...["ready", "to-choose", "to-choose", "unknown"],
  ]);
  expect(listChosen(lines, { choices: none, planned: new Set() })).toEqual(["albany-ny"]);
});

test("the reader confirms, chooses and takes out, and what is left over stays in the text", () => {
  const lines = read(TEXT);
  const choices = new Map([
    ["Mass General", "mass-ma"],
    ["Mayo", "mayo-fl"],
    ["Albany Medical Center", null],
  ]);
  expect(listChosen(lines, { choices, planned: new Set() })).toEqual(["mass-ma", "mayo-fl"]);
  expect(lines.map((line) => toLineStanding(line, choices))).toEqual([
    ...["left-out", "ready", "ready", "unknown"],
  ]);
  expect(withoutDone(lines, choices)).toBe("Nowhere General");
  expect(withoutDone(lines, new Map())).toBe("Mass General\nMayo\nNowhere General");
});

test("a program is put on the list once, by whatever lines, and not where it stands on it already", () => {
  const lines = read("Mayo Clinic (Rochester)\nMayo");
  const choices = new Map([["Mayo", "mayo-mn"]]);
  expect(listChosen(lines, { choices, planned: new Set() })).toEqual(["mayo-mn"]);
  expect(listChosen(lines, { choices, planned: new Set(["mayo-mn"]) })).toEqual([]);
});
