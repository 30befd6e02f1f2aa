import { expect, test } from "vitest";
import { stated, undisclosed } from "../testing/programs.ts";
import { type Fact, notChecked } from "./fact.ts";
import { isUntouched, type StandingFact, type StandingProgram, toDryRun } from "./open-data-difference.ts";
import type { OpenDataReading } from "./open-data-reading.ts";

const nothing: StandingFact = { version: 0, fact: notChecked };

function standing(city: StandingFact): (id: string) => StandingProgram | null {
  const find: StandingProgram["find"] = (field) => (field === "city" ? city : nothing);
  return (id) => (id === "one" ? { id: "one", name: "One", find } : null);
}

function filed(fact: Fact<unknown>, version: number, { id = "one", name = "One" } = {}): OpenDataReading {
  return {
    version: "1.a",
    programs: [{ id, name, place: "Line 2" }],
    facts: [{ programId: id, field: "city", version, fact, place: "Line 2" }],
    problems: [],
  };
}

const HOUSTON = stated("Houston");
const AUSTIN = stated("Austin");

const CASES: readonly [string, OpenDataReading, StandingFact, string | null][] = [
  ["the same fact changes nothing", filed(HOUSTON, 1), { version: 1, fact: HOUSTON }, null],
  [
    "who confirmed it and when is not brought in",
    filed(stated("Houston", { verifiedOn: null, verifiedBy: null }), 1),
    { version: 1, fact: HOUSTON },
    null,
  ],
  ["another value is a change", filed(AUSTIN, 1), { version: 1, fact: HOUSTON }, "changed"],
  [
    "another source is a change",
    filed(stated("Houston", { source: "nrmp" }), 1),
    { version: 1, fact: HOUSTON },
    "changed",
  ],
  ["another state is a change", filed(undisclosed(), 1), { version: 1, fact: HOUSTON }, "changed"],
  ["a value where nothing was known is new", filed(HOUSTON, 0), nothing, "new"],
  [
    "what somebody changed since the export is a conflict",
    filed(AUSTIN, 1),
    { version: 2, fact: HOUSTON },
    "conflict",
  ],
  ["what both changed alike is unchanged", filed(AUSTIN, 1), { version: 2, fact: AUSTIN }, null],
  [
    "not checked in an older file takes nothing away",
    filed(notChecked, 0),
    { version: 1, fact: HOUSTON },
    null,
  ],
];

test.for(CASES)("%s", ([, reading, city, kind]) => {
  const run = toDryRun(reading, { find: standing(city) });
  expect(run.differences.map((difference) => difference.kind)).toEqual(kind === null ? [] : [kind]);
  expect(run.problems).toEqual([]);
});

const REFUSALS: readonly [string, OpenDataReading, StandingFact, RegExp][] = [
  ["an unknown program", filed(AUSTIN, 1, { id: "two" }), nothing, /no program with the id “two”/],
  [
    "a row whose name belongs to another",
    filed(AUSTIN, 1, { name: "Other" }),
    nothing,
    /rows were not mixed up/,
  ],
  ["a file from somewhere else", filed(AUSTIN, 5), { version: 1, fact: HOUSTON }, /exported somewhere else/],
  [
    "a claim that no curator could publish",
    filed(stated("Austin", { kind: "copied-page", link: null }), 1),
    { version: 1, fact: HOUSTON },
    /Enter where the copy was found/,
  ],
  ["a fact that was emptied", filed(notChecked, 1), { version: 1, fact: HOUSTON }, /Withdraw it/],
];

test.for(REFUSALS)("%s is refused and changes nothing", ([, reading, city, message]) => {
  const run = toDryRun(reading, { find: standing(city) });
  expect(run.differences).toEqual([]);
  expect(run.problems[0]?.message).toMatch(message);
});

test("a fact that nobody edited in the file is told from one that somebody did", () => {
  const [fact] = filed(HOUSTON, 1).facts;
  expect(fact && [isUntouched(fact, HOUSTON), isUntouched(fact, AUSTIN)]).toEqual([true, false]);
});
