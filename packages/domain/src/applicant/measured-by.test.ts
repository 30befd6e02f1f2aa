import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { known } from "../kernel/told.ts";
import { aProfile } from "../testing/applicants.ts";
import { passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { findChangeProblems } from "./profile-problems.ts";

const line = { score: 230, source: "USMLE", isVerified: true, note: null };
const higher = { passingLines: [{ from: toCalendarDate("2025-07-01"), value: line }] };
const none = { passingLines: [] };
const pass = (score: number) => ({ fact: "step2ck", value: known([passed("2025-08-01", score)]) }) as const;

test.each([
  ["a pass under the line that is in force", pass(229), { almanac: higher }, ["pass-under-line"]],
  ["a pass at the line that is in force", pass(230), { almanac: higher }, []],
  ["the line of this version, where no almanac is handed in", pass(217), {}, ["pass-under-line"]],
  ["a pass that no known line speaks against", pass(100), { almanac: none }, []],
  [
    "a goal under the line that is in force",
    { fact: "goal", value: known(229) } as const,
    { almanac: higher },
    ["goal-under-passing-line"],
  ],
])("scores are measured by what is in force: %s", (_, change, by, codes) => {
  const problems = findChangeProblems(aProfile(), change, { asOf: AS_OF, ...by });
  expect(problems.map(({ code }) => code)).toEqual(codes);
});
