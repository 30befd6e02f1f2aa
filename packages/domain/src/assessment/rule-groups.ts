import type { FactKey } from "../applicant/profile.ts";
import type { Rule } from "../rules/rule.ts";
import { PLACING_RULES } from "../rules/rules.ts";

/**
 * What a rule rests on, by which people are found whom it cannot tell apart (decision 0252).
 * - placing: what places a person, and nothing else
 * - support: exams, visa, English, US experience and goal
 * - before-pass: what is read only until Step 2 CK is passed; afterwards such a rule says nothing
 * - letters: letters beside the tier and US experience
 * - file: experience, research and statement beside the tier and letters
 * - own: anything else, so that it is asked of each person
 */
export type RuleGroup = "placing" | "support" | "before-pass" | "letters" | "file" | "own";

const TIER: readonly FactKey[] = ["step1", "step2ck"];
const SUPPORT: readonly FactKey[] = [...TIER, "step3", "step2cs", "visa", "english", "usMonths", "goal"];
const LETTERS: readonly FactKey[] = [...TIER, "letters", "usMonths"];
const FILE: readonly FactKey[] = [...TIER, "letters", "research", "experiences", "statement"];
const BEFORE_PASS: readonly FactKey[] = ["practiceTests", "plannedSittings"];

const placing: ReadonlySet<Rule> = new Set(PLACING_RULES);

function restsOn({ facts }: Rule, known: readonly FactKey[]): boolean {
  return facts.every((fact) => known.includes(fact));
}

/** The group of a rule, by the facts that it declares. */
export function groupOf(rule: Rule): RuleGroup {
  if (placing.has(rule)) return "placing";
  if (rule.facts.some((fact) => BEFORE_PASS.includes(fact))) return "before-pass";
  if (restsOn(rule, SUPPORT)) return "support";
  if (restsOn(rule, LETTERS)) return "letters";
  return restsOn(rule, FILE) ? "file" : "own";
}
