import type { Explanation } from "@induction/domain/assessment/explanation";
import type { Reason } from "@induction/ui/advice/reason-list";
import { toRuleReference } from "./explanation-reference.ts";

/** A piece of advice as a line: what it is about, what the rule says of this person, and what to do. */
export function toAdvice(explanation: Explanation): Reason {
  const { rule, short, summary, action } = explanation;
  return {
    key: rule,
    title: `${short}.`,
    detail: summary,
    clearsWhen: action ?? undefined,
    rule: toRuleReference(explanation),
  };
}
