import { expect, test } from "vitest";
import { toProgramFilters, withFilters } from "./program-filters.ts";

test("filters come from the address as they went into it", () => {
  const filters = {
    view: "list",
    q: "ann arbor",
    region: "Midwest",
    visa: "open",
    sort: "seats",
    down: true,
  } as const;
  expect(toProgramFilters({ ...filters })).toEqual(filters);
});

test.each([
  ["an unknown region", { region: "East" }],
  ["an unknown track", { track: "fast" }],
  ["a view that does not exist", { view: "map" }],
  ["an empty search", { q: "" }],
  ["a list where a word should be", { q: ["a"] }],
  ["the usual order", { sort: "name" }],
  ["a key of nobody", { constructor: "x" }],
])("%s in an address narrows nothing", (_name, search) => {
  expect(toProgramFilters(search)).toEqual({});
});

test("a search for a number is a search for its digits", () => {
  expect(toProgramFilters({ q: 2026 })).toEqual({ q: "2026" });
});

test("a filter that is taken away leaves the address", () => {
  expect(withFilters({ region: "West", q: "a" }, { region: undefined })).toEqual({ q: "a" });
});
