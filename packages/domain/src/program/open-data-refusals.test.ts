import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { aProgram } from "../testing/programs.ts";
import { toOpenProgram } from "./open-data.ts";
import { OPEN_DATA_HEADER } from "./open-data-columns.ts";
import { readOpenJson, toOpenJson } from "./open-data-json.ts";
import { toOpenTable } from "./open-data-table.ts";
import { readOpenTable } from "./open-data-table-read.ts";

const versions = {
  ...{ sponsoringInstitution: 1, city: 1, setting: 1, acgmeId: 0, tracks: 1, positions: 1, classSize: 0 },
  ...{ website: 1, visaJ1: 1, visaH1b: 1, imgShare: 1, minimumStep2ck: 1, scorePolicy: 0, failurePolicy: 0 },
  ...{ graduationLimit: 0, usClinicalExperience: 0, lettersWanted: 0, applicationService: 0 },
};
const DATA = {
  version: "1.a",
  retrieved: toCalendarDate("2026-08-15"),
  programs: [{ program: toOpenProgram(aProgram()), versions }],
};
const TABLE = toOpenTable(DATA);
const JSON_TEXT = toOpenJson(DATA);
const [HEADER = "", ROW = ""] = TABLE.split("\r\n");
const bytes = (text: string) => new TextEncoder().encode(text);

/** The row with another text in one column. */
function withCell(column: string, cell: string): string {
  const cells = ROW.split(",");
  // The one cell with commas and quotation marks of its own is the list of tracks.
  const tracks = cells.findIndex((text) => text.startsWith('"['));
  const end = cells.findIndex((text) => text.endsWith(']"'));
  const whole = [...cells.slice(0, tracks), cells.slice(tracks, end + 1).join(","), ...cells.slice(end + 1)];
  return `${HEADER}\r\n${whole.with(OPEN_DATA_HEADER.indexOf(column), cell).join(",")}\r\n`;
}

const REFUSED: readonly [string, Uint8Array, string, RegExp][] = [
  ["a header of another file", bytes("id,name\r\n1,2\r\n"), "Line 1, column 1", /no column “id”/],
  ["a column that is missing", bytes(TABLE.replace("program_id,", "")), "Line 1", /program_id is missing/],
  [
    "a column that stands twice",
    bytes(TABLE.replace("list_version,", "name,")),
    "Line 1, column 4",
    /stands twice/,
  ],
  ["a row that is cut short", bytes(`${TABLE}1.a,2026-08-15,program-2\r\n`), "Line 3", /has 3 cells/],
  [
    "a program that stands twice",
    bytes(`${TABLE}${ROW}\r\n`),
    "Line 3, column program_id",
    /on line 2 already/,
  ],
  [
    "a row without a program",
    bytes(withCell("program_id", "")),
    "Line 2, column program_id",
    /id of the program/,
  ],
  [
    "a state that is none",
    bytes(withCell("visa_j1__state", "maybe")),
    "Line 2, column visa_j1__state",
    /no state/,
  ],
  [
    "a value beside not-checked",
    bytes(withCell("class_size", "12")),
    "Line 2, column class_size",
    /Write known/,
  ],
  [
    "a value that is none",
    bytes(withCell("visa_j1", "perhaps")),
    "Line 2, column visa_j1",
    /yes, no or on a condition/,
  ],
  [
    "a number that is none",
    bytes(withCell("minimum_step_2_ck", "high")),
    "Line 2, column minimum_step_2_ck",
    /minimum score/,
  ],
  [
    "a requirement that is none",
    bytes(withCell("minimum_step_2_ck__requirement", "x")),
    "Line 2, column minimum_step_2_ck__requirement",
    /how firmly/,
  ],
  [
    "a date as a spreadsheet writes it",
    bytes(withCell("city__retrieved_on", "7/1/2026")),
    "Line 2, column city__retrieved_on",
    /year-month-day/,
  ],
  [
    "a link that a browser would run",
    bytes(withCell("city__link", "javascript:1")),
    "Line 2, column city__link",
    /https/,
  ],
  [
    "a source that is left out",
    bytes(withCell("city__source", "")),
    "Line 2, column city__source",
    /Enter the source/,
  ],
  [
    "a kind of source that is none",
    bytes(withCell("city__source_kind", "a friend")),
    "Line 2, column city__source_kind",
    /kind of source/,
  ],
  [
    "claims beside a known value",
    bytes(withCell("city__claims", "[]")),
    "Line 2, column city__claims",
    /Empty this cell/,
  ],
  [
    "a version that was edited",
    bytes(withCell("city__version", "-1")),
    "Line 2, column city__version",
    /as it was exported/,
  ],
  ["Latin-1", Uint8Array.of(0x61, 0xe9, 0x62), "Line 1, column 2", /not UTF-8/],
  ["a quotation mark that is left open", bytes(`${HEADER}\r\n"x`), "Line 2, column 1", /never closed/],
];

