import { expect, test } from "vitest";
import { toShownWords } from "./caseload-foot.tsx";

test.each([
  ["everybody in one window", { total: 12, hidden: 0, first: 1, last: 12 }, "12 people."],
  ["a window of several", { total: 63, hidden: 0, first: 51, last: 63 }, "51–63 of 63 people."],
  [
    "some who show only the name",
    { total: 12, hidden: 3, first: 1, last: 12 },
    "12 people. 3 of them show only the name.",
  ],
  [
    "one of several who does",
    { total: 12, hidden: 1, first: 1, last: 12 },
    "12 people. 1 of them shows only the name.",
  ],
  ["one alone who does", { total: 1, hidden: 1, first: 1, last: 1 }, "1 person. Only the name is shown."],
  [
    "nobody who shows more",
    { total: 4, hidden: 4, first: 1, last: 4 },
    "4 people. Of all of them only the name is shown.",
  ],
])("the foot tells of %s", (_, shown, words) => {
  expect(toShownWords(shown)).toBe(words);
});
