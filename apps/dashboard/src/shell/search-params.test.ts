import { expect, test } from "vitest";
import { parseSearchParams, toSearchText } from "./search-params.ts";

test("an address is read as plain texts, numbers and lists included", () => {
  expect(parseSearchParams("?page=2&tier=lower,middle&q=o%27brien")).toEqual({
    page: "2",
    tier: "lower,middle",
    q: "o'brien",
  });
});

test("a part given twice counts as it was given first", () => {
  expect(parseSearchParams("?sort=name&sort=tier")).toEqual({ sort: "name" });
});

test("absent and empty parts leave no trace in the address", () => {
  expect(toSearchText({ q: "", view: undefined, page: 2 })).toBe("");
});

test("lists stay readable, and everything else is encoded", () => {
  expect(toSearchText({ tier: "lower,middle", q: "a&b #1" })).toBe("?tier=lower,middle&q=a%26b+%231");
});

test("what is written is read again as it was", () => {
  const params = { q: "Zoë & co, 100%", tier: "lower,middle" };
  expect(parseSearchParams(toSearchText(params))).toEqual(params);
});
