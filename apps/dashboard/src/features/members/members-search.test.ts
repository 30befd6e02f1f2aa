import { expect, test } from "vitest";
import { pageOf, toMembersHref, toMembersSearch, toQuestion } from "./members-search.ts";

test("an address keeps what narrows the list, and nothing else", () => {
  expect(toMembersSearch({ q: "marsh", view: "staff", page: "2", tier: "lower" })).toEqual({
    ...{ q: "marsh", view: "staff", page: "2" },
  });
});

test.each([
  ["an empty search", { q: "" }],
  ["the usual view", { view: "everybody" }],
  ["a view that there is not", { view: "operators" }],
  ["the first window", { page: "1" }],
  ["a window that there cannot be", { page: "-3" }],
  ["half a window", { page: "1.5" }],
])("%s leaves no trace", (_name, params) => {
  expect(toMembersSearch(params)).toEqual({});
});

test("whatever narrows the list begins at its first window, and turning keeps what narrows it", () => {
  const search = { q: "ann", view: "staff", page: "3" };
  expect(toMembersHref(search, { view: "applicants" })).toBe("/members?q=ann&view=applicants");
  expect(toMembersHref(search, { page: "4" })).toBe("/members?q=ann&view=staff&page=4");
  expect(pageOf({})).toBe(1);
});

test("the server is asked for one window in the organisation that the address names", () => {
  expect(toQuestion({ q: " ann ", page: "3" }, "org")).toEqual({
    ...{ orgId: "org", search: "ann", view: "everybody", offset: 100, limit: 50 },
  });
  expect(toQuestion({}, undefined)).toEqual({ search: "", view: "everybody", offset: 0, limit: 50 });
});
