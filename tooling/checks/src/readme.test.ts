import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULE_IDS } from "@induction/domain/rules/rule-ids";
import { expect, test } from "vitest";

const README = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");

test("the README says how many rules of the guide are built", () => {
  expect(/So far (\d+) of its (\d+) are built/.exec(README)?.slice(1)).toEqual([`${RULE_IDS.length}`, "83"]);
});
