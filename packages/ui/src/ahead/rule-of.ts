import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import type { RuleReference } from "../advice/rule-label.tsx";

/** What a reader can know about a rule of this person. */
export type RuleOf = (rule: GuideRuleId) => RuleReference;
