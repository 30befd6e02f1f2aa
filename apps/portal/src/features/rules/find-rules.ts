import type { FactKey } from "@induction/domain/applicant/profile";
import { isFactKey } from "@induction/domain/assessment/fact-keys";
import type { Severity } from "@induction/domain/rules/rule";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import { toWeight, WEIGHTS, type Weight } from "./rule-words.ts";

/** What a rule is found by. */
export interface FoundBy {
  readonly id: GuideRuleId;
  readonly title: string;
  readonly short: string;
  readonly when: string;
  readonly follows: string;
  readonly facts: readonly FactKey[];
  readonly severity: Severity | ((...given: never[]) => Severity);
}

/** Which rules a reader looks for; what is null asks nothing. */
export interface RuleSearch {
  readonly text: string;
  readonly weight: Weight | null;
  readonly fact: FactKey | null;
}

function toWords(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** How much a rule weighs, before it is asked about anybody. */
export function weightOf({ severity }: Pick<FoundBy, "severity">): Weight {
  return toWeight(typeof severity === "string" ? severity : null);
}

/** The rules that hold every word of the search in their id or their sentences, have the weight, and read the fact. */
export function findRules<R extends FoundBy>(
  rules: readonly R[],
  { text, weight, fact }: RuleSearch,
): readonly R[] {
  const words = toWords(text);
  return rules.filter((rule) => {
    const { id, title, short, when, follows, facts } = rule;
    const said = `${id} ${title} ${short} ${when} ${follows}`.toLowerCase();
    return (
      words.every((word) => said.includes(word)) &&
      (weight === null || weightOf(rule) === weight) &&
      (fact === null || facts.includes(fact))
    );
  });
}

function isWeight(text: string): text is Weight {
  return Object.hasOwn(WEIGHTS, text);
}

/** The search that an address holds: "?find=visa&weight=gap&fact=visa". What it cannot mean is left out. */
export function toRuleSearch(search: string): RuleSearch {
  const params = new URLSearchParams(search);
  const weight = params.get("weight") ?? "";
  const fact = params.get("fact") ?? "";
  return {
    text: params.get("find") ?? "",
    weight: isWeight(weight) ? weight : null,
    fact: isFactKey(fact) ? fact : null,
  };
}

/** The same as the end of an address; empty where nothing is asked. */
export function toSearchText({ text, weight, fact }: RuleSearch): string {
  const params = new URLSearchParams();
  if (text !== "") params.set("find", text);
  if (weight !== null) params.set("weight", weight);
  if (fact !== null) params.set("fact", fact);
  return params.size === 0 ? "" : `?${params}`;
}
