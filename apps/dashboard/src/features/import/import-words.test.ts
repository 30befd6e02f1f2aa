import { expect, test } from "vitest";
import { peopleInWords, summaryInWords } from "./import-words.ts";

test.for([
  [0, undefined, "No fact is ticked."],
  [1, undefined, "1 fact is ticked."],
  [2, { atLeast: null }, "2 facts are ticked. The results of fewer than 5 people would change."],
  [
    2,
    "not counted",
    "2 facts are ticked. How many people’s results would change could not be counted. You can publish all the same.",
  ],
  [2, { atLeast: 12 }, "2 facts are ticked. The results of 12 people would change."],
] as const)("%d facts and %j people are told as %j", ([facts, people, words]) => {
  expect(peopleInWords(facts, people)).toBe(words);
});

test("what a file would do, and what became of it, is told in one sentence each", () => {
  const run = { differences: [], unchanged: 2900, problems: [{ place: "Line 2", message: "No." }] };
  const stage = { kind: "read", name: "a.csv", version: "1.a", run, table: null, progress: null } as const;
  expect(summaryInWords({ ...stage, outcomes: new Map() })).toBe(
    "The file is of version 1.a: 0 new, 0 changed, 2,900 unchanged, 1 thing to put right.",
  );
  const outcomes = new Map([
    ["a", { kind: "published" } as const],
    ["b", { kind: "refused", message: "No." } as const],
  ]);
  expect(summaryInWords({ ...stage, version: null, outcomes })).toMatch(
    /Published: 1\. Not published: 1, each with its reason\.$/,
  );
});
