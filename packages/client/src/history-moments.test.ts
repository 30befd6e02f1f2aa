import { expect, test } from "vitest";
import { listMoments, type MomentEntry, momentInWords, splitLabels } from "./history-moments.ts";

let lastId = 1000;

function anEntry(more: Partial<MomentEntry>): MomentEntry {
  lastId -= 1;
  return {
    ...{ id: lastId, at: "2026-08-01T14:00:00.000Z", actor: { name: "Amina", isYou: true } },
    ...{ record: "plan", recordId: `program-${lastId}`, label: "Program list" },
    ...{ oldText: null, newText: "Example: planned", why: null, new: { status: "planned" } },
    ...more,
  };
}

const later = { at: "2026-08-02T14:00:00.000Z" };
const submitted = {
  oldText: "Example: planned",
  newText: "Example: submitted",
  new: { status: "submitted" },
};

test("lines of the list that were changed together are one moment, others are their own", () => {
  const entries = [
    anEntry(later),
    anEntry(later),
    anEntry({}),
    anEntry({ actor: { name: "Ben", isYou: false } }),
    anEntry({ record: "profile", recordId: "x", label: "Visa need" }),
    anEntry({ record: "letter", recordId: "one" }),
    anEntry({ record: "letter", recordId: "one" }),
    anEntry({ record: "letter", recordId: "two" }),
  ];
  expect(listMoments(entries).map((moment) => moment.entries.length)).toEqual([2, 1, 1, 1, 2, 1]);
  expect(listMoments(entries).flatMap((moment) => moment.entries)).toEqual(entries);
  expect(listMoments([])).toEqual([]);
});

test.each([
  ["added", [{}, {}, {}], "Added 3 programs to the plan"],
  [
    "taken off",
    [
      { oldText: "x", newText: null },
      { oldText: "y", newText: null },
    ],
    "Took 2 programs off the plan",
  ],
  ["submitted", [submitted, submitted], "Marked 2 programs as submitted"],
  ["changed in different ways", [submitted, { oldText: "x" }], "Changed 2 programs of the plan"],
  ["one alone", [{}], null],
])("programs that were %s are told in one line", (_how, parts, words) => {
  const [moment] = listMoments(parts.map(anEntry));
  expect(moment && momentInWords(moment)).toBe(words);
});

test("the parts of one letter stand under its name", () => {
  const letter = { record: "letter", recordId: "one" };
  const [moment] = listMoments([
    anEntry({ ...letter, label: "Letter of Dr. Ada: status" }),
    anEntry({ ...letter, label: "Letter of Dr. Ada: dates" }),
  ]);
  expect(moment && momentInWords(moment)).toBeNull();
  expect(moment && splitLabels(moment)).toEqual({ title: "Letter of Dr. Ada", parts: ["status", "dates"] });
});
