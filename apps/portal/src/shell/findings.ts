import type { Explanation } from "@induction/domain/assessment/explanation";
import type { Severity } from "@induction/domain/rules/rule";
import type { RuleId } from "@induction/domain/rules/rule-ids";

const PLACES: ReadonlySet<Severity> = new Set<Severity>(["result", "flag", "strength"]);
const TODO: ReadonlySet<Severity> = new Set<Severity>(["blocking", "gap", "flag"]);
const ORDER: readonly Severity[] = ["result", "flag", "strength"];

/** Among results: the tier, what it decides, how many programs, then what else is told. */
const SECTIONS = "BDGA";

function rankSection({ rule }: Explanation): number {
  const rank = SECTIONS.indexOf(rule.charAt(0));
  return rank === -1 ? SECTIONS.length : rank;
}

/** What the list counts stands with the list. */
const LIST_RULE: RuleId = "G4";

function holds({ answer }: Explanation): boolean {
  return answer === "holds";
}

/** What places the person, what programs may ask about and what speaks for the person: results first, then flags. */
export function listBecauses(explanations: readonly Explanation[]): readonly Explanation[] {
  return explanations
    .filter(
      (explanation) =>
        holds(explanation) && PLACES.has(explanation.severity) && explanation.rule !== LIST_RULE,
    )
    .toSorted(
      (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || rankSection(a) - rankSection(b),
    );
}

/** Where delaying comes first, everything else is done within its plan. */
const PLAN_RULE: RuleId = "D7";

/** What there is to do: the plan of a delay where that comes first, then worst first, as the findings come. */
export function listSteps(
  explanations: readonly Explanation[],
): readonly (Explanation & { readonly action: string })[] {
  const plan = explanations.filter(({ rule }) => rule === PLAN_RULE);
  const rest = explanations.filter(({ severity }) => TODO.has(severity));
  return [...plan, ...rest].flatMap((explanation) =>
    holds(explanation) && explanation.action !== null ? [{ ...explanation, action: explanation.action }] : [],
  );
}
