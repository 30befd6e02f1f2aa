import { expect, test } from "vitest";
import { isWebAddress } from "./fact-provenance.ts";

test.each([
  ["a page of the web", "https://amc.edu/education/residencies", true],
  ["a page without encryption", "http://example.org", true],
  ["something that a browser would run", "javascript:alert(1)", false],
  ["data made to look like a page", "data:text/html,https://amc.edu", false],
  ["an address without its scheme", "amc.edu", false],
  ["a scheme and no address", "https://", false],
  ["nothing", null, false],
])("%s is a link or not", (_name, text, isLink) => {
  expect(isWebAddress(text)).toBe(isLink);
});
