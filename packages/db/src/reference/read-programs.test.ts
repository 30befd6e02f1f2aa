import type { ProgramField } from "@induction/domain/program/program";
import { programSchema } from "@induction/domain/program/program.schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseProgramRow } from "./program-row.ts";
import { getProgramId, readReferencePrograms, toProgram } from "./read-programs.ts";
import { listClaimed, listFacts } from "./testing/program-facts.ts";
import { listRawRows } from "./testing/raw-rows.ts";

const programs = readReferencePrograms();
const rawRows = listRawRows();

/** The field that each column fills, where a column fills one alone. */
const FIELD_OF_COLUMN = {
  city: "city",
  setting: "setting",
  acgme_id: "acgmeId",
  nrmp_code: "tracks",
  positions: "positions",
  class_size_site: "classSize",
  website: "website",
  visa_j1: "visaJ1",
  visa_h1b: "visaH1b",
  img_percent: "imgShare",
  min_step2_ck: "minimumStep2ck",
  score_policy: "scorePolicy",
  failure_policy: "failurePolicy",
  grad_year_limit: "graduationLimit",
  usce_required: "usClinicalExperience",
  letters_wanted: "lettersWanted",
  application_service: "applicationService",
} as const satisfies Record<string, ProgramField>;

/** The kept answers of a visa field: the first claim speaks where a fact is disputed. */
function countAnswers(field: "visaJ1" | "visaH1b"): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { facts } of programs) {
    const answer = listClaimed(facts[field])[0]?.value.answer ?? facts[field].state;
    counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return counts;
}

test("there are 168 programs, each with what the product asks of one", () => {
  expect(programs.length).toBe(168);
  for (const program of programs) expect(programSchema.parse(program)).toEqual(program);
});

test("the file is read once", () => {
  expect(readReferencePrograms()).toBe(programs);
});

test.each<readonly [ProgramField, number]>([
  ["sponsoringInstitution", 168],
  ["city", 167],
  ["setting", 101],
  ["acgmeId", 57],
  // 158 rows with NRMP codes and the four military programs outside the Match.
  ["tracks", 162],
  ["positions", 152],
  ["classSize", 41],
  ["website", 130],
  // 77 and 49 cells, 1 and 18 conditions that stand in notes beside an empty cell.
  ["visaJ1", 78],
  ["visaH1b", 67],
  ["imgShare", 3],
  ["minimumStep2ck", 7],
  ["scorePolicy", 40],
  ["failurePolicy", 12],
  ["graduationLimit", 17],
  ["usClinicalExperience", 19],
  ["lettersWanted", 43],
  ["applicationService", 55],
])("%s is known or disputed in %i programs, not checked in the rest", (field, filled) => {
  const facts = programs.map((program) => program.facts[field]);
  expect(facts.filter((fact) => fact.state !== "not-checked").length).toBe(filled);
});

test("J-1 is kept as yes 73 times and as no 4 times, H-1B as yes 11 times and as no 38 times", () => {
  expect(countAnswers("visaJ1")).toEqual({ yes: 73, no: 4, conditional: 1, "not-checked": 90 });
  expect(countAnswers("visaH1b")).toEqual({ yes: 11, no: 38, conditional: 18, "not-checked": 101 });
});

test("ids are permanent, unique and fit for an address", () => {
  const ids = programs.map((program) => program.id);
  expect(new Set(ids).size).toBe(168);
  for (const program of programs) {
    expect(program.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(program.id.endsWith(`-${program.state.toLowerCase()}`)).toBe(true);
  }
});

test("a program without an id is refused, so that nobody gives it one by accident", () => {
  expect(() => getProgramId("A New Program")).toThrow("A New Program");
});

test("a row with every optional cell empty leaves every field not checked but the sponsor", () => {
  fc.assert(
    fc.property(fc.nat({ max: rawRows.length - 1 }), (index) => {
      const { name, sponsoring_institution, state, region, source, ...optional } = rawRows[index] ?? {};
      const empty = Object.fromEntries(Object.keys(optional).map((column) => [column, ""]));
      const row = parseProgramRow({ name, sponsoring_institution, state, region, source, ...empty });
      for (const [field, fact] of listFacts(toProgram(row))) {
        expect(fact.state).toBe(field === "sponsoringInstitution" ? "known" : "not-checked");
      }
    }),
  );
});

test("whichever cells are emptied, their fields become not checked and the other fields keep their state", () => {
  const columns = Object.keys(FIELD_OF_COLUMN);
  fc.assert(
    fc.property(fc.nat({ max: rawRows.length - 1 }), fc.subarray(columns), (index, emptied) => {
      // Notes hold visa conditions and the military row a track without a code: both fill a field without its cell.
      const full = {
        ...rawRows[index],
        notes: "",
        ...(rawRows[index]?.setting === "military" ? { setting: "" } : {}),
      };
      const blank = Object.fromEntries(emptied.map((column) => [column, ""]));
      const before = toProgram(parseProgramRow(full));
      const after = toProgram(parseProgramRow({ ...full, ...blank }));
      for (const [column, field] of Object.entries(FIELD_OF_COLUMN)) {
        const expected = emptied.includes(column) ? "not-checked" : before.facts[field].state;
        expect(after.facts[field].state).toBe(expected);
      }
    }),
  );
});

test("notes are kept whole, for a curator to check, but for the disputes that disputed facts tell", () => {
  const changed = programs.filter((program, index) => (program.notes ?? "") !== rawRows[index]?.notes);
  expect(changed.length).toBe(21);
  for (const program of changed) {
    expect(Object.values(program.facts).some(({ state }) => state === "disputed")).toBe(true);
  }
  const left = programs.flatMap(({ notes }) =>
    notes?.includes("DISPUTE") ? notes.split("DISPUTE: ").slice(1) : [],
  );
  expect(left).toEqual([
    "site (undated) offers 27 categorical seats; positions has the 2020 quota of 31 (28 categorical, 3 physician-only).",
    "an older site FAQ looked first at first-try scores of 200 or more, the newer one has no minimum.",
    "UNMC emergency medicine refuses H-1B without exception and surgery decides case by case, while the old anesthesiology page sponsors it.",
    "site says 17 PGY-1 seats (a preview copy 18); positions has the 2020 quota of 19. ",
    "old site FAQ asks for 200, the aggregator badge for 225.",
  ]);
});

test("a remark after a dispute that a fact tells stays where it was", () => {
  const utah = programs.find(({ id }) => id === "university-of-utah-health-ut");
  expect(utah?.notes).toBe("Lead: FREIDA has a record to check.");
});
