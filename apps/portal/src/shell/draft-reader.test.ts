import { expect, test } from "vitest";
import { DraftReader, MONTHS, readAll, SCORE } from "./draft-reader.ts";

test.each([
  ["301", undefined],
  ["0", undefined],
  ["235.5", undefined],
  ["1e2", undefined],
  ["-5", undefined],
  ["", undefined],
  ["two hundred", undefined],
  ["300", 300],
  [" 235 ", 235],
])("a score of “%s” is read as %s", (text, read) => {
  const reader = new DraftReader();
  expect(reader.number("score", text, SCORE)).toBe(read);
  const errors = read === undefined ? [{ path: "score", message: "Enter a score from 1 to 300." }] : [];
  expect(reader.errors).toEqual(errors);
});

test.each([
  ["2,5", 2.5],
  ["2.5", 2.5],
  ["0", 0],
  ["2.25", undefined],
  ["601", undefined],
])("“%s” months are read as %s", (text, read) => {
  expect(new DraftReader().number("months", text, MONTHS)).toBe(read);
});

test("a field that may stay empty is null when empty and refused when wrong", () => {
  const reader = new DraftReader();
  expect(reader.optionalNumber("score", " ", SCORE)).toBeNull();
  expect(reader.optionalNumber("score", "301", SCORE)).toBeUndefined();
  expect(reader.optionalDate("takenOn", "", "Enter the day.")).toBeNull();
  expect(reader.optionalDate("takenOn", "2026-02-30", "Enter the day.")).toBeUndefined();
});

test.each(["1850-01-01", "0202-05-06"])("a date in %s has a year to check, not a date to enter", (text) => {
  const reader = new DraftReader();
  expect(reader.date("takenOn", text, "Enter the day.")).toBeUndefined();
  expect(reader.errors).toEqual([{ path: "takenOn", message: "Check the year of this date." }]);
});

test("every entry is read to the end, and each error stands at its own field", () => {
  const reader = new DraftReader();
  const scores = ["301", "235", "x"].map((text, index) => reader.under(index).number("score", text, SCORE));
  expect(readAll(scores)).toBeUndefined();
  expect(reader.errors.map(({ path }) => path)).toEqual(["0.score", "2.score"]);
});

test("a list that was read whole keeps its order, and an empty one is a list", () => {
  expect(readAll([1, null, 3])).toEqual([1, null, 3]);
  expect(readAll([])).toEqual([]);
});

test("words are taken without the blanks around them, and counted by characters that people see", () => {
  const law = { empty: "Write what you did.", atMost: 3 };
  const reader = new DraftReader();
  expect(reader.words("tasks", "  a b ", law)).toBe("a b");
  expect(reader.words("tasks", "💉💉💉", law)).toBe("💉💉💉");
  expect(reader.words("tasks", "  ", law)).toBeUndefined();
  expect(reader.words("tasks", "abcd", law)).toBeUndefined();
});
