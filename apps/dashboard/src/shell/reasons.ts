import type { Explanation } from "@induction/domain/assessment/explanation";
import type { Because } from "@induction/ui/advice/because-list";
import type { Reason } from "@induction/ui/advice/reason-list";
import { toRuleReference } from "./rule-reference.ts";

/** What asks for something: needed, missing, or to be asked about. */
export function isReason({ severity }: Pick<Explanation, "severity">): boolean {
  return severity === "blocking" || severity === "gap" || severity === "flag";
}

/** What holds and asks for something, or advises it: each has its way out, or its next step. */
export function isAsking(explanation: Pick<Explanation, "answer" | "severity">): boolean {
  return explanation.answer === "holds" && (isReason(explanation) || explanation.severity === "advice");
}

/** An explanation as a line of a reason list: what, why, and the way out of it. */
export function toReason(explanation: Explanation): Reason {
  const { rule, short, summary, action } = explanation;
  return {
    key: rule,
    title: `${short}.`,
    detail: summary,
    clearsWhen: action ?? undefined,
    rule: toRuleReference(explanation),
  };
}

/** Where a sentence stands in the guide: "Middle Range, lines 46–47 · Months 3 to 6, line 235". */
export function toHeading({ cited }: Pick<Explanation, "cited">): string | undefined {
  return cited.length === 0
    ? undefined
    : cited.map(({ heading, lines }) => `${heading}, ${lines}`).join(" · ");
}

function toBecause(explanation: Explanation): Because {
  const heading = toHeading(explanation);
  return {
    key: explanation.rule,
    sentence: explanation.summary,
    rule: toRuleReference(explanation),
    ...(heading !== undefined && { heading }),
  };
}

/** Rules that wait for the same facts, as one line: what is missing, what would tell, and which rules would speak then. */
function toWaiting(explanations: readonly Explanation[]): readonly Because[] {
  const groups = Map.groupBy(explanations, ({ missing }) => missing.map(({ label }) => label).join(", "));
  return [...groups].flatMap(([key, [first, ...others]]) => {
    if (first === undefined) return [];
    const count = others.length + 1;
    return {
      key,
      sentence: count === 1 ? first.title : `${count} rules cannot say yet.`,
      rule: toRuleReference(first),
      ...(others.length > 0 && { otherRules: others.map(toRuleReference) }),
      unknown: {
        missing: first.missing.map(({ label }) => label),
        ...(first.action !== null && { settledBy: first.action }),
      },
    };
  });
}

/** Every explanation as a reason why: those that hold one by one, those that cannot say yet by what they wait for. */
export function listBecause(explanations: readonly Explanation[]): readonly Because[] {
  const holding = explanations.filter(({ answer }) => answer === "holds");
  return [...holding.map(toBecause), ...listWaiting(explanations)];
}

/** The rules that cannot say yet, by what they wait for. */
export function listWaiting(explanations: readonly Explanation[]): readonly Because[] {
  return toWaiting(explanations.filter(({ answer }) => answer === "unknown"));
}
