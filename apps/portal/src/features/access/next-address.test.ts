import { expect, test } from "vitest";
import { toNextAddress } from "./next-address.ts";

test.each([
  ["a page of the portal", "/letters", "/letters"],
  ["a page with filters and a place on it", "/programs?q=ann#top", "/programs?q=ann#top"],
  ["a page of the dashboard", "/dashboard/caseload", "/dashboard/caseload"],
])("a sign-in leads back to %s", (_name, next, address) => {
  expect(toNextAddress(next)).toBe(address);
});

test.each([
  ["an address of another site", "https://evil.example/"],
  ["an address without a scheme", "//evil.example/"],
  ["the same with a backslash", "/\\evil.example/"],
  ["the same behind a tab, which browsers drop", "/\t/evil.example/"],
  ["a double slash behind dots", "/.//evil.example/"],
  ["a script", "javascript:alert(1)"],
  ["a relative path", "letters"],
  ["a number", 7],
  ["nothing", undefined],
])("a sign-in never leads to %s, but to the first page", (_name, next) => {
  expect(toNextAddress(next)).toBe("/");
});
