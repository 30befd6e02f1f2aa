import type { ProgramFields } from "@induction/domain/program/program";
import { expect, test } from "vitest";
import { CITY_READINGS } from "./city.readings.ts";
import { DISPUTE_READINGS, RIVALS } from "./dispute.readings.ts";
import { listDisputes } from "./disputes.ts";
import { FAILURE_READINGS, GRADUATION_READINGS, MINIMUM_READINGS } from "./policy.readings.ts";
import { parseProgramRow } from "./program-row.ts";
import { getProgramId, readReferencePrograms, toProgram } from "./read-programs.ts";
import { listRawRows } from "./testing/raw-rows.ts";
import { VISA_READINGS } from "./visa.readings.ts";

const rawRows = listRawRows();
const programs = readReferencePrograms();
const rowById = new Map(rawRows.map((row) => [getProgramId(row.name ?? ""), row]));

function getRow(id: string): Readonly<Record<string, string>> {
  const row = rowById.get(id);
  if (row === undefined) throw new Error(`No row of ${id}`);
  return row;
}

function getFact<F extends "visaJ1" | "visaH1b" | "failurePolicy" | "graduationLimit" | "minimumStep2ck">(
  id: string,
  field: F,
) {
  const program = programs.find((candidate) => candidate.id === id);
  if (program === undefined) throw new Error(`No program ${id}`);
  return program.facts[field];
}

const visaReadings = Object.entries(VISA_READINGS).flatMap(([id, fields]) =>
  [["visaJ1", fields.visaJ1] as const, ["visaH1b", fields.visaH1b] as const].flatMap(([field, reading]) =>
    reading === undefined ? [] : [[id, field, reading] as const],
  ),
);

test.each(visaReadings)("the note of %s still says what was read of %s", (id, field, reading) => {
  const row = getRow(id);
  expect(row.notes).toContain(reading.because);
  const cell = field === "visaJ1" ? row.visa_j1 : row.visa_h1b;
  expect([reading.condition !== undefined, reading.remark !== undefined]).toEqual([cell === "", cell !== ""]);
  if (reading.page !== undefined) expect(row.facts_source).toContain(reading.page);
});

test.each(visaReadings)("%s shows the reading of %s", (id, field, reading) => {
  const fact = getFact(id, field);
  if (reading.condition !== undefined) {
    expect(reading.terms?.length).toBeGreaterThan(0);
    expect(fact).toMatchObject({
      state: "known",
      value: { answer: "conditional", condition: reading.condition, terms: reading.terms },
    });
  } else {
    expect(fact).toMatchObject({ state: "known", value: { answer: "yes" }, claim: { note: reading.remark } });
  }
});

test("a condition whose note has changed is not checked again, never kept from memory", () => {
  const row = { ...getRow("university-of-florida-fl"), notes: "Institution policy: J-1 for residency." };
  expect(toProgram(parseProgramRow(row)).facts.visaH1b.state).toBe("not-checked");
});

test("H-1B is no by a closed list in seven rows, and each says so", () => {
  const closed = programs.filter(
    ({ facts }) =>
      facts.visaH1b.state === "known" && facts.visaH1b.claim.note?.startsWith("Read from a closed list"),
  );
  expect(closed.length).toBe(7);
});

test.each(Object.entries(CITY_READINGS))(
  "the note of %s still says where its city comes from",
  (id, reading) => {
    expect(getRow(id).notes).toContain(reading.because);
  },
);

test("the 26 disputes of 25 rows are all read, none is left over, and each still says what was read", () => {
  const found = rawRows.flatMap(({ name = "", notes = "" }) => {
    const sentences = listDisputes(notes);
    return sentences.length === 0 ? [] : [[getProgramId(name), sentences] as const];
  });
  expect(found.length).toBe(25);
  expect(found.flatMap(([, sentences]) => sentences).length).toBe(26);
  expect(found.map(([id]) => id).toSorted()).toEqual(Object.keys(DISPUTE_READINGS).toSorted());
  for (const [id, sentences] of found) {
    const readings = DISPUTE_READINGS[id] ?? [];
    expect(readings.length).toBe(sentences.length);
    for (const [index, reading] of readings.entries()) expect(sentences[index]).toContain(reading.because);
  }
});

test("every dispute is told at a fact that is known or disputed", () => {
  for (const [id, readings] of Object.entries(DISPUTE_READINGS)) {
    const facts = programs.find((program) => program.id === id)?.facts;
    for (const { because, fields } of readings) {
      const told = fields.map((field) => JSON.stringify(facts?.[field]));
      expect(
        told.some((fact) => fact.includes(because) && fact.includes("Collector's note, not checked: “")),
      ).toBe(true);
    }
  }
});

test("a class size that counts the same seats is a claim beside the quota, each with its own source", () => {
  const contested = Object.entries(DISPUTE_READINGS).filter(([, readings]) =>
    readings.some((reading) => reading.isAboutAllSeats),
  );
  expect(contested.length).toBe(16);
  for (const [id] of contested) {
    const facts = programs.find((program) => program.id === id)?.facts;
    const row = getRow(id);
    expect(facts?.positions).toMatchObject({
      state: "disputed",
      claims: [
        { value: { seats: Number(row.positions) }, claim: { kind: "nrmp", year: 2020 } },
        { value: { seats: Number(row.class_size_site) }, claim: { kind: "program-site" } },
      ],
    });
    expect(facts?.classSize.state).toBe("known");
  }
});

