/** The rules of the guide that every assessment asks, in the order of its catalogue. */
export const RULE_IDS = [
  ...(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"] as const),
  ...(["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10"] as const),
  ...(["C1", "C2", "C3", "C4", "C5", "C7", "C8", "C9", "C10", "C11", "C12", "C13"] as const),
  ...(["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11", "D12", "D13"] as const),
  ...(["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"] as const),
  ...(["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"] as const),
  ...(["G1", "G2", "G3", "G4", "G5", "G6", "G10", "G12", "G13"] as const),
] as const;

/** The permanent id of a rule that every assessment asks. */
export type RuleId = (typeof RULE_IDS)[number];

/** The rules that speak where a plan is made: of studying, of the roadmap and of each program. Asked on demand. */
export const PLAN_RULE_IDS = [
  ...(["C6", "C14"] as const),
  ...(["G7", "G8", "G9", "G11"] as const),
  ...(["H1", "H2", "H3", "H4", "H5", "H6", "H7"] as const),
] as const;

/** The permanent id of a rule that speaks where a plan is made. */
export type PlanRuleId = (typeof PLAN_RULE_IDS)[number];

/** The permanent id of any rule of the guide. */
export type GuideRuleId = RuleId | PlanRuleId;

function toPlace(id: GuideRuleId): number {
  return id.charCodeAt(0) * 100 + Number(id.slice(1));
}

/** Every rule of the guide, in the order of its catalogue. */
export const GUIDE_RULE_IDS: readonly GuideRuleId[] = [...RULE_IDS, ...PLAN_RULE_IDS].sort(
  (a, b) => toPlace(a) - toPlace(b),
);
