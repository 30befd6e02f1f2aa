import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { REFERENCE_ALMANAC } from "@induction/domain/parameters/reference-almanac";
import { getSeason } from "@induction/domain/parameters/seasons";
import { expect, test } from "vitest";
import { BUILT_IN, toSeasonsKnown } from "./almanac-in-force.ts";
import { findAlmanacIn } from "./seasons-answer.ts";

const season = getSeason(2027);
const moved = {
  ...REFERENCE_ALMANAC,
  seasons: [{ ...season, submissionOpensOn: toCalendarDate("2026-09-04") }],
};

test("what the server gives is what the answer rests on", () => {
  const { almanac, builtInReadOn } = toSeasonsKnown(
    findAlmanacIn({ result: { data: { version: "7", almanac: moved } } }),
  );
  expect(almanac.seasons[0]?.submissionOpensOn).toBe("2026-09-04");
  expect(builtInReadOn).toBeNull();
});

test.each<[string, unknown]>([
  ["an error", { error: { message: "No" } }],
  ["nothing", null],
  ["a list", []],
  [
    "an almanac with a date that there is not",
    { result: { data: { almanac: { ...moved, seasons: [{}] } } } },
  ],
  ["a page of a hotel's network", "<html>"],
])("%s is left for what the page was built with, and it says when that was read", (_, answer) => {
  expect(toSeasonsKnown(findAlmanacIn(answer))).toBe(BUILT_IN);
  expect(BUILT_IN.builtInReadOn).toBe("2026-11-22");
});
