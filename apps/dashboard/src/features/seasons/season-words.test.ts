import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { notChecked } from "@induction/domain/program/fact";
import { expect, test } from "vitest";
import { dayInWords, seasonFactInWords, seasonUseOf } from "./season-words.ts";

const matchDay = { on: toCalendarDate("2027-03-19"), timeEastern: "12:00" };
const claim = {
  ...{ source: "NRMP calendar", kind: "nrmp", link: null, year: 2027, retrievedOn: "2026-08-10" },
  ...{ verifiedOn: null, verifiedBy: null, validFrom: null, validTo: null, note: null },
};

test("a date is told in Eastern time first, then on the reader's clocks", () => {
  expect(dayInWords(matchDay, "Asia/Kolkata")).toBe("Fri 19 Mar 2027, 12:00 EDT · 21:30 in Kolkata");
  expect(dayInWords({ ...matchDay, timeEastern: null }, "Asia/Kolkata")).toBe("Fri 19 Mar 2027");
});

test.each<[string, unknown, string]>([
  ["nothing that was told", notChecked, "Not checked"],
  ["what nobody has published", { state: "not-disclosed", claim }, "Not published yet"],
  [
    "two dates of two sources",
    {
      state: "disputed",
      claims: ["2026-06-03", "2026-06-04"].map((on) => ({ value: { on, timeEastern: null }, claim })),
    },
    "Wed 3 Jun 2026 or Thu 4 Jun 2026",
  ],
])("%s is told as what it is", (_, fact, words) => {
  expect(seasonFactInWords("myeras-opens", fact).full).toBe(words);
});

test("a fact that decides says what, and one that does not says so", () => {
  expect(seasonUseOf("erasFees")).toMatch(/cost of every list/);
  expect(seasonUseOf("otherServices")).toMatch(/decides nothing/);
});
