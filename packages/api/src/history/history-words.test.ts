import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { contextFor } from "@induction/domain/assessment/context";
import { known, unknown } from "@induction/domain/kernel/told";
import { EMPTY_CATALOGUE } from "@induction/domain/rules/screens/no-catalogue";
import { aLetter, anAttempt, aPlannedProgram } from "@induction/domain/testing/applicants";
import { AS_OF } from "@induction/domain/testing/seasons";
import { expect, test } from "vitest";
import { toDifferingDates, toLabel, toWords } from "./history-words.ts";

const sources = {
  measuredBy: contextFor({ profile: EMPTY_PROFILE }, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE }),
  findProgramName: (id: string) => (id === "program-1" ? "Example Program" : null),
  findWriter: (id: string) => (id === "letter-1" ? "Dr. Ada" : null),
};

test.each<[string, string, unknown, string, string | null]>([
  ["profile", "step2ck", unknown, "Step 2 CK", "not told yet"],
  ["profile", "step2ck", known([anAttempt({ score: 235 })]), "Step 2 CK", "235, passed on 10 September 2025"],
  ["profile", "hasNoLetters", known(true), "Letters", "none yet"],
  ["profile", "hasNoLetters", known(false), "Letters", "some"],
  ["profile", "hasNoLetters", unknown, "Letters", "not told yet"],
  [
    "profile",
    "goal",
    { shape: "of the past" },
    "Goal for Step 2 CK",
    "a value from an earlier version of the product",
  ],
  ["profile", "horoscope", known("lion"), "Profile", "a value from an earlier version of the product"],
  [
    "letter",
    "letter",
    aLetter({ writer: "Dr. Ada", status: "in-progress" }),
    "Letter",
    "Dr. Ada, in progress",
  ],
  ["letter", "letter", null, "Letter", null],
  [
    ...(["kept-answer", "answer"] as const),
    { asOf: "2026-08-15", tier: "Middle", decision: "Apply this season", digest: "ab" },
    ...(["Kept answer", "tier: Middle; decision: Apply this season; as of 15 August 2026"] as const),
  ],
  [
    ...(["kept-answer", "answer", { shape: "of another time" }] as const),
    ...(["Kept answer", "a value from an earlier version of the product"] as const),
  ],
  ["letter", "status", "in-progress", "Letter: status", "in progress"],
  ["letter", "dueOn", "2026-09-01", "Letter: due date", "1 September 2026"],
  ["letter", "supervisedDirectly", true, "Letter: supervised in person", "yes"],
  ["letter", "reachedOn", { asked: "2026-06-01" }, "Letter: dates", "asked 1 June 2026"],
  ["letter", "reachedOn", { identified: "2026-06-01" }, "Letter: dates", "planned 1 June 2026"],
  ["letter", "status", "identified", "Letter: status", "planned"],
  ["letter", "status", "of an earlier version", "Letter: status", "of an earlier version"],
  ["letter", "reachedOn", {}, "Letter: dates", "none"],
  [
    "plan",
    "program",
    aPlannedProgram({ track: "advanced" }),
    "Program list",
    "Example Program: planned, advanced",
  ],
  ["plan", "program", aPlannedProgram({ programId: "gone" }), "Program list", "gone: planned"],
  ["applicant", "consent", "given", "Consent", "given"],
  ["applicant", "consent", "waiting", "Consent", "not asked yet"],
  ["applicant", "advisor", { userId: "x", name: "Ada Advisor" }, "Advisor", "Ada Advisor"],
  ["applicant", "advisor", null, "Advisor", null],
  ["applicant", "record", { advisorId: null }, "Record", "opened"],
])("%s %s %j is told as %j: %j", (record, field, value, label, words) => {
  expect(toLabel({ record, recordId: "gone", field }, sources)).toBe(label);
  expect(toWords({ record, field, value }, sources)).toBe(words);
});

test.each<[string, string]>([
  ["letter", "Letter"],
  ["writer", "Letter: writer"],
  ["status", "Letter of Dr. Ada: status"],
  ["reachedOn", "Letter of Dr. Ada: dates"],
])("a change of %s says whose letter it is, unless its words do: %j", (field, label) => {
  expect(toLabel({ record: "letter", recordId: "letter-1", field }, sources)).toBe(label);
});

test("of the days of a letter only those are told that the change moved, in the order of the stages", () => {
  const before = { asked: "2026-06-18", identified: "2026-06-09" };
  const after = { agreed: "2026-06-27", asked: "2026-06-19", identified: "2026-06-09" };
  const toldOf = (value: unknown) => toWords({ record: "letter", field: "reachedOn", value }, sources);
  expect(toldOf(toDifferingDates(before, after))).toBe("asked 18 June 2026");
  expect(toldOf(toDifferingDates(after, before))).toBe("asked 19 June 2026, agreed 27 June 2026");
  expect(toldOf(toDifferingDates({ asked: "2026-06-18" }, before))).toBeNull();
  expect(toDifferingDates("of an earlier version", after)).toBe("of an earlier version");
});
