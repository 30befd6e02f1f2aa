import { expect, test } from "vitest";
import { toCopyLine } from "./copy-line.ts";

test.each([
  { title: "null and undefined are the same nothing", values: [null, undefined], line: "\\N\t\\N\n" },
  { title: "an empty text is not nothing", values: ["", null], line: "\t\\N\n" },
  { title: "numbers and truths are plain", values: [1.5, true, false], line: "1.5\tt\tf\n" },
  {
    title: "an instant keeps its zone",
    values: [new Date(Date.UTC(2026, 7, 15, 9))],
    line: "2026-08-15T09:00:00.000Z\n",
  },
  {
    title: "what would end a field or a line is escaped",
    values: ["a\tb\nc\rd\\e"],
    line: "a\\tb\\nc\\rd\\\\e\n",
  },
  {
    title: "a list of texts is quoted, and its quotes and backslashes survive both layers",
    values: [['plain, "quoted"', "back\\slash"], []],
    line: '{"plain, \\\\"quoted\\\\"","back\\\\\\\\slash"}\t{}\n',
  },
])("in a line for COPY, $title", ({ values, line }) => {
  expect(toCopyLine(values)).toBe(line);
});

test("a value without a form is refused, not written as something else", () => {
  expect(() => toCopyLine([{ a: 1 }])).toThrow(TypeError);
  expect(() => toCopyLine([[1]])).toThrow(TypeError);
});
