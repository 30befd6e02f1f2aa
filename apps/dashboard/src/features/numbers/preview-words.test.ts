import { expect, test } from "vitest";
import { previewInWords, spreadInWords } from "./preview-words.ts";

const count = (atLeast: number | null) => ({ atLeast });
const none = count(null);

test("what moves is told part by part, and what is too small to tell is told as that", () => {
  expect(
    previewInWords({
      ...{ people: count(240), changed: count(31), tier: count(18), posture: count(18) },
      ...{ decision: none, range: count(22) },
    }),
  ).toEqual([
    "Another answer for 31 people of 240.",
    "Another tier: 18 people.",
    "Another posture: 18 people.",
    "Another recommended range: 22 people.",
    "What is not listed changes for fewer than 5 people, or for nobody. You do not see who.",
  ]);
});

test("where nothing can be told, no number is", () => {
  const words = previewInWords({
    ...{ people: none, changed: none, tier: none, posture: none, decision: none, range: none },
  });
  expect(words).toEqual([
    "Another answer for fewer than 5 people.",
    "Tier, posture, decision and range each change for fewer than 5 people, or for nobody.",
  ]);
});

test.each([
  [{ touched: none, isStillSpreading: true }, "Everybody’s answer follows within seconds."],
  [{ touched: none, isStillSpreading: false }, "Every answer that rests on it follows."],
  [{ touched: count(12), isStillSpreading: false }, "The answers of 12 people follow."],
])("who follows is told: %o", (changed, words) => {
  expect(spreadInWords(changed)).toBe(words);
});
