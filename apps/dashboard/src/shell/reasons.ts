import type { Explanation } from "@induction/domain/assessment/explanation";
import type { Reason } from "@induction/ui/advice/reason-list";
import { toRuleReference } from "./rule-reference.ts";

/** What asks for something: needed, missing, or to be asked about. */
export function isReason({ severity }: Pick<Explanation, "severity">): boolean {
  return severity === "blocking" || severity === "gap" || severity === "flag";
}

/** An explanation as a line of a reason list: what, why, and the way out of it. */
export function toReason(explanation: Explanation): Reason {
  const { rule, short, summary, action, answer } = explanation;
  return {
    key: rule,
    title: answer === "unknown" ? `${short}: not known.` : `${short}.`,
    detail: summary,
    clearsWhen: action ?? undefined,
    rule: toRuleReference(explanation),
  };
}
