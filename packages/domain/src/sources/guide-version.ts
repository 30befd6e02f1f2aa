/**
 * The guide that the rules are read from. It is never part of this repository: its hash says which text was read,
 * its headings and line numbers say where. `tooling/checks/src/compare-guide.ts` holds a copy against this table.
 */
export const GUIDE = {
  title: "Step Score Strategy Guide for IMGs Pursuing Anesthesiology Residency",
  sha256: "558a29b681308258dfe7518c756b173c6f8fb3a1dffb92c775c1bf5405ac6932",
  lineCount: 294,
} as const;
