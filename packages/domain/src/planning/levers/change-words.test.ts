import { expect, test } from "vitest";
import { toCalendarDate } from "../../kernel/calendar-date.ts";
import { arrivalInWords, costInWords, lateInWords, moveCostInWords, timeInWords } from "./change-words.ts";

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

const REVIEW_ON = toCalendarDate("2026-09-23");
const HELPS_UNTIL = toCalendarDate("2026-12-19");

test.each([
  [true, true, "In time for season 2027", null],
  [
    false,
    true,
    "Late, and still counts for season 2027",
    /^There after .* 23 September 2026: late, .* until 19 December 2026\.$/,
  ],
  [false, false, "Counts for a later season", null],
  [
    "unknown",
    "unknown",
    "Whether in time for season 2027 is not known",
    /^Best before .* 23 September 2026\. .* until 19 December 2026\.$/,
  ],
  [false, "unknown", "Whether it still comes within season 2027 is not known", /until 19 December 2026\.$/],
] as const)(
  "a set that is in time: %s, and in the season: %s, reads %s",
  (isInTime, isThisSeason, words, late) => {
    const set = { isInTime, isThisSeason, helpsUntil: HELPS_UNTIL };
    expect(arrivalInWords(set, 2027)).toBe(words);
    if (late === null) expect(lateInWords(set, REVIEW_ON)).toBeNull();
    else expect(lateInWords(set, REVIEW_ON)).toMatch(late);
  },
);

test("what no program reads after the review date is never told to be read later", () => {
  const set = { isInTime: "unknown", isThisSeason: "unknown", helpsUntil: REVIEW_ON } as const;
  expect(lateInWords(set, REVIEW_ON)).toBeNull();
});
