import { expect, test } from "vitest";
import { isMatching, listNameParts } from "./match-parts.ts";

function marked(name: string, search: string): string {
  return listNameParts(name, search)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join("");
}

test.each([
  ["part of a word", "Amara Okafor", "kaf", "Amara O[kaf]or"],
  ["letters with marks, typed without", "José Álvarez", "alv jose", "[José] [Álv]arez"],
  ["a mark that is a character of its own", "Jose\u0301 Diaz", "jose", "[Jose\u0301] Diaz"],
  ["each place of a word", "Anna Anand", "an", "[An]na [Anan]d"],
  ["signs as they are", "50% Sure_Name", "% _", "50[%] Sure[_]Name"],
  ["nothing where nothing is looked for", "Amara Okafor", "  ", "Amara Okafor"],
])("the search marks %s", (_, name, search, expected) => {
  expect(marked(name, search)).toBe(expected);
});

test("a name matches where each word is in it, in any order", () => {
  expect(isMatching("José Álvarez", "alvarez JOSE")).toBe(true);
  expect(isMatching("José Álvarez", "alvarez maria")).toBe(false);
  expect(isMatching("100 Names", "%")).toBe(false);
});
