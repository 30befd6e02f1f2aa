import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { aLetter } from "@induction/domain/testing/applicants";
import { expect, test } from "vitest";
import {
  ageInWords,
  type DeskPerson,
  type DeskWriter,
  findNeighbour,
  listRows,
  loadInWords,
} from "./desk-rows.ts";
import type { DeskAnswer } from "./desk-search.ts";

const today = toCalendarDate("2026-08-15");
const askedOn = toCalendarDate("2026-08-01");

function line(id: string, status: "asked" | "uploaded" = "asked") {
  return { letter: aLetter({ id, status }), next: null, isOverdue: false, askedOn };
}

const person: DeskPerson = {
  ...{ id: "p", name: "Ann", advisorName: null, met: 0, needed: 3, isTold: true, coverage: [] },
  letters: [line("a"), line("b")],
};
const writer: DeskWriter = {
  ...{ key: "paulsen", owed: 2, total: 3, oldestOn: askedOn },
  letters: [{ personId: "p", personName: "Ann", ...line("a") }],
};
const counts: DeskAnswer["counts"] = {
  byStatus: {
    ...{ identified: 0, asked: 0, agreed: 0, "in-progress": 0 },
    ...{ uploaded: 0, assigned: 0, declined: 0, withdrawn: 0 },
  },
  ...{ overdue: 0, people: 0, withoutUsAnesthesiologist: 0, hidden: 0 },
};

test("each person heads their letters once, and a person without any has a row that says so", () => {
  const people = [person, { ...person, id: "q", name: "Bea", letters: [] }];
  const rows = listRows({ by: "person", counts, total: 2, today, people });
  expect(rows.map(({ key, group }) => [key, group !== null])).toEqual([
    ["a", true],
    ["b", false],
    ["q", true],
  ]);
  expect(rows.at(-1)?.line).toBeNull();
});

test("each writer heads the letters that people ask of them", () => {
  const rows = listRows({ by: "writer", counts, total: 1, today, writers: [writer] });
  expect(rows).toMatchObject([{ key: "a", personName: "Ann", group: { kind: "writer" } }]);
});

test("a letter has an age while it is owed and the day of the question is told", () => {
  expect(ageInWords(line("a"), today)).toBe("14 days");
  expect(ageInWords({ ...line("a"), askedOn: null }, today)).toBeNull();
  expect(ageInWords(line("a", "uploaded"), today)).toBeNull();
});

test.each([
  [{}, "Owes 2 of 3 letters, the oldest asked for 14 days ago"],
  [{ total: 2 }, "Owes 2 letters, the oldest asked for 14 days ago"],
  [{ owed: 1, total: 1, oldestOn: null }, "Owes 1 letter, since when is not told"],
  [{ owed: 0 }, "3 letters, none owed"],
])("the load of a writer with %o is told", (parts, words) => {
  expect(loadInWords({ ...writer, ...parts }, today)).toBe(words);
});

test("keys begin at the first row and stop at both ends", () => {
  const keys = ["a", "b"];
  expect([
    findNeighbour(keys, undefined, 1),
    findNeighbour(keys, "a", 1),
    findNeighbour(keys, "b", 1),
  ]).toEqual(["a", "b", null]);
  expect([
    findNeighbour(keys, "b", -1),
    findNeighbour(keys, "gone", -1),
    findNeighbour([], undefined, 1),
  ]).toEqual(["a", "a", null]);
});
