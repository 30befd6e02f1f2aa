import fc from "fast-check";
import { expect, test } from "vitest";
import { guardCell, readCsv, unguardCell, writeCsv } from "./csv.ts";

const BOUNDS = { mostBytes: 1024 * 1024, mostRows: 1000 };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv(bytes(text), BOUNDS);

function rowsOf(file: Uint8Array) {
  const reading = readCsv(file, BOUNDS);
  if ("problem" in reading) throw new Error(reading.problem.message);
  return reading.rows;
}

test("cells come as they stand, whatever ends the lines, and each row knows its line", () => {
  expect(read('\ufeffa,b\r\n" x ","é\r\n\r"\n\n3\r"4""",5,6')).toEqual({
    rows: [
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: [" x ", "é\r\n\r"] },
      { line: 6, cells: ["3"] },
      { line: 7, cells: ['4"', "5", "6"] },
    ],
  });
});

const REFUSED: readonly [string, Uint8Array, { line: number; column: number | null; message: RegExp }][] = [
  [
    "a quote that is never closed",
    bytes('a,b\r\n"x\r\ny",2\n1,"x\n3,4'),
    { line: 4, column: 2, message: /never closed/ },
  ],
  [
    "text after a closing quote",
    bytes('a,b\n1,"x"y\n'),
    { line: 2, column: 2, message: /after the quotation mark/ },
  ],
  [
    "a space after a closing quote",
    bytes('a,b\n"x" ,1\n'),
    { line: 2, column: 1, message: /after the quotation mark/ },
  ],
  ["a quote inside a bare cell", bytes('a,b\n1,x"y\n'), { line: 2, column: 2, message: /inside a cell/ }],
  [
    "Latin-1",
    Uint8Array.of(0x61, 0x0a, 0x62, 0x63, 0xe9, 0x0a),
    { line: 2, column: 3, message: /not UTF-8/ },
  ],
  [
    "a character cut off at the end",
    Uint8Array.of(0x61, 0x0a, 0xc3),
    { line: 2, column: 1, message: /not UTF-8/ },
  ],
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x61, 0x00), { line: 1, column: 1, message: /not UTF-8/ }],
  ["nothing", bytes(" \n\n"), { line: 1, column: null, message: /empty/ }],
  ["too many rows", bytes("a\n".repeat(1002)), { line: 1002, column: null, message: /more than 1,000 rows/ }],
  ["too many bytes", new Uint8Array(1024 * 1024 + 1), { line: 1, column: null, message: /larger than 1 MB/ }],
];

test.for(REFUSED)("%s is refused with its place", ([, file, { message, ...place }]) => {
  const reading = readCsv(file, BOUNDS);
  expect(reading).toMatchObject({ problem: place });
  expect("problem" in reading && reading.problem.message).toMatch(message);
});

test.for(["=1+1", "+1", "-1", "@A1", "\tx", "\rx", "\nx", "\0x", "＝1", "'=1", "''-"])(
  "%j is guarded by one apostrophe, which comes off again alone",
  (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
    expect(unguardCell(guardCell(text))).toBe(text);
  },
);

test.for(["", "a=1", "'quoted'", "O'Hara", "1-2", "''"])("%j stands as it is", (text) => {
  expect(guardCell(text)).toBe(text);
  expect(unguardCell(text)).toBe(text);
});

test("numbers stand bare, null is empty, and a text that looks like a formula is quoted and guarded", () => {
  expect(
    writeCsv([
      ["a", -5, null],
      ['=1,"x"', "x\r", ""],
    ]),
  ).toBe('a,-5,\r\n"\'=1,""x""","x\r",\r\n');
});

const hostileText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("'", '"', ",", "\r", "\n", "=", "-", "\t", "\0", " ", "é", "a", "\ufeff", ";"),
  }),
);

test("a thousand tables of hostile text come back cell by cell", () => {
  const table = fc.array(fc.array(hostileText, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(table, (cells) => {
      const rows = rowsOf(bytes(writeCsv([["head"], ...cells])));
      expect(rows.slice(1).map((row) => row.cells.map(unguardCell))).toEqual(cells);
    }),
    { numRuns: 1000 },
  );
});
