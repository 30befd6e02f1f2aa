import { expect, test } from "vitest";
import { known } from "../kernel/told.ts";
import { aClaim, aProgram, disputed, stated, undisclosed } from "../testing/programs.ts";
import { refusal } from "../testing/refusals.ts";
import { claimSchema } from "./fact.schema.ts";
import { notChecked } from "./fact.ts";
import {
  PROGRAM_VALUE_SCHEMAS,
  parseProgramFact,
  parseProgramValue,
  programSchema,
} from "./program.schema.ts";
import type { ProgramField } from "./program.ts";

test("a stored fact is read back under the type of its field", () => {
  const minimum = stated({ minimum: 230, requirement: "required" as const });
  expect(parseProgramFact("minimumStep2ck", JSON.parse(JSON.stringify(minimum)))).toEqual(minimum);
  expect(parseProgramFact("visaJ1", notChecked)).toEqual({ state: "not-checked" });
  expect(parseProgramFact("city", undisclosed())).toEqual(undisclosed());
  expect(parseProgramFact("imgShare", disputed(5, 12))).toEqual(disputed(5, 12));
  expect(parseProgramValue("positions", { seats: 20, year: null })).toEqual({ seats: 20, year: null });
});

test.each([
  ["the value of another field", "visaJ1", stated(20)],
  ["a value without a claim", "imgShare", known(20)],
  ["a claim without a source", "imgShare", { ...stated(20), claim: { ...aClaim(), source: "" } }],
  ["a dispute of one", "imgShare", { state: "disputed", claims: [{ value: 1, claim: aClaim() }] }],
  ["a value beside not checked", "imgShare", { state: "not-checked", value: 0 }],
  ["null", "imgShare", null],
] as const)("%s is refused when a stored fact is read back", (_name, field, json) => {
  expect(() => parseProgramFact(field, json)).toThrow();
});

test("a field with two forms keeps what was read apart from what was only quoted", () => {
  const read = { firstAttemptPass: "required", exams: ["step1"] };
  const quoted = { statement: "We prefer applicants without failures." };
  expect(parseProgramValue("failurePolicy", read)).toEqual(read);
  expect(parseProgramValue("failurePolicy", quoted)).toEqual(quoted);
  expect(() => parseProgramValue("failurePolicy", { ...read, ...quoted })).toThrow();
});

const SENTENCES: readonly (readonly [ProgramField, unknown, string, string])[] = [
  ["sponsoringInstitution", "", "", "Enter the sponsoring institution."],
  ["city", 1, "", "Enter the city."],
  ["setting", "clinic", "", "Choose the kind of hospital: university, community or military."],
  ["acgmeId", "12345", "", "Enter the ACGME number: ten digits."],
  [
    "tracks",
    [{ kind: "fast", nrmpCode: null, seats: null }],
    "0.kind",
    "Choose the track: categorical, advanced, physician-only or military.",
  ],
  [
    "tracks",
    [{ kind: "advanced", nrmpCode: "1007", seats: null }],
    "0.nrmpCode",
    "Enter the NRMP code: seven digits, a letter and a digit, for example 1007040C0.",
  ],
  [
    "tracks",
    [{ kind: "advanced", nrmpCode: null, seats: -1 }],
    "0.seats",
    "Enter the number of seats from 0 to 500.",
  ],
  ["tracks", Array.from({ length: 21 }, () => ({})), "", "At most 20 tracks. Remove some."],
  ["positions", { seats: 501, year: 2026 }, "seats", "Enter the number of seats from 0 to 500."],
  [
    "classSize",
    { seats: 5, year: 1900 },
    "year",
    "Enter the year that the document shows, from 1950 to 2090.",
  ],
  ["website", "javascript:alert(1)", "", "Enter a web address that starts with https://."],
  [
    "visaJ1",
    { answer: "maybe" },
    "answer",
    "Choose whether the visa is sponsored: yes, no or on a condition.",
  ],
  ["visaH1b", { answer: "conditional", condition: " " }, "condition", "Enter the condition."],
  ["imgShare", 101, "", "Enter the share of IMGs as a percentage from 0 to 100."],
  [
    "minimumStep2ck",
    { minimum: 301, requirement: "required" },
    "minimum",
    "Enter a minimum score from 1 to 300.",
  ],
  [
    "minimumStep2ck",
    { minimum: 230, requirement: "hard" },
    "requirement",
    "Choose how firmly it is asked for: required, preferred, not required or not stated.",
  ],
  ["scorePolicy", { statement: " \n" }, "statement", "Enter the statement."],
  [
    "scorePolicy",
    { statement: "x".repeat(2001) },
    "statement",
    "At most 2000 characters. Shorten the statement.",
  ],
  [
    "failurePolicy",
    { firstAttemptPass: "required" },
    "",
    "Enter the policy, or quote the statement that needs a check.",
  ],
  [
    "graduationLimit",
    { years: 61, requirement: "required" },
    "",
    "Enter the policy, or quote the statement that needs a check.",
  ],
  ["applicationService", "x".repeat(101), "", "At most 100 characters. Shorten the application service."],
];

test.each(SENTENCES)("%s: %j is answered word by word", (field, sent, path, message) => {
  expect(refusal(PROGRAM_VALUE_SCHEMAS[field], sent)).toEqual([{ path, message }]);
});

test.each([
  ["source", "", "Enter the source."],
  ["kind", "rumour", "Choose the kind of source."],
  ["link", "ftp://example.org", "Enter a web address that starts with https://."],
  ["year", 1899, "Enter the year that the document shows, from 1950 to 2090."],
  [
    "retrievedOn",
    null,
    "Enter the date when the document was read as year-month-day, for example 2026-09-23.",
  ],
  ["verifiedOn", "soon", "Enter the date of the check as year-month-day, for example 2026-09-23."],
  ["verifiedBy", "", "Enter the name of the curator."],
  ["validFrom", "2026", "Enter the first day of validity as year-month-day, for example 2026-09-23."],
  ["validTo", "2026-02-30", "Enter the last day of validity as year-month-day, for example 2026-09-23."],
  ["note", "\0", "Remove the hidden characters from the note."],
] as const)("the %s of a claim that is %j is answered word by word", (field, sent, message) => {
  expect(refusal(claimSchema, { ...aClaim(), [field]: sent })).toEqual([{ path: field, message }]);
});

test.each([
  ["id", "", "Reload the page and try again: the id of this entry is damaged."],
  ["name", "  ", "Enter the name of the program."],
  ["state", "Texas", "Enter the state in two capital letters, for example TX."],
  ["region", "East", "Choose the region."],
  ["notes", 1, "Enter the notes."],
  ["facts", undefined, "Enter “facts”."],
] as const)("the %s of a program that is %j is answered word by word", (field, sent, message) => {
  expect(refusal(programSchema, { ...aProgram(), [field]: sent })).toEqual([{ path: field, message }]);
});
