import { expect, test } from "vitest";
import { seasonImpactInWords, spreadInWords } from "./season-impact-words.ts";

test("a change that decides says how many answers it touches, and never whose", () => {
  expect(seasonImpactInWords({ decides: true, people: { atLeast: 63 } })).toEqual([
    "The answer of 63 people is worked out anew.",
    "You do not see who.",
  ]);
});

test("a count under five is never told apart", () => {
  const [sentence] = seasonImpactInWords({ decides: true, people: { atLeast: null } });
  expect(sentence).toBe("The answer of fewer than 5 people is worked out anew.");
});

test("a fact that is only shown moves nobody", () => {
  const words = seasonImpactInWords({ decides: false, people: { atLeast: 63 } });
  expect(words.join(" ")).not.toContain("63");
});

test.each([
  [true, 12, "Open screens follow within seconds."],
  [false, 12, "The answers of 12 people follow it."],
  [false, null, "Every open screen follows it."],
])("after publishing: still spreading %s, touched %s", (isStillSpreading, atLeast, words) => {
  expect(spreadInWords({ isStillSpreading, touched: { atLeast } })).toBe(words);
});
