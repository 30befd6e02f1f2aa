import { expect, test } from "vitest";
import { costInWords, inTimeInWords, moveCostInWords, timeInWords } from "./change-words.ts";

test.each([
  [{ months: 0, isTimeKnown: true }, "Can be done at once"],
  [{ months: 1, isTimeKnown: true }, "About 1 month"],
  [{ months: 1.5, isTimeKnown: true }, "About 1.5 months"],
  [{ months: 0, isTimeKnown: false }, "No source gives a time"],
  [{ months: 3, isTimeKnown: false }, "At least 3 months; for one part no source gives a time"],
])("a time of %j reads %s", (time, words) => {
  expect(timeInWords(time)).toBe(words);
});

test.each([
  [{ usd: 0, isCostKnown: true }, "No fee"],
  [{ usd: 930, isCostKnown: true }, "$930 in fees"],
  [{ usd: 0, isCostKnown: false }, "Fees are not published"],
  [{ usd: 1835, isCostKnown: false }, "$1,835 in fees, and others that are not published"],
])("a cost of %j reads %s, and an unknown fee is never nothing", (cost, words) => {
  expect(costInWords(cost)).toBe(words);
});

test("a fee says the season of its price, and where it stands in for a later one", () => {
  const fee = { state: "known", usd: 905, season: 2027, sources: [] } as const;
  expect(moveCostInWords({ ...fee, isEarlierPrice: false })).toBe("$905 at the price of season 2027.");
  expect(moveCostInWords({ ...fee, isEarlierPrice: true })).toBe(
    "$905 at the price of season 2027, which stands in for a later one that was not found.",
  );
  expect(moveCostInWords({ state: "none" })).toBe("No fee.");
  expect(moveCostInWords({ state: "not-published" })).toBe("No document that was read names a fee.");
});

test("whether a set is in time is told as yes, as no, or as not known", () => {
  expect([true, false, "unknown" as const].map((isInTime) => inTimeInWords(isInTime, 2027))).toEqual([
    "In time for season 2027",
    "Counts for a later season",
    "Whether in time for season 2027 is not known",
  ]);
});
