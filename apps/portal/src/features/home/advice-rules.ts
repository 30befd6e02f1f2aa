import type { RuleId } from "@induction/domain/rules/rule-ids";

/** Advice by the panel in which it stands: the strategy of the tier, the plan for a delay, and what goes with the evidence. */
export const ADVICE_RULES = {
  strategy: ["B7", "B8", "B9"],
  delay: ["D7", "F8"],
  strength: ["A8", "F7", "F9"],
} as const satisfies Record<string, readonly RuleId[]>;
