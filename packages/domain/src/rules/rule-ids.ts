/** The rules of the guide that are built, in the order of its catalogue. */
export const RULE_IDS = [
  ...(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"] as const),
  ...(["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10"] as const),
  ...(["C1", "C2", "C5", "C12", "C13"] as const),
  ...(["D1", "D2", "D3", "D4", "D5", "D7", "D9", "D10", "D11", "D12"] as const),
  ...(["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"] as const),
  ...(["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"] as const),
  ...(["G1", "G2", "G3", "G4", "G5", "G6", "G10", "G12", "G13"] as const),
] as const;

/** The permanent id of a rule. */
export type RuleId = (typeof RULE_IDS)[number];
