import type { RuleId } from "../rules/rule-ids.ts";
import type { Explanation } from "./explanation.ts";

/** What some rules advise, in the order in which they are named here; a rule that does not hold advises nothing. */
export function listAdvice(
  explanations: readonly Explanation[],
  rules: readonly RuleId[],
): readonly Explanation[] {
  return rules.flatMap(
    (id) => explanations.find(({ rule, answer }) => rule === id && answer === "holds") ?? [],
  );
}
