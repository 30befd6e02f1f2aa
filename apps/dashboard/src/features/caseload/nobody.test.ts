import { expect, test } from "vitest";
import { toNarrowedWords, toPastTheEnd } from "./nobody.tsx";

test.each([
  [
    "a search alone speaks of no filter",
    { q: "xyz" },
    "No name in your caseload has “xyz” in it.",
    "Clear the search",
  ],
  [
    "a search in a view says so",
    { view: "visa", q: "xyz" },
    "No name in this view has “xyz” in it.",
    "Clear the search",
  ],
  [
    "filters alone speak of no name",
    { tier: "lower" },
    "Nobody in your caseload fits every filter. People who have not consented match no filter on their file.",
    "Clear the filters",
  ],
  [
    "both are named together",
    { tier: "lower", q: "xyz" },
    "Nobody in your caseload fits every filter and the name “xyz”. People who have not consented match no filter on their file.",
    "Clear the search and the filters",
  ],
])("%s", (_, search, sentence, undo) => {
  expect(toNarrowedWords(search)).toEqual({ sentence, undo });
});

test.each<[number, string, string]>([
  [1, "1 person fills 1 page.", "/caseload?view=visa"],
  [64, "64 people fill 2 pages.", "/caseload?view=visa&page=2"],
])("an address past the last page of %i leads to it", (total, sentence, href) => {
  expect(toPastTheEnd({ view: "visa", page: "99" }, total)).toEqual({ sentence, href });
});