test("a page that counts one track alone disputes no quota over all tracks", () => {
  for (const id of [
    "university-of-michigan-health-system-mi",
    "penn-state-milton-s-hershey-medical-center-pa",
  ]) {
    const fact = programs.find((program) => program.id === id)?.facts.positions;
    expect(fact).toMatchObject({ state: "known", claim: { note: expect.stringContaining("seats") } });
  }
});

test("every rival stands in a disputed field, and its page is one that the row names", () => {
  for (const [id, rivals] of Object.entries(RIVALS)) {
    const disputed = (DISPUTE_READINGS[id] ?? []).flatMap(({ fields }) => fields);
    expect(disputed).toEqual(expect.arrayContaining(Object.keys(rivals)));
    for (const { page } of Object.values(rivals).flat()) {
      if (page !== null) expect(getRow(id).facts_source).toContain(page);
    }
  }
});

function listTexts(column: string): readonly string[] {
  return rawRows.flatMap((row) => row[column] || []);
}

test("nine of twelve failure policies are read, and the other three stay statements", () => {
  const texts = listTexts("failure_policy");
  expect(texts.length).toBe(12);
  expect(texts.filter((text) => !FAILURE_READINGS.has(text))).toEqual([
    "IMGs: 210 or more on the first attempt",
    "no more than 3 attempts per Step (state board, institution-wide)",
    "COMLEX Level 1 on the first attempt",
  ]);
  expect([...FAILURE_READINGS.keys()].filter((text) => !texts.includes(text))).toEqual([]);
});

test("sixteen of seventeen graduation limits are read, and a limit by calendar year stays a statement", () => {
  const texts = listTexts("grad_year_limit");
  expect(texts.length).toBe(17);
  expect(texts.filter((text) => !GRADUATION_READINGS.has(text))).toEqual([
    "IMGs: graduation in 2010 or later (fixed date, may be stale)",
  ]);
  expect([...GRADUATION_READINGS.keys()].filter((text) => !texts.includes(text))).toEqual([]);
});

test("how firmly a minimum is asked for is read from the seven texts beside it", () => {
  const texts = rawRows.filter((row) => row.min_step2_ck).map((row) => row.score_policy);
  expect(texts.toSorted()).toEqual([...MINIMUM_READINGS.keys()].toSorted());
});

test.each<readonly [string, ProgramFields["minimumStep2ck"]]>([
  [
    "university-of-arkansas-for-medical-sciences-uams-college-of-medicine-ar",
    { minimum: 220, requirement: "preferred" },
  ],
  ["hca-florida-healthcare-usf-morsani-gme-oak-hill-hospital-fl", { minimum: 229, requirement: "required" }],
  ["university-of-florida-college-of-medicine-jacksonville-fl", { minimum: 220, requirement: "required" }],
  ["medical-college-of-georgia-ga", { minimum: 230, requirement: "kind-not-stated" }],
  [
    "advocate-health-care-advocate-illinois-masonic-medical-center-il",
    { minimum: 235, requirement: "kind-not-stated" },
  ],
  ["brigham-and-womens-hospital-ma", { minimum: 210, requirement: "required" }],
  ["baylor-college-of-medicine-tx", { minimum: 245, requirement: "required" }],
])("the Step 2 CK minimum of %s is %j", (id, minimum) => {
  expect(getFact(id, "minimumStep2ck")).toMatchObject({ state: "known", value: minimum });
});

test("only a text with a word of demand makes a demand required", () => {
  const demanding = /required|at least|no failure/;
  for (const [text, { value }] of MINIMUM_READINGS) expect(value === "required").toBe(demanding.test(text));
  for (const [text, { value }] of FAILURE_READINGS) {
    expect(value.firstAttemptPass === "required").toBe(demanding.test(text));
  }
  for (const [, { value }] of GRADUATION_READINGS) expect(value.requirement).not.toBe("required");
});

test("a text that nobody has read becomes a statement, never a guess", () => {
  const row = {
    ...getRow("baylor-college-of-medicine-tx"),
    failure_policy: "one failure is fine",
    grad_year_limit: "7",
  };
  const { facts } = toProgram(parseProgramRow(row));
  expect(facts.failurePolicy).toMatchObject({ state: "known", value: { statement: "one failure is fine" } });
  expect(facts.graduationLimit).toMatchObject({ state: "known", value: { statement: "7" } });
});

test("a minimum whose text nobody has read leaves its kind not stated", () => {
  const row = { ...getRow("baylor-college-of-medicine-tx"), score_policy: "245, new wording" };
  expect(toProgram(parseProgramRow(row)).facts.minimumStep2ck).toMatchObject({
    value: { minimum: 245, requirement: "kind-not-stated" },
  });
});

test("a rule for IMGs alone or of the whole institution says so in its note, and an aggregator's is marked as one", () => {
  expect(getFact("university-of-iowa-hospitals-and-clinics-ia", "failurePolicy")).toMatchObject({
    value: { firstAttemptPass: "required" },
    claim: { note: expect.stringContaining("Stated for international graduates.") },
  });
  expect(getFact("indiana-university-school-of-medicine-in", "graduationLimit")).toMatchObject({
    claim: {
      kind: "institution-policy",
      link: "https://medicine.iu.edu/gme/residency-programs/application-requirements",
      note: "Stated for international graduates. A rule of the sponsoring institution for all its programs.",
    },
  });
  expect(
    getFact("the-metrohealth-system-case-western-reserve-university-oh", "graduationLimit"),
  ).toMatchObject({
    claim: { kind: "aggregator", source: "resadv" },
  });
});
