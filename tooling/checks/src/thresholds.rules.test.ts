import { expect, test } from "vitest";
import { checkFile } from "./testing/check-tree.ts";

const path = "packages/domain/src/rules/tiers/strong.rules.ts";

test.each([
  ["lines of the guide", `export const cites = [cite("strong-range", [37, 38]), cite("faq-1", 248)];`],
  ["counting", "export const isFirst = (failures: number) => failures - 1 < 0;"],
  ["the id of a rule", `export const id = "B10";`],
  ["the name of an exam", `export const name = \`Step 2 CK \${score}\`;`],
  ["a parameter", "export const ask = (reading) => reading.score >= reading.parameters.strongFrom;"],
])("allowed in a rule: %s", (_sentence, text) => {
  expect(checkFile(path, text)).toEqual([]);
});

test.each([
  ["a threshold", "export const ask = (score: number) => score >= 245;", "245"],
  ["a small threshold", "export const ask = (letters: number) => letters >= 2;", "2"],
  ["a threshold in words", `export const when = "a score from 230 on";`, "230"],
  ["a threshold in a template", `export const when = \`\${score} of 120 programs\`;`, "120"],
])("refused in a rule: %s", (_sentence, text, number) => {
  expect(checkFile(path, text)).toEqual([`1: ${number} in a rule: make it a parameter with its source.`]);
});

test("numbers outside rules, and in the tests of rules, are nobody's thresholds", () => {
  const text = "export const score = 245;";
  expect(checkFile("packages/domain/src/parameters/tier.parameters.ts", text)).toEqual([]);
  expect(checkFile("packages/domain/src/rules/tiers/strong.rules.test.ts", text)).toEqual([]);
});
