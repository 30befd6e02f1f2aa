import { expect, test } from "vitest";
import { RULES_LOG } from "../rules/change-log.ts";
import { GUIDE_RULES } from "../rules/guide-rules.ts";
import { toRulePage } from "./rule-page.ts";
import { RULES_VERSION } from "./versions.ts";

test("the version of the rules is the last one of their log: whoever raises it says what is different", () => {
  expect(RULES_LOG.at(-1)?.version).toBe(RULES_VERSION);
});

test.each(GUIDE_RULES)("the page of $id says all that the rule is made of", (rule) => {
  const page = toRulePage(rule.id);
  expect(page.facts.map(({ key }) => key)).toEqual(rule.facts);
  expect(page.numbers.map(({ id }) => id)).toEqual(rule.parameters);
  expect(page.cited.length).toBe(rule.cites.length);
  expect(page.changes.at(-1)?.what).toBe("As first written.");
  for (const { values } of page.numbers) {
    expect(values.length).toBeGreaterThan(0);
    for (const { text, source } of values) expect(`${text} ${source}`).not.toMatch(/undefined|null|NaN/);
  }
});

test("the page of a rule names its numbers with their season and source, and the facts it never waits for", () => {
  const page = toRulePage("G1");
  expect(page.numbers[0]).toEqual({
    id: "middleFrom",
    title: "Middle band begins",
    values: [
      {
        from: 2027,
        text: "230 points",
        basis: "guide",
        source: "2. Middle Range (Most Common for IMGs), line 46",
        link: null,
      },
    ],
  });
  expect(toRulePage("B5").facts.map(({ key, whyNeverOpen }) => [key, whyNeverOpen === null])).toEqual([
    ["step1", true],
    ["step2ck", true],
    ["practiceTests", false],
  ]);
  expect(toRulePage("B1").severity).toBe("result");
  expect(toRulePage("E1").severity).toBeNull();
  expect(toRulePage("H6").whyAlwaysHolds).not.toBeNull();
});