test.for(REFUSED)("%s is refused with its line and column", ([, file, place, message]) => {
  const { problems } = readOpenTable(file);
  expect(problems.map((problem) => problem.place)).toContain(place);
  expect(problems.find((problem) => problem.place === place)?.message).toMatch(message);
});

test("a cell that cannot be read holds up no other fact of its row", () => {
  const { facts, problems } = readOpenTable(bytes(withCell("visa_j1", "perhaps")));
  expect(problems).toHaveLength(1);
  expect(facts).toHaveLength(17);
});

const KINDS =
  "Write the kind of source as one of these: program-site, organization-site, institution-policy, nrmp, acgme-list, aggregator, copied-page, government-site, general-knowledge.";

test("a kind of source that is none is answered with the words to write, and with the program", () => {
  const { name } = aProgram();
  expect(readOpenTable(bytes(withCell("visa_j1__source_kind", "web"))).problems).toEqual([
    { place: "Line 2, column visa_j1__source_kind", message: KINDS, line: 2, program: name },
  ]);
  const json = JSON_TEXT.replace(/"kind":"[a-z-]+"/, '"kind":"web"');
  expect(readOpenJson(bytes(json)).problems).toEqual([
    {
      place: expect.stringMatching(/^programs\[0\]\.facts\..*\.claim\.kind$/),
      message: KINDS,
      program: name,
    },
  ]);
});

test("a table with the columns of some fields alone tells those fields", () => {
  const city = ["city", ...OPEN_DATA_HEADER.filter((name) => name.startsWith("city__"))];
  const kept = ["program_id", "name", ...city];
  const cells = ["program-1", "Example", "Austin", "known", "page", "program-site", "", "", "2026-08-01"];
  const row = [...cells, "", "", "", "", "", "", "1"];
  const { facts, problems } = readOpenTable(bytes(`${kept.join(",")}\n${row.join(",")}\n`));
  expect(problems).toEqual([]);
  expect(facts.map(({ field }) => field)).toEqual(["city"]);
});

const REFUSED_JSON: readonly [string, string, string, RegExp][] = [
  ["text that breaks off", JSON_TEXT.slice(0, 300), "Line", /not JSON/],
  [
    "another format",
    '{"format":"x","version":"1","programs":[]}',
    "file.format",
    /format induction-programs-1/,
  ],
  ["a program without facts", JSON_TEXT.replace('"facts":', '"fact":'), "programs[0].facts", /its facts/],
  [
    "a field that is none",
    JSON_TEXT.replace('"visaH1b":', '"visaO1":'),
    "programs[0].facts.visaO1",
    /no field “visaO1”/,
  ],
  [
    "a state that is none",
    JSON_TEXT.replace('"state":"known"', '"state":"sure"'),
    "programs[0].facts.visaJ1.state",
    /./,
  ],
  [
    "a value that is none",
    JSON_TEXT.replace('"answer":"yes"', '"answer":"perhaps"'),
    "programs[0].facts.visaJ1.value.answer",
    /yes, no/,
  ],
];

test.for(REFUSED_JSON)("JSON with %s is refused with its place", ([, text, place, message]) => {
  const { problems } = readOpenJson(bytes(text));
  const found = problems.find((problem) => problem.place.startsWith(place));
  expect(found?.message).toMatch(message);
});

test("a program that stands twice in JSON is refused the second time", () => {
  const line = JSON_TEXT.split("\n")[1] ?? "";
  const { problems, facts } = readOpenJson(bytes(JSON_TEXT.replace(line, `${line},\n${line}`)));
  expect(problems).toEqual([
    { place: "programs[1].id", message: "This program stands at programs[0] already. Remove one." },
  ]);
  expect(facts).toHaveLength(18);
});
