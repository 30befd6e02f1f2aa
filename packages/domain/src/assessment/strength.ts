import type { RuleId } from "../rules/rule-ids.ts";
import type { Assessment } from "./assessment.ts";
import { type EvidenceRule, type EvidenceState, listEvidence } from "./evidence-states.ts";

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
} as const satisfies Record<EvidenceRule, string>;

/** The evidence that a rule asks for, in words. */
export function evidenceInWords(rule: EvidenceRule): string {
  return EVIDENCE[rule];
}

/** What evidence is present, missing and unknown. A rule that asks nothing of this person stands nowhere. */
export function toStrength({ findings }: Pick<Assessment, "findings">): Strength {
  const evidence = listEvidence(findings);
  const listItems = (state: EvidenceState): readonly StrengthItem[] =>
    evidence[state].map((rule) => ({ rule, words: EVIDENCE[rule] }));
  return { present: listItems("present"), missing: listItems("missing"), unknown: listItems("unknown") };
}
