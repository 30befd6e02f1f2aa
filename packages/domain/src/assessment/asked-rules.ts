import { listOpenFacts, type OpenFacts } from "../rules/open-facts.ts";
import type { Reading } from "../rules/reading.ts";
import { type Rule, SEVERITIES, type Severity } from "../rules/rule.ts";
import { RULES_AS_TOLD } from "../rules/rules.ts";
import { toOpen } from "../rules/verdict.ts";
import type { Finding } from "./assessment.ts";
import { groupOf, type RuleGroup } from "./rule-groups.ts";

/** A finding with its place in a list: worst first, and within one severity in the order of `RULES_AS_TOLD`. */
export interface RankedFinding {
  readonly rank: number;
  readonly finding: Finding;
}

/** How many ranks there are. */
export const RANKS = SEVERITIES.length * RULES_AS_TOLD.length;

/** What a rule has said with one severity so far: a finding holds nothing personal, so people share it. */
interface Said {
  readonly holding: RankedFinding;
  readonly open: Map<OpenFacts, RankedFinding>;
  readonly toRanked: (open: OpenFacts) => RankedFinding;
}

/** A rule ready to be asked of many: each of the same shape, so that none takes longer to reach than another. */
export interface AskedRule {
  readonly group: RuleGroup;
  readonly ask: Rule["ask"];
  readonly said: Readonly<Record<Severity, Said>>;
  readonly severity: (reading: Reading) => Severity;
  /** Null where the severity depends on the person. */
  readonly alwaysSaid: Said | null;
}

function toSaid(rule: Rule, place: number, severity: Severity): Said {
  const rank = SEVERITIES.indexOf(severity) * RULES_AS_TOLD.length + place;
  const toRanked = (open: OpenFacts): RankedFinding => {
    const answer = open === 0 ? "holds" : "unknown";
    return {
      rank,
      finding: Object.freeze({ rule: rule.id, answer, severity, missing: listOpenFacts(open) }),
    };
  };
  return { holding: toRanked(0), open: new Map(), toRanked };
}

function toAsked(rule: Rule, place: number): AskedRule {
  const { ask, severity } = rule;
  const said = {
    blocking: toSaid(rule, place, "blocking"),
    gap: toSaid(rule, place, "gap"),
    flag: toSaid(rule, place, "flag"),
    result: toSaid(rule, place, "result"),
    advice: toSaid(rule, place, "advice"),
    strength: toSaid(rule, place, "strength"),
  };
  const group = groupOf(rule);
  return typeof severity === "string"
    ? { group, ask, said, severity: () => severity, alwaysSaid: said[severity] }
    : { group, ask, said, severity, alwaysSaid: null };
}

const ASKED_RULES: readonly AskedRule[] = RULES_AS_TOLD.map(toAsked);

/** The rules of some groups. */
export function listAskedRules(...groups: readonly RuleGroup[]): readonly AskedRule[] {
  return ASKED_RULES.filter(({ group }) => groups.includes(group));
}

/** What a rule says of a person; null where it does not hold. The same answer is the same value. */
export function findRanked(rule: AskedRule, reading: Reading): RankedFinding | null {
  const { ask } = rule;
  const verdict = ask(reading);
  if (verdict === false) return null;
  const said = rule.alwaysSaid ?? rule.said[rule.severity(reading)];
  if (verdict === true) return said.holding;
  const open = toOpen(verdict);
  let ranked = said.open.get(open);
  if (ranked === undefined) {
    ranked = said.toRanked(open);
    said.open.set(open, ranked);
  }
  return ranked;
}

/** What several rules say of a person, those left out that do not hold. In its length, since it is remembered. */
export function listRanked(rules: readonly AskedRule[], reading: Reading): readonly RankedFinding[] {
  const ranked = rules.map((rule) => findRanked(rule, reading));
  return ranked.filter((one) => one !== null).slice();
}
