import { listOpenFacts, type OpenFacts } from "../rules/open-facts.ts";
import type { Placement } from "../rules/placement.ts";
import type { Reading } from "../rules/reading.ts";
import { type Rule, SEVERITIES, type Severity } from "../rules/rule.ts";
import { PLACING_RULES, RULES_AS_TOLD } from "../rules/rules.ts";
import { toOpen } from "../rules/verdict.ts";
import type { Finding } from "./assessment.ts";

/** A rule with the findings it has given so far: a finding holds nothing personal, so people share it. */
interface FindingsOfRule {
  readonly rule: Rule;
  readonly isPlacing: boolean;
  readonly holding: Readonly<Record<Severity, Finding>>;
  readonly open: Readonly<Record<Severity, Map<OpenFacts, Finding>>>;
}

function toFinding(rule: Rule, severity: Severity, open: OpenFacts): Finding {
  const answer = open === 0 ? "holds" : "unknown";
  return Object.freeze({ rule: rule.id, answer, severity, missing: listOpenFacts(open) });
}

function bySeverity<T>(make: (severity: Severity) => T): Readonly<Record<Severity, T>> {
  return {
    blocking: make("blocking"),
    gap: make("gap"),
    flag: make("flag"),
    result: make("result"),
    advice: make("advice"),
    strength: make("strength"),
  };
}

const placing: ReadonlySet<Rule> = new Set(PLACING_RULES);

const FINDINGS: readonly FindingsOfRule[] = RULES_AS_TOLD.map((rule) => ({
  rule,
  isPlacing: placing.has(rule),
  holding: bySeverity((severity) => toFinding(rule, severity, 0)),
  open: bySeverity(() => new Map()),
}));

function findFinding({ rule, holding, open }: FindingsOfRule, reading: Reading): Finding | null {
  const verdict = rule.ask(reading);
  if (verdict === false) return null;
  const severity = typeof rule.severity === "string" ? rule.severity : rule.severity(reading);
  if (verdict === true) return holding[severity];
  const openFacts = toOpen(verdict);
  let finding = open[severity].get(openFacts);
  if (finding === undefined) {
    finding = toFinding(rule, severity, openFacts);
    open[severity].set(openFacts, finding);
  }
  return finding;
}

const byPlacement = new WeakMap<Placement, readonly (Finding | null)[]>();

/** What the placing rules say, by the place of each rule in `FINDINGS`; asked once for everybody in one place. */
function getPlacingFindings(reading: Reading): readonly (Finding | null)[] {
  let findings = byPlacement.get(reading.placement);
  if (findings === undefined) {
    findings = FINDINGS.map((ofRule) => (ofRule.isPlacing ? findFinding(ofRule, reading) : null));
    byPlacement.set(reading.placement, findings);
  }
  return findings;
}

/** Worst first; within one severity the order stays. */
function sortBySeverity(findings: readonly Finding[]): readonly Finding[] {
  const sorted: Finding[] = [];
  for (const severity of SEVERITIES) {
    // Written as a call: as a loop inside a loop it would make an object for every step, for every person.
    findings.forEach((finding) => {
      if (finding.severity === severity) sorted.push(finding);
    });
  }
  return sorted;
}

/** What every rule says of a person, worst first; rules that do not hold say nothing. */
export function listFindings(reading: Reading): readonly Finding[] {
  const placingFindings = getPlacingFindings(reading);
  const found: Finding[] = [];
  FINDINGS.forEach((ofRule, place) => {
    const finding = ofRule.isPlacing ? placingFindings[place] : findFinding(ofRule, reading);
    if (finding != null) found.push(finding);
  });
  return sortBySeverity(found);
}
