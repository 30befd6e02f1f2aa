import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { toFieldErrors } from "../kernel/field-errors.ts";
import {
  type ClaimEdit,
  FACT_EDIT_SCHEMAS,
  type FactEdit,
  findEditProblems,
  reasonSchema,
  toFact,
} from "./fact-edit.schema.ts";
import type { ProgramField } from "./program.ts";

const claim: ClaimEdit = {
  source: "Residency page",
  kind: "program-site",
  link: "https://anesthesiology.example.edu/residency",
  year: 2026,
  retrievedOn: toCalendarDate("2026-08-10"),
  validFrom: null,
  validTo: null,
  note: null,
};
const on = toCalendarDate("2026-08-15");

function errorsOf(field: ProgramField, edit: unknown): readonly string[] {
  const parsed = FACT_EDIT_SCHEMAS[field].safeParse(edit);
  return parsed.success ? [] : toFieldErrors(parsed.error).map(({ path, message }) => `${path}: ${message}`);
}

function known(value: unknown, changed: Readonly<Record<string, unknown>> = {}) {
  return { state: "known", value, claim: { ...claim, ...changed } };
}

test.each<[ProgramField, unknown]>([
  ["visaJ1", known({ answer: "yes" })],
  [
    "visaH1b",
    known({
      answer: "conditional",
      condition: "Step 3 by 1 February",
      terms: [{ kind: "step-3", by: "02-01" }],
    }),
  ],
  ["minimumStep2ck", known({ minimum: 230, requirement: "required" })],
  ["graduationLimit", known({ years: null, requirement: "not-required" })],
  ["city", { state: "not-disclosed", claim }],
  [
    "city",
    {
      state: "disputed",
      claims: [
        { value: "Detroit", claim },
        { value: "Pontiac", claim },
      ],
    },
  ],
])("%s takes %j", (field, edit) => {
  expect(errorsOf(field, edit)).toEqual([]);
});

test.each<[string, ProgramField, unknown, string]>([
  ["no state", "city", {}, "state: Choose what is known"],
  ["not checked", "city", { state: "not-checked" }, "state: Choose what is known"],
  ["no value", "city", { state: "known", claim }, "value: Enter the city."],
  ["no claim", "city", { state: "known", value: "Houston" }, "claim: "],
  ["no source", "city", known("Houston", { source: " " }), "claim.source: Enter the source."],
  ["no kind", "city", known("Houston", { kind: undefined }), "claim.kind: Choose the kind of source."],
  ["no date", "city", known("Houston", { retrievedOn: "" }), "claim.retrievedOn: Enter the date when"],
  ["a script", "city", known("Houston", { link: "javascript:alert(1)" }), "claim.link: Enter a web address"],
  ["a year ahead", "city", known("Houston", { year: 2030 }), "claim.year: A document that was read on"],
  [
    "an end before the start",
    "city",
    known("Houston", { validFrom: "2026-08-02", validTo: "2026-08-01" }),
    "claim.validTo: The last day of validity, 2026-08-01, is before",
  ],
  [
    "a link without a document",
    "city",
    known("Houston", { kind: "general-knowledge" }),
    "claim.kind: Choose what kind of document the link leads to.",
  ],
  [
    "a copy from nowhere",
    "city",
    known("Houston", { kind: "copied-page", link: null }),
    "claim.link: Enter where the copy was found.",
  ],
  ["a confirmation", "city", known("Houston", { verifiedBy: "Somebody" }), "claim: Remove “verifiedBy”"],
  [
    "one side of a dispute",
    "city",
    { state: "disputed", claims: [{ value: "Detroit", claim }] },
    "claims: Enter at least two claims",
  ],
  [
    "a score that is none",
    "minimumStep2ck",
    known({ minimum: 900, requirement: "required" }),
    "value.minimum: Enter a minimum score from 1 to 300.",
  ],
  [
    "a 31st of February",
    "visaH1b",
    known({ answer: "conditional", condition: "x", terms: [{ kind: "step-3", by: "02-31" }] }),
    "value.terms.0.by: Enter the day as month-day",
  ],
  [
    "a condition twice",
    "visaH1b",
    known({ answer: "conditional", condition: "x", terms: [{ kind: "other" }, { kind: "other" }] }),
    "value.terms: Choose each condition once.",
  ],
])("%s is refused at its field", (_, field, edit, error) => {
  expect(
    errorsOf(field, edit).some((line) => line.startsWith(error)),
    errorsOf(field, edit).join(),
  ).toBe(true);
});

test("a document that is read only tomorrow is refused at its date", () => {
  const ahead: ClaimEdit = { ...claim, retrievedOn: toCalendarDate("2026-08-16") };
  const dispute: FactEdit<string> = {
    state: "disputed",
    claims: [
      { value: "a", claim },
      { value: "b", claim: ahead },
    ],
  };
  const pathsOf = (edit: FactEdit<string>) => findEditProblems(edit, on).map(({ path }) => path.join("."));
  expect(pathsOf({ state: "known", value: "a", claim })).toEqual([]);
  expect(pathsOf({ state: "not-disclosed", claim: ahead })).toEqual(["claim.retrievedOn"]);
  expect(pathsOf(dispute)).toEqual(["claims.1.claim.retrievedOn"]);
});

test("whoever enters a document has confirmed it; general knowledge and the sides of a dispute stay unconfirmed", () => {
  const by = "Curator Example";
  const confirmed = { verifiedOn: on, verifiedBy: by };
  const open = { verifiedOn: null, verifiedBy: null };
  const hearsay: ClaimEdit = { ...claim, kind: "general-knowledge", link: null };
  expect(toFact({ state: "known", value: 1, claim }, { by, on })).toMatchObject({ claim: confirmed });
  expect(toFact({ state: "not-disclosed", claim }, { by, on })).toMatchObject({ claim: confirmed });
  expect(toFact({ state: "known", value: 1, claim: hearsay }, { by, on })).toMatchObject({ claim: open });
  const sides = [
    { value: 1, claim },
    { value: 2, claim },
  ];
  expect(toFact({ state: "disputed", claims: sides }, { by, on })).toMatchObject({
    claims: [{ claim: open }, { claim: open }],
  });
});

test("a reason is asked for", () => {
  expect(reasonSchema.safeParse("  ").error?.issues[0]?.message).toBe(
    "Enter the reason. It is kept with the fact.",
  );
  expect(reasonSchema.parse(" The page is gone. ")).toBe("The page is gone.");
});
