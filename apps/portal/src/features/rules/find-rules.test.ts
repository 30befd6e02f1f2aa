import { SPOKEN_RULES } from "@induction/domain/rules/guide-rule-words";
import { expect, test } from "vitest";
import { findRules, type RuleSearch, toRuleSearch, toSearchText } from "./find-rules.ts";

const ALL: RuleSearch = { text: "", weight: null, fact: null };
const idsOf = (search: Partial<RuleSearch>) =>
  findRules(SPOKEN_RULES, { ...ALL, ...search }).map(({ id }) => id);

test("nothing asked finds every rule", () => {
  expect(idsOf({})).toHaveLength(83);
});

test.each<readonly [string, Partial<RuleSearch>, readonly string[]]>([
  ["an id in small letters", { text: "b10" }, ["B10"]],
  ["words in any order", { text: "years PLAN delay" }, ["D1", "D7"]],
  ["a weight that follows the person", { weight: "follows" }, ["C8", "E1", "E2", "F6", "G4"]],
  ["a fact and a weight together", { fact: "english", weight: "result" }, ["C2", "C4", "C12", "C13"]],
  ["words that no rule has", { text: "zebra" }, []],
])("%s finds its rules", (_name, search, ids) => {
  expect(idsOf(search)).toEqual(ids);
});

test.each<readonly [string, RuleSearch]>([
  ["", ALL],
  ["?find=US+letter", { ...ALL, text: "US letter" }],
  ["?find=a&weight=gap&fact=visa", { text: "a", weight: "gap", fact: "visa" }],
])("the address “%s” and its search are the same", (address, search) => {
  expect(toRuleSearch(address)).toEqual(search);
  expect(toSearchText(search)).toBe(address);
});

test("an address that asks for no weight and no fact there is asks for any", () => {
  expect(toRuleSearch("?weight=toString&fact=hasNoLetters")).toEqual(ALL);
});
