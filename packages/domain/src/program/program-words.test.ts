import { expect, test } from "vitest";
import { DECIDING_FIELDS } from "./deciding-fields.ts";
import type { ProgramField, ProgramFields, VisaTerm } from "./program.ts";
import {
  PROGRAM_FIELD_HEADS,
  PROGRAM_FIELD_LABELS,
  PROGRAM_FIELD_USES,
  PROGRAM_FIELDS,
} from "./program-field-words.ts";
import {
  programValueInWords,
  REQUIREMENT_LABELS,
  TRACK_TERMS,
  toValueWords,
  visaTermInWords,
} from "./program-words.ts";

function full<F extends ProgramField>(field: F, value: ProgramFields[F]): string {
  return programValueInWords(field, value);
}

function short<F extends ProgramField>(field: F, value: ProgramFields[F]): string {
  return toValueWords(field, value).short;
}

const TWO_TRACKS = [
  { kind: "categorical", nrmpCode: "1007040C0", seats: 12 },
  { kind: "categorical", nrmpCode: "1007040C1", seats: 1 },
  { kind: "advanced", nrmpCode: null, seats: null },
] as const satisfies ProgramFields["tracks"];

test.each<[string, string, string]>([
  ["a plain yes", full("visaJ1", { answer: "yes" }), "Yes"],
  ["a plain no", full("visaH1b", { answer: "no" }), "No"],
  [
    "a condition is told, not rounded to yes or no",
    full("visaH1b", { answer: "conditional", condition: "after Step 3" }),
    "Conditional: after Step 3",
  ],
  [
    "a minimum with its kind",
    full("minimumStep2ck", { minimum: 230, requirement: "preferred" }),
    "230, preferred",
  ],
  [
    "a minimum of which nobody says how firm it is",
    full("minimumStep2ck", { minimum: 235, requirement: "kind-not-stated" }),
    "235; whether required or preferred is not stated",
  ],
  ["words that could not be read surely stay words", full("scorePolicy", { statement: "220+" }), "“220+”"],
  [
    "a demand for first-attempt passes names its exams",
    full("failurePolicy", { firstAttemptPass: "required", exams: ["step1", "step2ck"] }),
    "First-attempt pass, required (Step 1, Step 2 CK)",
  ],
  [
    "one year is singular",
    full("graduationLimit", { years: 1, requirement: "required" }),
    "1 year, required",
  ],
  ["no limit is a statement", full("graduationLimit", { years: null, requirement: "required" }), "No limit"],
  [
    "tracks are spelled out, and without a code or seats leave them out",
    full("tracks", TWO_TRACKS),
    "Categorical (12 seats, 1007040C0); Categorical (1 seat, 1007040C1); Advanced",
  ],
  ["no track is said", full("tracks", []), "None in the Match"],
  ["seats name their year", full("positions", { seats: 17, year: 2020 }), "17 (2020)"],
  ["seats without a year say so", full("classSize", { seats: 8, year: null }), "8 (no year stated)"],
  ["a share is a percentage", full("imgShare", 41), "41%"],
])("%s", (_, told, expected) => {
  expect(told).toBe(expected);
});

test.each<[string, string, string]>([
  [
    "that there is a condition, not which",
    short("visaH1b", { answer: "conditional", condition: "after Step 3" }),
    "Conditional",
  ],
  [
    "a minimum whose kind is not stated",
    short("minimumStep2ck", { minimum: 235, requirement: "kind-not-stated" }),
    "235, kind not stated",
  ],
  ["that there are words to read", short("failurePolicy", { statement: "no failures" }), "In words"],
  [
    "a demand without its exams",
    short("failurePolicy", { firstAttemptPass: "preferred", exams: ["step1"] }),
    "First-attempt pass, preferred",
  ],
  ["each track once, by its letter", short("tracks", TWO_TRACKS), "C, A"],
  ["seats without their year", short("positions", { seats: 17, year: 2020 }), "17"],
])("a cell says %s", (_, told, expected) => {
  expect(told).toBe(expected);
});

test.each([
  ["fields", Object.values(PROGRAM_FIELD_LABELS)],
  ["column heads", Object.values(PROGRAM_FIELD_HEADS)],
  ["requirements", Object.values(REQUIREMENT_LABELS)],
  ["tracks", Object.values(TRACK_TERMS).map(({ label }) => label)],
  ["letters of tracks", Object.values(TRACK_TERMS).map(({ short: letter }) => letter)],
])("no two %s are called alike", (_, labels) => {
  expect(new Set(labels).size).toBe(labels.length);
});

test("the letter of a track is that of NRMP's codes, as in 1007040C0", () => {
  const letters = [TRACK_TERMS.categorical, TRACK_TERMS.advanced, TRACK_TERMS["physician-only"]];
  expect(letters.map((term) => term.short)).toEqual(["C", "A", "R"]);
});

test("fields come in the order of a program's page, and each says whether it can keep somebody out", () => {
  expect(PROGRAM_FIELDS.slice(0, 3)).toEqual(["visaJ1", "visaH1b", "minimumStep2ck"]);
  const never = PROGRAM_FIELDS.filter((field) => PROGRAM_FIELD_USES[field].includes("never keeps"));
  expect(never.filter((field) => DECIDING_FIELDS.some((deciding) => deciding === field))).toEqual([]);
  expect(never.length).toBe(PROGRAM_FIELDS.length - DECIDING_FIELDS.length - 2);
});

test.each<readonly [VisaTerm, string]>([
  [{ kind: "transfer-only" }, "Transfer only"],
  [{ kind: "case-by-case" }, "Case by case"],
  [{ kind: "step-3", by: null }, "Step 3 passed"],
  [{ kind: "step-3", by: "02-01" }, "Step 3 passed by 1 February"],
])("the term %j reads %s", (term, words) => {
  expect(visaTermInWords(term)).toBe(words);
});
