import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GUIDE_RULE_IDS, RULE_IDS } from "@induction/domain/rules/rule-ids";
import { expect, test } from "vitest";

const README = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");

test("the README says how many rules of the guide are built", () => {
  expect(/All (\d+) of its rules are built/.exec(README)?.[1]).toBe(`${GUIDE_RULE_IDS.length}`);
  expect(/(\d+) of them are asked in every\sassessment/.exec(README)?.[1]).toBe(`${RULE_IDS.length}`);
});
