import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_PROFILE, type Profile } from "../applicant/profile.ts";
import { findProfileProblems } from "../applicant/profile-problems.ts";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { arbitraryProfile } from "../testing/arbitraries.ts";
import {
  ERROR_COLUMNS,
  findMappingProblems,
  guessMapping,
  REMEMBERED_BOUNDS,
  readRemembered,
  toRemembered,
} from "./mapping.ts";
import { readRoster } from "./read-roster.ts";
import { pickChange } from "./read-row.ts";
import { ROSTER_FIELD_NAMES, ROSTER_FIELDS } from "./roster-field.ts";
import { writeErrorFile, writeRoster } from "./roster-files.ts";
import { ROSTER_FACTS, type RosterPerson } from "./roster-row.ts";
import { type RosterTable, readTable } from "./roster-table.ts";

const asOf = toCalendarDate("2026-08-15");

function tableOf(text: string): RosterTable {
  const reading = readTable(new TextEncoder().encode(text));
  if (reading.kind === "problem") throw new Error(reading.problem.message);
  return reading.table;
}

function readAll(text: string) {
  const table = tableOf(text);
  const mapping = guessMapping(table);
  return { table, mapping, ...readRoster(table, mapping, asOf) };
}

/** The attempts that a roster can tell: all but the last failed, on days that it does not name. */
function toTellable(profile: Profile): Profile {
  const tell = (told: Profile["step1"]): Profile["step1"] => {
    if (told.state !== "known") return told;
    const last = told.value.find(({ result }) => result === "pass") ?? told.value.at(-1);
    if (last === undefined) return told;
    const earlier = told.value.slice(1).map(() => ({ takenOn: null, result: "fail" as const, score: null }));
    return { state: "known", value: [...earlier, last] };
  };
  const { season, imgClass, visa, graduation, step1, step2ck, step3, usMonths } = profile;
  const facts = { season, imgClass, visa, graduation, usMonths };
  return { ...EMPTY_PROFILE, ...facts, step1: tell(step1), step2ck: tell(step2ck), step3: tell(step3) };
}

const lawful = arbitraryProfile(asOf)
  .map(toTellable)
  .filter((profile) => findProfileProblems(profile, { asOf }).length === 0);

const names = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((text) => `=${text.replaceAll(/[\p{C}\p{Z}]/gu, "x")}A`);

const people = fc
  .array(fc.record({ name: names, profile: lawful }), { minLength: 1, maxLength: 8 })
  .map((list) =>
    list.map(
      ({ name, profile }, index): RosterPerson => ({
        ...{ name, email: `person-${index}@example.org`, ownId: `@${index}`, advisorEmail: null },
        changes: ROSTER_FACTS.map((fact) => pickChange(fact, profile)).filter(
          ({ value }) => value.state === "known",
        ),
        leftOut: [],
      }),
    ),
  );

/** Visas in one order: which kind was chosen first means nothing. */
const inOrder = (person: RosterPerson) =>
  JSON.parse(JSON.stringify(person).replaceAll('["h1b","j1"]', '["j1","h1b"]'));

test("people who are written as a roster are read back as they were, also where a spreadsheet would run a cell", () => {
  fc.assert(
    fc.property(people, (list) => {
      const reading = readAll(writeRoster(list));
      expect(reading.failed).toEqual([]);
      expect(reading.people.map(({ person }) => inOrder(person))).toEqual(list.map(inOrder));
    }),
    { numRuns: 60 },
  );
});

