import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import { failed, passed } from "../testing/refusals.ts";
import { agrees, compareFact, type FactOutcome, type ToldBy } from "./compare.ts";
import type { RosterChange } from "./roster-row.ts";

const season = (value: number): RosterChange => ({ fact: "season", value: known(value) });
const nothing: RosterChange = { fact: "season", value: unknown };

test.each<[FactOutcome, RosterChange, ToldBy, boolean]>([
  ["new", nothing, "nobody", false],
  ["same", season(2027), "nobody", false],
  ["same", season(2027), "roster", false],
  ["same", season(2027), "person", false],
  ["changed", season(2028), "roster", false],
  ["conflict", season(2028), "person", false],
  ["kept", season(2028), "person", true],
  ["conflict", nothing, "person", false],
  ["kept", nothing, "person", true],
])("is %s where %j stands, told by %s, settled %s", (outcome, change, toldBy, isSettled) => {
  expect(compareFact(season(2027), { change, toldBy, isSettled })).toBe(outcome);
});

const may = toCalendarDate("2025-05-10");
const june = toCalendarDate("2025-06-10");
const undated = { takenOn: null, result: "fail", score: null } as const;
const step2ck = (...value: readonly ReturnType<typeof passed>[]): RosterChange => ({
  fact: "step2ck",
  value: known(value),
});

test.each<[string, RosterChange, RosterChange, boolean]>([
  ["the same pass", step2ck(passed(may, 240)), step2ck(passed(may, 240)), true],
  [
    "a file that leaves the day open",
    step2ck({ ...passed(may, 240), takenOn: null }),
    step2ck(passed(may, 240)),
    true,
  ],
  [
    "a file that leaves the score open",
    step2ck({ ...passed(may, 240), score: null }),
    step2ck(passed(may, 240)),
    true,
  ],
  [
    "a file that knows the score",
    step2ck(passed(may, 240)),
    step2ck({ ...passed(may, 240), score: null }),
    false,
  ],
  ["another day", step2ck(passed(june, 240)), step2ck(passed(may, 240)), false],
  [
    "a failure that stands with its day",
    step2ck(undated, passed(june, 240)),
    step2ck(failed(may, 200), passed(june, 240)),
    true,
  ],
  ["a failure that nobody told", step2ck(undated, passed(june, 240)), step2ck(passed(june, 240)), false],
  [
    "a failure that the file does not know",
    step2ck(passed(june, 240)),
    step2ck(failed(may, 200), passed(june, 240)),
    false,
  ],
  ["a failure for a pass", step2ck(failed(may, 200)), step2ck(passed(may, 240)), false],
  ["no attempt on both sides", step2ck(), step2ck(), true],
  ["no attempt against one", step2ck(), step2ck(passed(may, 240)), false],
  [
    "visas in another order",
    { fact: "visa", value: known({ needed: true, accepts: ["j1", "h1b"] }) },
    { fact: "visa", value: known({ needed: true, accepts: ["h1b", "j1"] }) },
    true,
  ],
  [
    "a visa less",
    { fact: "visa", value: known({ needed: true, accepts: ["j1"] }) },
    { fact: "visa", value: known({ needed: true, accepts: ["h1b", "j1"] }) },
    false,
  ],
  [
    "a student of the year of a graduate",
    { fact: "graduation", value: known({ status: "student", expectedYear: 2026 }) },
    { fact: "graduation", value: known({ status: "graduate", year: 2026 }) },
    false,
  ],
])("%s: whether file and record agree", (_, file, standing, expected) => {
  expect(agrees(file, standing)).toBe(expected);
});
