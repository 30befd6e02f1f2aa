import { expect, test } from "vitest";
import {
  type CaseloadSearch,
  filterOf,
  isNarrowed,
  sortOf,
  toCaseloadHref,
  toCaseloadSearch,
  toPersonHref,
  toQuestion,
} from "./caseload-search.ts";

const id = "c0699a8b-ba17-482f-94d9-cb316c3cb6c4";

test.each<[string, Record<string, unknown>, CaseloadSearch]>([
  ["nothing is asked by an empty address", {}, {}],
  ["what does not exist is left out", { tier: "lower,purple", posture: "?", page: "x" }, { tier: "lower" }],
  ["values stand in their own order, each once", { tier: "lower,strong,lower" }, { tier: "strong,lower" }],
  ["the usual order and the first window are not written", { sort: "nextDue", page: "1" }, {}],
  ["another order and window are", { sort: "-name", page: "3" }, { sort: "-name", page: "3" }],
  ["a window beyond any list is the first one", { page: "999999999" }, {}],
  [
    "a filter that the view sets is the view's",
    { view: "visa", visa: "no", tier: "lower" },
    { view: "visa", tier: "lower" },
  ],
  ["a view that does not exist is everybody", { view: "mine" }, {}],
  ["only an id can stand beside the table", { peek: "<script>" }, {}],
  ["an id can", { peek: id }, { peek: id }],
  ["advisors are ids, or nobody", { advisor: `none,${id},me` }, { advisor: `none,${id}` }],
])("%s", (_, params, search) => {
  expect(toCaseloadSearch(params)).toEqual(search);
});

test("view and filters narrow together", () => {
  expect(filterOf({ view: "overdue", tier: "lower,provisional", letter: "unknown" })).toEqual({
    tiers: ["lower", "provisional"],
    usLetter: ["unknown"],
    dueWithinDays: -1,
  });
});

test("of several dates the latest includes the others", () => {
  expect(filterOf({ due: "7,30" })).toEqual({ dueWithinDays: 30 });
});

test("a name of spaces is no search", () => {
  expect(toQuestion({ q: "   " }, undefined)).not.toHaveProperty("search");
});

test("the third window begins after a hundred people", () => {
  expect(toQuestion({ page: "3" }, "org")).toMatchObject({ orgId: "org", offset: 100, limit: 50 });
});

test.each<[string, string, ReturnType<typeof sortOf>]>([
  ["a minus falls", "-tier", { by: "tier", direction: "desc" }],
  ["without one it rises", "tier", { by: "tier", direction: "asc" }],
  ["an order that does not exist is the usual one", "age", { by: "nextDue", direction: "asc" }],
])("%s", (_, sort, order) => {
  expect(sortOf({ sort })).toEqual(order);
});

test("another filter begins at the first window again", () => {
  expect(toCaseloadHref({ page: "4", sort: "name" }, { tier: "lower" })).toBe(
    "/caseload?tier=lower&sort=name",
  );
});

test("another person beside the table stays in the window", () => {
  expect(toCaseloadHref({ page: "4" }, { peek: id })).toBe(`/caseload?page=4&peek=${id}`);
});

test("a person's page keeps the caseload that one came from, not who stood beside it", () => {
  expect(toPersonHref(id, { tier: "lower", peek: id }, "letters")).toBe(
    `/people/${id}?tier=lower&tab=letters`,
  );
});

test.each<[string, CaseloadSearch, boolean]>([
  ["a view alone narrows nothing more", { view: "visa" }, false],
  ["an order narrows nothing", { sort: "name" }, false],
  ["a name does", { q: "an" }, true],
  ["a filter does", { tier: "lower" }, true],
])("%s", (_, search, isSo) => {
  expect(isNarrowed(search)).toBe(isSo);
});
