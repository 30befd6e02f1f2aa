import { expect, test } from "vitest";
import type { ProgramField, ProgramFields } from "./program.ts";
import { PROGRAM_FIELD_LABELS, programValueInWords } from "./program-words.ts";

function words<F extends ProgramField>(field: F, value: ProgramFields[F]): string {
  return programValueInWords(field, value);
}

test.each<[string, string, string]>([
  ["a plain yes", words("visaJ1", { answer: "yes" }), "Yes"],
  [
    "a condition is told, not rounded to yes or no",
    words("visaH1b", { answer: "conditional", condition: "after Step 3" }),
    "On condition: after Step 3",
  ],
  [
    "a minimum with its kind",
    words("minimumStep2ck", { minimum: 230, requirement: "preferred" }),
    "230, preferred",
  ],
  ["words that could not be read surely stay words", words("scorePolicy", { statement: "220+" }), "“220+”"],
  [
    "a demand for first-attempt passes names its exams",
    words("failurePolicy", { firstAttemptPass: "required", exams: ["step1", "step2ck"] }),
    "First-attempt pass required: Step 1, Step 2 CK",
  ],
  [
    "one year is singular",
    words("graduationLimit", { years: 1, requirement: "required" }),
    "1 year, required",
  ],
  ["no limit is a statement", words("graduationLimit", { years: null, requirement: "required" }), "No limit"],
  [
    "tracks without a code or seats leave them out",
    words("tracks", [
      { kind: "categorical", nrmpCode: "1007040C0", seats: 12 },
      { kind: "advanced", nrmpCode: null, seats: null },
    ]),
    "Categorical 1007040C0 12 seats · Advanced",
  ],
  ["seats name their Match", words("positions", { seats: 17, year: 2020 }), "17, Match of 2020"],
  ["a share is a percentage", words("imgShare", 41), "41%"],
])("%s", (_, told, expected) => {
  expect(told).toBe(expected);
});

test("no two fields are called alike", () => {
  const labels = Object.values(PROGRAM_FIELD_LABELS);
  expect(new Set(labels).size).toBe(labels.length);
});
