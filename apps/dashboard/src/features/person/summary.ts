import type { Explanation } from "@induction/domain/assessment/explanation";
import type { Because } from "@induction/ui/advice/because-list";
import type { StrengthItem, StrengthState } from "@induction/ui/advice/strength-list";
import { toRuleReference } from "../../shell/rule-reference.ts";

/** Where a sentence stands in the guide: "Middle Range, lines 46–47". */
function toHeading({ cited }: Explanation): string | undefined {
  if (cited.length === 0) return undefined;
  return cited
    .map(({ heading, lines }) => `${heading}, ${/\D/.test(lines) ? "lines" : "line"} ${lines}`)
    .join(" · ");
}

/** An explanation as one line of "because". */
export function toBecause(explanation: Explanation): Because {
  const { rule, summary, answer, missing, action } = explanation;
  const heading = toHeading(explanation);
  return {
    key: rule,
    sentence: summary,
    rule: toRuleReference(explanation),
    ...(heading !== undefined && { heading }),
    ...(answer === "unknown" && {
      unknown: { missing: missing.map(({ label }) => label), ...(action !== null && { settledBy: action }) },
    }),
  };
}

/** Whether a file has what a rule asks for or speaks of. */
function toStrengthState({ answer, severity }: Explanation): StrengthState {
  if (answer === "unknown") return "unknown";
  return severity === "strength" ? "present" : "absent";
}

/** What speaks for the person, what is missing, and what nobody knows: never a sum, for the guide gives no weights. */
export function listStrengths(
  explanations: readonly Explanation[],
): readonly (StrengthItem & { rule: Explanation })[] {
  return explanations
    .filter(({ severity }) => severity === "strength" || severity === "gap" || severity === "blocking")
    .map((rule) => ({ key: rule.rule, state: toStrengthState(rule), label: rule.title, rule }))
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

const ORDER: readonly StrengthState[] = ["present", "absent", "unknown"];

/** "2 present, 3 missing, 1 unknown". */
export function strengthInWords(explanations: readonly Explanation[]): string {
  const states = listStrengths(explanations).map(({ state }) => state);
  const count = (state: StrengthState) => states.filter((each) => each === state).length;
  return `${count("present")} present, ${count("absent")} missing, ${count("unknown")} unknown`;
}
