import { expect, test } from "vitest";
import { type Impact, impactInWords } from "./impact-words.ts";

const few = { atLeast: null };
const impact: Impact = {
  decides: true,
  holders: { atLeast: 12 },
  changed: few,
  newlyExcluded: few,
  noLongerExcluded: few,
};

test.each<[string, Partial<Impact>, string]>([
  [
    "a count under five is never told apart",
    {},
    "On 12 lists; the answer changes for fewer than 5 people. You do not see who.",
  ],
  [
    "who loses and who gains the program is counted apart",
    { changed: { atLeast: 11 }, newlyExcluded: { atLeast: 6 }, noLongerExcluded: { atLeast: 5 } },
    "On 12 lists; the answer changes for 11 people. The program goes out of reach for 6 people. It comes within reach for 5 people. You do not see who.",
  ],
  [
    "a fact that is only shown moves nobody",
    { decides: false, holders: few },
    "On fewer than 5 lists. This change moves nobody’s answer: the fact is shown with its source.",
  ],
])("%s", (_, part, words) => {
  expect(impactInWords({ ...impact, ...part }).join(" ")).toBe(words);
});
