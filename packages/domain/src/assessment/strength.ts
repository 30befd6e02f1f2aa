import type { RuleId } from "../rules/rule-ids.ts";
import type { Assessment, Finding } from "./assessment.ts";

/** One piece of evidence in words, with the rule that asks for it. */
export interface StrengthItem {
  readonly rule: RuleId;
  /** The evidence itself, whether present or not: "A letter from the United States". */
  readonly words: string;
}

/** The evidence of a file, item by item. It changes the plan, never the tier, and the guide gives it no weights. */
export interface Strength {
  readonly present: readonly StrengthItem[];
  readonly missing: readonly StrengthItem[];
  readonly unknown: readonly StrengthItem[];
}

/** What each rule on evidence asks for. Rules on the list of programs speak of breadth, not of how strong a file is. */
const EVIDENCE = {
  A1: "Step 1 passed at the first attempt",
  A7: "A strong Step 2 CK after a Step 1 issue",
  B2: "A score for higher-tier academic centers",
  E1: "A letter of an anesthesiologist",
  E2: "A letter from the United States",
  E3: "A letter of the strongest kind: a direct supervisor in anesthesia or ICU in the United States",
  E6: "The remaining letters, of clinical supervisors",
  E8: "Letters of US anesthesiologists, as the lower tier needs",
  E9: "A letter of a US anesthesiologist, where US exposure is minimal",
  F1: "US observerships, where exposure is minimal",
  F3: "Research or quality improvement in anesthesia, pain or critical care",
  F4: "Research or quality improvement, where the score needs it",
  F5: "A file that carries a middle score: anesthesia research, US letters, commitment",
} as const satisfies Partial<Record<RuleId, string>>;

/** A rule that asks for evidence. */
export type EvidenceRule = keyof typeof EVIDENCE;

/** The evidence that a rule asks for, in words. */
export function evidenceInWords(rule: EvidenceRule): string {
  return EVIDENCE[rule];
}

/** Rules that ask everybody for the same: where such a gap is not found, the evidence is there. */
const ASKED_OF_EVERYBODY: ReadonlySet<RuleId> = new Set<RuleId>(["E1", "E2"]);

function isEvidenceRule(rule: string): rule is EvidenceRule {
  return Object.hasOwn(EVIDENCE, rule);
}

/** Every rule that asks for evidence, in the order in which strength tells them. */
export const RULES_ON_EVIDENCE: readonly EvidenceRule[] = Object.keys(EVIDENCE).filter(isEvidenceRule);

/** Where the evidence that a rule asks for stands; null where it asks nothing of this person. */
export function toEvidenceState(
  rule: EvidenceRule,
  finding: Pick<Finding, "answer" | "severity"> | undefined,
): keyof Strength | null {
  if (finding === undefined) return ASKED_OF_EVERYBODY.has(rule) ? "present" : null;
  if (finding.answer === "unknown") return "unknown";
  return finding.severity === "strength" ? "present" : "missing";
}

/** What evidence is present, missing and unknown. A rule that asks nothing of this person stands nowhere. */
export function toStrength({ findings }: Pick<Assessment, "findings">): Strength {
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
  const listItems = (state: keyof Strength): readonly StrengthItem[] =>
    RULES_ON_EVIDENCE.filter((rule) => toEvidenceState(rule, byRule.get(rule)) === state).map((rule) => ({
      rule,
      words: EVIDENCE[rule],
    }));
  return { present: listItems("present"), missing: listItems("missing"), unknown: listItems("unknown") };
}

/** "2 present, 3 missing, 1 not known": a count to stand above the lists, and never a score. */
export function strengthInWords({ present, missing, unknown }: Strength): string {
  return `${present.length} present, ${missing.length} missing, ${unknown.length} not known`;
}
