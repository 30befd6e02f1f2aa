import type { RuleId } from "../rules/rule-ids.ts";
import type { Assessment, Finding } from "./assessment.ts";

/** Every rule that asks for evidence, in the order in which strength tells them. */
export const RULES_ON_EVIDENCE = [
  "A1",
  "A7",
  "B2",
  "E1",
  "E2",
  "E3",
  "E6",
  "E8",
  "E9",
  "F1",
  "F3",
  "F4",
  "F5",
] as const satisfies readonly RuleId[];

/** A rule that asks for evidence. */
export type EvidenceRule = (typeof RULES_ON_EVIDENCE)[number];

/** How evidence can stand. */
export type EvidenceState = "present" | "missing" | "unknown";

/** Rules that ask everybody for the same: where such a gap is not found, the evidence is there. */
const ASKED_OF_EVERYBODY: ReadonlySet<RuleId> = new Set<RuleId>(["E1", "E2"]);

/** Where the evidence that a rule asks for stands; null where it asks nothing of this person. */
export function toEvidenceState(
  rule: EvidenceRule,
  finding: Pick<Finding, "answer" | "severity"> | undefined,
): EvidenceState | null {
  if (finding === undefined) return ASKED_OF_EVERYBODY.has(rule) ? "present" : null;
  if (finding.answer === "unknown") return "unknown";
  return finding.severity === "strength" ? "present" : "missing";
}

/** The rules whose evidence is present, missing and unknown. A rule that asks nothing of this person stands nowhere. */
export function listEvidence(
  findings: Assessment["findings"],
): Readonly<Record<EvidenceState, readonly EvidenceRule[]>> {
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
  const ofState = (state: EvidenceState) =>
    RULES_ON_EVIDENCE.filter((rule) => toEvidenceState(rule, byRule.get(rule)) === state);
  return { present: ofState("present"), missing: ofState("missing"), unknown: ofState("unknown") };
}

/** "2 present, 3 missing, 1 not known": a count to stand above the lists, and never a score. */
export function strengthInWords({
  present,
  missing,
  unknown,
}: Readonly<Record<EvidenceState, readonly unknown[]>>): string {
  return `${present.length} present, ${missing.length} missing, ${unknown.length} not known`;
}
