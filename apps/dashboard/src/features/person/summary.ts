import type { Explanation } from "@induction/domain/assessment/explanation";

/** Rules on the list of programs (G) speak of breadth, not of how strong a file is. */
function concernsStrength({ rule }: Explanation): boolean {
  return !rule.startsWith("G");
}

/** What speaks for the person: rules of strength that hold, and those that cannot say yet. */
export function listStrengths(explanations: readonly Explanation[]): readonly Explanation[] {
  return explanations.filter(({ severity }) => severity === "strength");
}

/** "2 present, 3 missing, 1 unknown": a count and never a score, for the guide gives no weights. */
export function strengthInWords(explanations: readonly Explanation[]): string {
  const concerned = explanations.filter(concernsStrength);
  const count = (answer: Explanation["answer"], ...severities: readonly Explanation["severity"][]) =>
    concerned.filter((each) => each.answer === answer && severities.includes(each.severity)).length;
  const present = count("holds", "strength");
  const missing = count("holds", "blocking", "gap");
  return `${present} present, ${missing} missing, ${count("unknown", "strength", "blocking", "gap")} unknown`;
}