test("failed rows come back as a file that is safe to open, names the places, and is read again once it is mended", () => {
  const file = "Name,E-mail,Note\nLi Ming,li@example.org,fine\n'=Amina,amina at example.org,'+1\nJo,,\n";
  const { table, mapping, failed } = readAll(file);
  const text = writeErrorFile(table, mapping, failed);
  expect(text.split("\r\n")).toEqual([
    "Name,E-mail,Note,Import line,Import column,Import reason",
    "'=Amina,amina at example.org,'+1,3,E-mail,This is no e-mail address. Write it like name@example.org.",
    'Jo,,,4,,"The row has neither an e-mail address nor an id, so nobody can be found by it."',
    "",
  ]);
  const mended = readAll(text.replace("amina at example.org", "amina@example.org"));
  expect(mended.people.map(({ person }) => [person.name, person.email])).toEqual([
    ["=Amina", "amina@example.org"],
  ]);
  const again = tableOf(writeErrorFile(mended.table, mended.mapping, mended.failed));
  expect(again.header).toEqual(["Name", "E-mail", "Note", ...ERROR_COLUMNS]);
});

test("a row that is too wide keeps its cells in the file of failed rows", () => {
  const { table, mapping, failed } = readAll("Name,E-mail\nDiallo, Amina,amina@example.org\n");
  expect(writeErrorFile(table, mapping, failed)).toContain(" Amina,2,,");
  expect(writeErrorFile(table, mapping, failed)).toContain('quotation marks.",amina@example.org');
});

test("no two columns are known by one header", () => {
  const headers = ROSTER_FIELD_NAMES.flatMap((field) => ROSTER_FIELDS[field].headers);
  expect(headers.filter((header, index) => headers.indexOf(header) !== index)).toEqual([]);
});

test("what was chosen for a file is chosen for the next one, also where a column was left unread", () => {
  const table = tableOf("Who,Contact,Visa\nAmina,amina@example.org,J-1");
  expect(guessMapping(table).columns).toEqual([null, null, "visa"]);
  const chosen = { columns: ["name", "email", null], dates: null } as const;
  const remembered = readRemembered(toRemembered(table.header, chosen));
  expect(guessMapping(table, remembered).columns).toEqual(["name", "email", null]);
  expect(readRemembered({ who: "shoe size" })).toEqual({ who: null });
});

test("two columns of one name are told, and only the first is read", () => {
  const table = tableOf("E-mail,Name,E-MAIL\na@example.org,Amina,b@example.org");
  expect(guessMapping(table).columns).toEqual(["email", "name", null]);
  expect(table.remarks).toEqual([
    "The name “E-mail” stands over columns 1 and 3. Only the first is read unless you choose otherwise.",
  ]);
});

test("a mapping says what is missing in it, and what was chosen twice", () => {
  expect(findMappingProblems({ columns: ["name", "season", "season"], dates: null })).toEqual([
    "Columns 2 and 3 are both read as “Season”. Choose one of them.",
    "Choose the column with the e-mail address, or with your own id: by one of them people are found.",
  ]);
  expect(findMappingProblems({ columns: ["ownId"], dates: null })).toEqual([]);
});

test("of a table with too many columns, or a name as long as a page, as much is remembered as the server takes", () => {
  const { mostColumns, mostCharacters } = REMEMBERED_BOUNDS;
  const header = [
    "x".repeat(mostCharacters + 1),
    "E-mail",
    ...Array.from({ length: 400 }, (_, index) => `Column of nobody ${index}`),
  ];
  const columns = header.map((name) => (name === "E-mail" ? ("email" as const) : null));
  const remembered = toRemembered(header, { columns, dates: null });
  expect(Object.keys(remembered)).toHaveLength(mostColumns);
  expect(remembered["e mail"]).toBe("email");
  expect(Object.keys(remembered).filter((name) => name.length > mostCharacters)).toEqual([]);
});

test.each([
  ["a,a@example.org\n,\n", ["One row is empty and is not read."]],
  ["a,a@example.org\n , \n,\n", ["2 rows are empty and are not read."]],
  ["a,a@example.org\n", []],
])("rows of separators alone, as spreadsheets write them, are nobody: %j", (rows, remarks) => {
  const { table, people, failed } = readAll(`Name,E-mail\n${rows}`);
  expect(table.remarks).toEqual(remarks);
  expect(people.map(({ line }) => line)).toEqual([2]);
  expect(failed).toEqual([]);
});
