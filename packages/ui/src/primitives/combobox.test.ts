import { expect, test } from "vitest";
import { matchesWords } from "./combobox.tsx";

const program = { label: "São Rafael / Case Western", detail: "Cleveland, OH" };

test.each([
  ["an accent in the name need not be typed", "sao", true],
  ["words may come in any order", "western case", true],
  ["the place is searched with the name", "rafael cleveland", true],
  ["every word must occur", "rafael chicago", false],
  ["nothing typed shows everything", "", true],
])("%s", (_, query, matches) => {
  expect(matchesWords(program, query)).toBe(matches);
});
