import { expect, test } from "vitest";
import type { Profile } from "../applicant/profile.ts";
import { known, unknown } from "../kernel/told.ts";
import { toCasePerson } from "./cases/ask-case.ts";
import { AFTER_FAILURE, score } from "./cases/given.ts";
import type { RuleId } from "./rule-ids.ts";
import { getRule } from "./rules.ts";

test.each<readonly [RuleId, string, Partial<Profile>, string]>([
  ["E1", "middle", {}, "blocking"],
  ["E1", "lower", { step2ck: score(229) }, "blocking"],
  ["E1", "strong", { step2ck: score(245) }, "gap"],
  ["E1", "unscored", { step2ck: known([]) }, "gap"],
  ["E1", "strong or lower", { step1: unknown, step2ck: score(245) }, "gap"],
  ["E1", "middle or lower", { step1: unknown }, "blocking"],
  ["E2", "no failure", {}, "gap"],
  ["E2", "a failure", { step1: AFTER_FAILURE }, "blocking"],
  ["E2", "a failure perhaps", { step1: unknown }, "gap"],
  ["F6", "a statement not begun", { statement: known("none") }, "gap"],
  ["F6", "a draft", { statement: known("draft") }, "advice"],
])("%s weighs, in the case of %s, as it should", (id, _name, profile, expected) => {
  const { severity } = getRule(id);
  const { reading } = toCasePerson({ profile });
  expect(typeof severity === "string" ? severity : severity(reading)).toBe(expected);
});
