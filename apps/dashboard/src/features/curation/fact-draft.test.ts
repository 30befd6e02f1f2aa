import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { type Claim, notChecked } from "@induction/domain/program/fact";
import type { ProgramField, ProgramFields } from "@induction/domain/program/program";
import { PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { expect, test } from "vitest";
import {
  type FactDraft,
  isTouched,
  readDraft,
  toBlankClaimed,
  toFactDraft,
  withLink,
} from "../../shell/facts/fact-draft.ts";
import { toProgramSubject } from "./program-subject.ts";
import { toValueDraft, type ValueDraft } from "./value-draft.ts";

const today = toCalendarDate("2026-08-15");
const claim: Claim = {
  source: "Residency page",
  kind: "program-site",
  link: "https://anesthesiology.example.edu/residency",
  year: 2026,
  retrievedOn: toCalendarDate("2026-08-10"),
  verifiedOn: toCalendarDate("2026-08-11"),
  verifiedBy: "Jo Sato",
  validFrom: null,
  validTo: toCalendarDate("2027-06-30"),
  note: "Read with care.",
};
const { verifiedOn: _on, verifiedBy: _by, ...claimEdit } = claim;

/** One value of each field, as rich as it can be. */
const VALUES: ProgramFields = {
  sponsoringInstitution: "Example University",
  city: "Hershey",
  setting: "university",
  acgmeId: "0404111130",
  tracks: [
    { kind: "categorical", nrmpCode: "1617040C0", seats: 17 },
    { kind: "military", nrmpCode: null, seats: null },
  ],
  positions: { seats: 19, year: 2026 },
  classSize: { seats: 19, year: null },
  website: "https://anesthesiology.example.edu",
  visaJ1: { answer: "yes" },
  visaH1b: {
    answer: "conditional",
    condition: "Step 3 by February 1, case by case",
    terms: [{ kind: "step-3", by: "02-01" }, { kind: "case-by-case" }],
  },
  imgShare: 12.5,
  minimumStep2ck: { minimum: 225, requirement: "preferred" },
  scorePolicy: { statement: "Scores are read with the whole file." },
  failurePolicy: { firstAttemptPass: "required", exams: ["step1", "step2ck"] },
  graduationLimit: { years: 5, requirement: "kind-not-stated" },
  usClinicalExperience: { statement: "Three months." },
  lettersWanted: { statement: "Three letters." },
  applicationService: "ERAS",
};

function draftOf<F extends ProgramField>(field: F, value: ProgramFields[F]): FactDraft<ValueDraft> {
  return toFactDraft(toProgramSubject(field), { state: "known", value, claim }, { version: 3, today });
}

function problemsOf(field: ProgramField, draft: FactDraft<ValueDraft>): readonly string[] {
  const read = readDraft(toProgramSubject(field), draft, today);
  return read.isComplete ? [] : read.errors.map(({ path, message }) => `${path}: ${message}`);
}

/** A complete draft with another value in it. */
function withValue(value: ValueDraft): FactDraft<ValueDraft> {
  const draft = draftOf("city", "Hershey");
  return { ...draft, claims: [{ ...draft.claims[0], value }] };
}

test.each(PROGRAM_FIELDS)("%s goes through its form and comes out as it was", (field) => {
  const draft = draftOf(field, VALUES[field]);
  expect(draft.basedOn).toBe(3);
  expect(readDraft(toProgramSubject(field), draft, today)).toEqual({
    isComplete: true,
    edit: { state: "known", value: VALUES[field], claim: claimEdit },
  });
});

test.each<[string, ProgramField, ProgramFields[ProgramField]]>([
  ["a policy that is quoted", "failurePolicy", { statement: "No failures, please." }],
  ["a limit that is quoted", "graduationLimit", { statement: "Recent graduates." }],
  ["that there is no limit", "graduationLimit", { years: null, requirement: "not-required" }],
  ["a condition without terms", "visaJ1", { answer: "conditional", condition: "Ask the office", terms: [] }],
])("%s comes out as it was", (_, field, value) => {
  const draft = toFactDraft(toProgramSubject(field), { state: "known", value, claim }, { version: 1, today });
  expect(readDraft(toProgramSubject(field), draft, today)).toMatchObject({
    isComplete: true,
    edit: { value },
  });
});

test("a fact that nobody checked begins with nothing chosen: not with a no", () => {
  const draft = toFactDraft(toProgramSubject("visaH1b"), notChecked, { version: 0, today });
  expect(draft).toMatchObject({ basedOn: 0, state: "known", claims: [{ value: { answer: null } }] });
  expect(problemsOf("visaH1b", draft)).toEqual([
    "value.answer: Choose whether the visa is sponsored: yes, no or on a condition.",
    "claim.source: Enter the source.",
    "claim.kind: Choose the kind of source.",
  ]);
});

test.each<[string, ProgramField, ValueDraft, readonly string[]]>([
  [
    "letters where a score belongs",
    "minimumStep2ck",
    { form: "minimum", minimum: "about 220", requirement: "required" },
    ["value.minimum: Enter a minimum score from 1 to 300."],
  ],
  [
    "an empty score",
    "minimumStep2ck",
    { form: "minimum", minimum: " ", requirement: "required" },
    ["value.minimum: Enter a minimum score from 1 to 300."],
  ],
  [
    "a policy on failures that nobody chose",
    "failurePolicy",
    { form: "failures", isQuoted: false, requirement: null, exams: [], statement: "" },
    [
      "value.firstAttemptPass: Choose how firmly it is asked for: required, preferred, not required or not stated.",
      "value.exams: Choose at least one exam: Step 1, Step 2 CK or Step 3.",
    ],
  ],
  [
    "an empty quote",
    "graduationLimit",
    { form: "graduation", reading: "quoted", years: "5", requirement: "required", statement: " " },
    ["value.statement: Enter the statement."],
  ],
  [
    "a limit without its years",
    "graduationLimit",
    { form: "graduation", reading: "limit", years: "", requirement: "required", statement: "" },
    ["value.years: Enter the limit in years from 0 to 60."],
  ],
  [
    "a month without its day",
    "visaJ1",
    {
      form: "visa",
      answer: "conditional",
      condition: "Step 3",
      terms: ["step-3"],
      step3Month: "02",
      step3Day: "",
    },
    ["value.terms.0.by: Enter the day as month-day, for example 02-01."],
  ],
])("%s is said at its place", (_, field, value, problems) => {
  expect(problemsOf(field, withValue(value))).toEqual(problems);
});

test("a document read tomorrow is refused at its date", () => {
  const draft = draftOf("city", "Hershey");
  const [first] = draft.claims;
  const late: FactDraft<ValueDraft> = {
    ...draft,
    claims: [{ ...first, claim: { ...first.claim, retrievedOn: "2026-08-16" } }],
  };
  expect(problemsOf("city", late)).toEqual([
    "claim.retrievedOn: 2026-08-16 is in the future. Enter the date when the document was read.",
  ]);
});

test("a dispute needs two claims, and each is refused at its own place", () => {
  const one: FactDraft<ValueDraft> = { ...draftOf("city", "Hershey"), state: "disputed" };
  expect(problemsOf("city", one)).toEqual([
    "claims: Enter at least two claims: a dispute needs somebody who says otherwise.",
  ]);
  const two: FactDraft<ValueDraft> = {
    ...one,
    claims: [...one.claims, toBlankClaimed(toProgramSubject("city"), today, 1)],
  };
  expect(problemsOf("city", two)).toEqual([
    "claims.1.value: Enter the city.",
    "claims.1.claim.source: Enter the source.",
    "claims.1.claim.kind: Choose the kind of source.",
  ]);
});

test("that a program does not disclose it needs a source and no value", () => {
  const draft: FactDraft<ValueDraft> = { ...draftOf("city", "Hershey"), state: "not-disclosed" };
  expect(readDraft(toProgramSubject("city"), draft, today)).toEqual({
    isComplete: true,
    edit: { state: "not-disclosed", claim: claimEdit },
  });
});

test("another state is a change, and the same form is none", () => {
  const draft = draftOf("city", "Hershey");
  expect(isTouched({ ...draft, basedOn: 4 }, draft)).toBe(false);
  expect(isTouched({ ...draft, state: "not-disclosed" }, draft)).toBe(true);
  const value = toValueDraft("city", "Harrisburg");
  expect(isTouched({ ...draft, claims: [{ ...must(draft.claims[0], "one claim"), value }] }, draft)).toBe(
    true,
  );
});

test("a form that begins with a report's link says that it was read today, and changes nothing else", () => {
  const start = toFactDraft(
    toProgramSubject("city"),
    { state: "known", value: "Hershey", claim },
    { version: 3, today },
  );
  const begun = withLink(start, "https://other.example.edu/", today);
  const [first] = start.claims;
  expect(begun).toEqual({
    ...start,
    claims: [{ ...first, claim: { ...first.claim, link: "https://other.example.edu/", retrievedOn: today } }],
  });
  expect(withLink(start, undefined, today)).toBe(start);
});
