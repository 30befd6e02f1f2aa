/** The rules of the guide that are built, in the order of its catalogue. */
export const RULE_IDS = [
  ...(["A1", "A2", "A3", "A4", "A5"] as const),
  ...(["B1", "B2", "B3", "B4", "B5", "B10"] as const),
  ...(["D1", "D2", "D3", "D4", "D5", "D9", "D10", "D11", "D12"] as const),
  ...(["E1", "E2", "E3", "E8", "E9"] as const),
  ...(["G1", "G2", "G3", "G4", "G5", "G6"] as const),
] as const;

/** The permanent id of a rule. */
export type RuleId = (typeof RULE_IDS)[number];
