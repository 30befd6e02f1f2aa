import type { OpenFacts } from "../rules/open-facts.ts";
import { listOpenFacts } from "../rules/open-facts.ts";
import type { Reading } from "../rules/reading.ts";
import { type Rule, SEVERITIES, type Severity } from "../rules/rule.ts";
import { RULES } from "../rules/rules.ts";
import { toOpen } from "../rules/verdict.ts";
import type { Finding } from "./assessment.ts";

/** A rule with the findings it has given so far: a finding holds nothing personal, so people share it. */
interface FindingsOfRule {
  readonly rule: Rule;
  readonly bySeverity: Readonly<Record<Severity, Map<OpenFacts, Finding>>>;
}

const FINDINGS: readonly FindingsOfRule[] = RULES.map((rule) => ({
  rule,
  bySeverity: {
    blocking: new Map(),
    gap: new Map(),
    flag: new Map(),
    result: new Map(),
    strength: new Map(),
  },
}));

function getFinding({ rule, bySeverity }: FindingsOfRule, severity: Severity, open: OpenFacts): Finding {
  const known = bySeverity[severity].get(open);
  if (known !== undefined) return known;
  const answer = open === 0 ? "holds" : "unknown";
  const finding: Finding = Object.freeze({ rule: rule.id, answer, severity, missing: listOpenFacts(open) });
  bySeverity[severity].set(open, finding);
  return finding;
}

/** What every rule says of a person, worst first; rules that do not hold say nothing. */
export function listFindings(reading: Reading): readonly Finding[] {
  const inCatalogueOrder: Finding[] = [];
  for (const ofRule of FINDINGS) {
    const { rule } = ofRule;
    const verdict = rule.ask(reading);
    if (verdict === false) continue;
    const severity = typeof rule.severity === "string" ? rule.severity : rule.severity(reading);
    inCatalogueOrder.push(getFinding(ofRule, severity, toOpen(verdict)));
  }
  const findings: Finding[] = [];
  for (const severity of SEVERITIES) {
    for (const finding of inCatalogueOrder) if (finding.severity === severity) findings.push(finding);
  }
  return findings;
}
