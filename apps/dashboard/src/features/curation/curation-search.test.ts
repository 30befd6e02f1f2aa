import { expect, test } from "vitest";
import { toCurationSearch } from "./curation-search.ts";

test.for([
  ["https://a.example/visa", "https://a.example/visa"],
  ["http://a.example", "http://a.example"],
  ["javascript:alert(1)", undefined],
  ["https://a.example/with space", undefined],
  [`https://a.example/${"x".repeat(2001)}`, undefined],
  [7, undefined],
] as const)("of a link in the address, %j, the form is given %j", ([link, given]) => {
  expect(toCurationSearch({ field: "visaH1b", link }).link).toBe(given);
});
