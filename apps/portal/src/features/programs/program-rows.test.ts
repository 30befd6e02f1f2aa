import type { Profile } from "@induction/domain/applicant/profile";
import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { known } from "@induction/domain/kernel/told";
import { aProgram, stated } from "@induction/domain/testing/programs";
import { expect, test } from "vitest";
import { filterRows } from "./filter-rows.ts";
import { screenPrograms, withPlan } from "./program-rows.ts";

const TODAY = toCalendarDate("2026-08-15");
const NEEDS_J1: Partial<Profile> = { visa: known({ needed: true, accepts: ["j1"] }) };

function rowsFor(profile: Partial<Profile>) {
  const programs = [
    aProgram({
      id: "b",
      name: "Brook",
      state: "NY",
      region: "Northeast",
      facts: { visaJ1: stated({ answer: "no" }) },
    }),
    aProgram({
      id: "a",
      name: "Ásvany",
      state: "TX",
      region: "South",
      facts: { visaJ1: stated({ answer: "yes" }) },
    }),
    aProgram({
      id: "c",
      name: "Creek",
      state: "OH",
      region: "Midwest",
      facts: { visaJ1: { state: "not-checked" } },
    }),
  ];
  const rows = screenPrograms(programs, { profile: { ...EMPTY_PROFILE, ...profile }, today: TODAY });
  return withPlan(rows, [{ programId: "c", status: "planned", track: null, since: TODAY }]);
}

test("a program that plainly sponsors no acceptable visa is set aside with its reason", () => {
  const rows = rowsFor(NEEDS_J1);
  const brook = rows.find(({ program }) => program.id === "b");
  expect(brook).toMatchObject({
    standing: { kind: "excluded", reasons: [{ kind: "visa-not-sponsored" }] },
    visa: "no",
  });
});

test("a visa that nobody checked is a question, never a no", () => {
  const creek = rowsFor(NEEDS_J1).find(({ program }) => program.id === "c");
  expect(creek).toMatchObject({ standing: { kind: "unknown", reasons: [] }, visa: "open" });
  expect(creek?.standing.open).toContainEqual({ field: "visaJ1", kind: "not-checked" });
});

test("whoever needs no visa is not asked about one", () => {
  const rows = rowsFor({ visa: known({ needed: false }) });
  expect(rows.map(({ visa }) => visa)).toEqual([null, null, null]);
});

test("rows come by name, and know whether they are on the list", () => {
  const rows = rowsFor({});
  expect(rows.map(({ program }) => program.name)).toEqual(["Ásvany", "Brook", "Creek"]);
  expect(rows.map(({ planned }) => planned?.status ?? null)).toEqual([null, null, "planned"]);
});

test.each([
  ["a search without its marks", { q: "asvany" }, ["a"]],
  ["words in any order, over name and state", { q: "oh creek" }, ["c"]],
  ["a region", { region: "South" }, ["a"]],
  ["the own list", { view: "list" }, ["c"]],
  ["what a visa says", { visa: "open" }, ["c"]],
  ["nothing", {}, ["a", "b", "c"]],
] as const)("%s leaves the programs that it should", (_name, filters, ids) => {
  expect(filterRows(rowsFor(NEEDS_J1), filters).map(({ program }) => program.id)).toEqual(ids);
});

test("what is not known comes last in either direction", () => {
  const programs = [
    aProgram({ id: "x", name: "X", facts: { positions: { state: "not-checked" } } }),
    aProgram({ id: "y", name: "Y", facts: { positions: stated({ seats: 10, year: null }) } }),
    aProgram({ id: "z", name: "Z", facts: { positions: stated({ seats: 80, year: null }) } }),
  ];
  const rows = screenPrograms(programs, { profile: EMPTY_PROFILE, today: TODAY });
  const idsOf = (down?: true) =>
    filterRows(rows, { sort: "seats", ...(down && { down }) }).map(({ program }) => program.id);
  expect(idsOf()).toEqual(["y", "z", "x"]);
  expect(idsOf(true)).toEqual(["z", "y", "x"]);
});

test("a change of the list leaves every other row the same object", () => {
  const rows = screenPrograms([aProgram({ id: "x" }), aProgram({ id: "y" })], {
    profile: EMPTY_PROFILE,
    today: TODAY,
  });
  const placed = withPlan(rows, [{ programId: "x", status: "planned", track: null, since: TODAY }]);
  const isSame = placed.map((row, index) => row === rows[index]);
  expect(new Map(placed.map((row, index) => [row.program.id, isSame[index]]))).toEqual(
    new Map([
      ["x", false],
      ["y", true],
    ]),
  );
});
