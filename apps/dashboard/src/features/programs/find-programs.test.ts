import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Claim } from "@induction/domain/program/fact";
import { type Program, type ProgramFacts, UNCHECKED_FACTS } from "@induction/domain/program/program";
import { expect, test } from "vitest";
import { findPrograms } from "./find-programs.ts";
import type { ProgramsSearch } from "./programs-search.ts";

const today = toCalendarDate("2026-11-22");
const claim: Claim = {
  source: "nrmp-2020",
  kind: "nrmp",
  link: null,
  year: 2020,
  retrievedOn: today,
  verifiedOn: null,
  verifiedBy: null,
  validFrom: null,
  validTo: null,
  note: null,
};
const told = <T>(value: T) => ({ state: "known" as const, value, claim });

function program(
  name: string,
  facts: Partial<ProgramFacts> = {},
  region: Program["region"] = "West",
): Program {
  return {
    id: name.toLowerCase(),
    name,
    state: "CA",
    region,
    notes: null,
    facts: { ...UNCHECKED_FACTS, ...facts },
  };
}

const sponsor = program("Álamo", {
  visaJ1: told({ answer: "yes" }),
  positions: told({ seats: 9, year: 2020 }),
});
const refuser = program("Bear", { visaJ1: told({ answer: "no" }), visaH1b: told({ answer: "no" }) }, "South");
const unread = program("Cedar");
const conditional = program("Delta", {
  visaJ1: told({ answer: "conditional", condition: "for advanced seats" }),
  positions: told({ seats: 20, year: 2020 }),
});
const disputed = program("Echo", {
  positions: { state: "disputed", claims: [told({ seats: 6, year: 2020 }), told({ seats: 8, year: null })] },
});
const all = [conditional, unread, refuser, sponsor];

test.each<[string, ProgramsSearch, readonly string[]]>([
  ["everything is listed by name", {}, ["Álamo", "Bear", "Cedar", "Delta"]],
  ["words are found without their accents", { q: "alamo" }, ["Álamo"]],
  ["a plain yes sponsors; a condition does not", { visa: "j1" }, ["Álamo"]],
  ["only two plain noes sponsor neither: what nobody checked is no no", { visa: "none" }, ["Bear"]],
  ["what is open for either kind is not known", { visa: "unknown" }, ["Álamo", "Cedar", "Delta"]],
  ["a region", { region: "South" }, ["Bear"]],
  ["unknown seats come last when the order rises", { sort: "seats" }, ["Álamo", "Delta", "Bear", "Cedar"]],
  ["and when it falls", { sort: "-seats" }, ["Delta", "Álamo", "Bear", "Cedar"]],
  ["what is stale can be found", { facts: "stale" }, ["Álamo", "Bear", "Delta"]],
])("%s", (_, search, names) => {
  expect(findPrograms(all, search, today).map(({ name }) => name)).toEqual(names);
});

test("what sources disagree about can be found, also where it keeps nobody out", () => {
  const found = findPrograms([...all, disputed], { facts: "disputed" }, today);
  expect(found.map(({ name }) => name)).toEqual(["Echo"]);
});

test("the weakest evidence comes first: more that nobody checked before less, and that before what is old", () => {
  const old = program("Foxtrot", {
    visaJ1: told({ answer: "yes" }),
    visaH1b: told({ answer: "yes" }),
    minimumStep2ck: told({ minimum: 225, requirement: "preferred" }),
    failurePolicy: told({ statement: "None." }),
    graduationLimit: told({ years: 5, requirement: "required" }),
  });
  const found = findPrograms([old, refuser, sponsor, unread], { sort: "evidence" }, today);
  expect(found.map(({ name }) => name)).toEqual(["Cedar", "Álamo", "Bear", "Foxtrot"]);
});
