import { GUIDE_RULE_IDS, type GuideRuleId } from "../rule-ids.ts";
import { BREADTH_CASES } from "./breadth.cases.ts";
import { CHOICE_CASES } from "./choice.cases.ts";
import { EXAMS_CASES } from "./exams.cases.ts";
import { EXPERIENCE_CASES } from "./experience.cases.ts";
import { LETTERS_CASES } from "./letters.cases.ts";
import { READINESS_CASES } from "./readiness.cases.ts";
import { ROADMAP_CASES } from "./roadmap.cases.ts";
import type { CasesOf, RuleCase } from "./rule-case.ts";
import { TARGETS_CASES } from "./targets.cases.ts";
import { TIERS_CASES } from "./tiers.cases.ts";
import { TIMING_CASES } from "./timing.cases.ts";

const BY_RULE: CasesOf<GuideRuleId> = {
  ...EXAMS_CASES,
  ...TIERS_CASES,
  ...TARGETS_CASES,
  ...READINESS_CASES,
  ...TIMING_CASES,
  ...LETTERS_CASES,
  ...EXPERIENCE_CASES,
  ...BREADTH_CASES,
  ...CHOICE_CASES,
  ...ROADMAP_CASES,
};

/** The table of cases of one rule, in its order. */
export function listCasesOf(rule: GuideRuleId): readonly RuleCase[] {
  return BY_RULE[rule].map(([sentence, given, answer]) => ({ rule, sentence, given, answer }));
}

/** Every case of every rule, in the order of the catalogue. */
export const RULE_CASES: readonly RuleCase[] = GUIDE_RULE_IDS.flatMap(listCasesOf);
