import fc from "fast-check";
import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { readCsv } from "../kernel/csv.ts";
import { arbitraryProgramFacts } from "../testing/arbitrary-programs.ts";
import { aClaim, aProgram, disputed, stated, undisclosed } from "../testing/programs.ts";
import { A_CURATOR, type OpenData, type OpenProgram, toOpenProgram } from "./open-data.ts";
import { OPEN_DATA_HEADER } from "./open-data-columns.ts";
import { readOpenJson, toOpenDataSchema, toOpenJson } from "./open-data-json.ts";
import type { OpenDataReading } from "./open-data-reading.ts";
import { toOpenTable } from "./open-data-table.ts";
import { readOpenTable } from "./open-data-table-read.ts";
import { type Program, type ProgramField, UNCHECKED_FACTS } from "./program.ts";
import { PROGRAM_FIELDS } from "./program-field-words.ts";

const VERSIONS = Object.fromEntries(PROGRAM_FIELDS.map((field, index) => [field, index]));

function versionOf(field: ProgramField): number {
  return VERSIONS[field] ?? 0;
}

function anOpenProgram(program: Program): OpenProgram {
  const versions = { ...UNCHECKED_VERSIONS };
  for (const field of PROGRAM_FIELDS) versions[field] = versionOf(field);
  return { program: toOpenProgram(program), versions };
}

const UNCHECKED_VERSIONS: Record<ProgramField, number> = {
  ...{ sponsoringInstitution: 0, city: 0, setting: 0, acgmeId: 0, tracks: 0, positions: 0, classSize: 0 },
  ...{ website: 0, visaJ1: 0, visaH1b: 0, imgShare: 0, minimumStep2ck: 0, scorePolicy: 0, failurePolicy: 0 },
  ...{ graduationLimit: 0, usClinicalExperience: 0, lettersWanted: 0, applicationService: 0 },
};

function openData(...programs: readonly Program[]): OpenData {
  const retrieved = toCalendarDate("2026-08-15");
  return { version: "7.abc", retrieved, programs: programs.map(anOpenProgram) };
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** What a file tells, program by program and field by field. */
function listTold({ facts }: OpenDataReading) {
  return facts.map(({ programId, field, version, fact }) => ({ programId, field, version, fact }));
}

function listExpected({ programs }: OpenData) {
  return programs.flatMap(({ program, versions }) =>
    PROGRAM_FIELDS.map((field) => ({
      ...{ programId: program.id, field, version: versions[field], fact: program.facts[field] },
    })),
  );
}

const HOSTILE = [
  "=1+1",
  "'=A1",
  "''-9",
  "+A",
  "@SUM(1)",
  '"a",b',
  "-2+3 A",
  "＝1",
  "é;a",
  "<b>a</b>",
] as const;
const HOSTILE_NOTES = ["\t=a", "\r\n", "=\r", "'\n", "\n\n=", '"', "a\r\nb", " a ", "\ufeff"] as const;

const hostileProgram = fc
  .record({
    facts: arbitraryProgramFacts(),
    text: fc.constantFrom(...HOSTILE),
    note: fc.constantFrom(...HOSTILE_NOTES),
    kept: fc.boolean(),
  })
  .map(({ facts, text, note, kept }) => {
    const claim = { source: text, note };
    return aProgram({
      name: text,
      notes: note,
      facts: kept
        ? facts
        : {
            ...facts,
            city: stated(text, claim),
            lettersWanted: stated({ statement: `${text}${note}` }, claim),
            failurePolicy: disputed({ statement: note.trim() === "" ? text : note }, { statement: text }),
            visaJ1: stated({ answer: "conditional", condition: text, terms: [] }, claim),
            imgShare: undisclosed(claim),
          },
    });
  });

test("a thousand tables of programs with hostile text come back fact by fact, as CSV and as JSON", () => {
  const lists = fc.array(hostileProgram, { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(lists, (programs) => {
      const data = openData(...programs.map((program, index) => ({ ...program, id: `program-${index}` })));
      for (const reading of [
        readOpenTable(bytes(toOpenTable(data))),
        readOpenJson(bytes(toOpenJson(data))),
      ]) {
        expect(reading.problems).toEqual([]);
        expect(listTold(reading)).toEqual(listExpected(data));
        expect(reading.version).toBe("7.abc");
      }
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test("the table says of every field in words that nothing is known, never by an empty cell", () => {
  const reading = readCsv(bytes(toOpenTable(openData(aProgram({ facts: UNCHECKED_FACTS })))), {
    ...{ mostBytes: 1_000_000, mostRows: 10 },
  });
  const [header, row] = "rows" in reading ? reading.rows : [];
  expect(header?.cells).toEqual(OPEN_DATA_HEADER);
  const cells = new Map(header?.cells.map((name, index) => [name, row?.cells[index]]));
  expect([cells.get("visa_h1b"), cells.get("visa_h1b__state")]).toEqual(["not checked", "not-checked"]);
  expect([cells.get("img_share_percent"), cells.get("list_version")]).toEqual(["not checked", "7.abc"]);
});

test("no cell of the table begins with what a spreadsheet would run", () => {
  const hostile = aProgram({
    name: "=HYPERLINK(1)",
    facts: { city: stated("@A1", { source: "+1", note: "\t=1" }), imgShare: stated(0) },
  });
  const reading = readCsv(bytes(toOpenTable(openData(hostile))), { mostBytes: 1_000_000, mostRows: 10 });
  const cells = "rows" in reading ? reading.rows.flatMap((row) => row.cells) : [];
  expect(cells.filter((cell) => /^[=+\-@\t\r\n\0]/.test(cell))).toEqual([]);
  expect(cells).toContain("'=HYPERLINK(1)");
});

test("nobody is named: whoever confirmed a fact is a curator, also among the claims of a dispute", () => {
  const verified = { verifiedBy: "Ada Curator", verifiedOn: toCalendarDate("2026-08-01") };
  const claims = [
    { value: "Houston", claim: aClaim(verified) },
    { value: "Austin", claim: aClaim(verified) },
  ];
  const named = aProgram({
    facts: {
      city: { state: "disputed", claims },
      visaJ1: undisclosed(verified),
      imgShare: stated(5, verified),
    },
  });
  const data = openData(named);
  for (const text of [toOpenTable(data), toOpenJson(data)]) {
    expect(text).not.toContain("Ada Curator");
    expect(text).toContain(A_CURATOR);
  }
});

test("the JSON says its format, version, day and terms, and a schema describes it", () => {
  const json: unknown = JSON.parse(toOpenJson(openData(aProgram())));
  expect(json).toMatchObject({ format: "induction-programs-1", version: "7.abc", retrieved: "2026-08-15" });
  expect(JSON.stringify(toOpenDataSchema())).toContain('"visaH1b"');
});
