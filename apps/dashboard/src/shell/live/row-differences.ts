import type { CaseloadRow, OpenRow } from "../answers.ts";

/** What a row shows, and what tells whether it is another. */
const PARTS: readonly (readonly [part: string, of: (row: OpenRow) => unknown])[] = [
  ["tier", ({ tier, possibleTiers, projectedTier }) => [tier, possibleTiers, projectedTier]],
  ["Step 2 CK", ({ step2ckScore, hasFailure }) => [step2ckScore, hasFailure]],
  ["posture", ({ posture, decision }) => [posture, decision]],
  ["visa", ({ needsVisa }) => needsVisa],
  ["letters", ({ letters }) => letters],
  ["list", ({ breadth: { range: _, ...counts } }) => counts],
  ["range", ({ breadth }) => breadth.range],
  ["reasons", ({ reasons }) => reasons],
  ["next date", ({ nextDueOn }) => nextDueOn],
];

/**
 * What is different in a row, in the words of the table's columns: "tier, letters".
 * "facts" where the file changed and nothing that the table shows; empty where the file is the same.
 */
export function listDifferences(before: CaseloadRow, after: CaseloadRow): readonly string[] {
  if (before.kind !== after.kind) return ["consent"];
  if (before.kind === "hidden" || after.kind === "hidden") {
    return before.consent === after.consent ? [] : ["consent"];
  }
  const parts = PARTS.filter(([, of]) => JSON.stringify(of(before)) !== JSON.stringify(of(after)));
  if (parts.length > 0) return parts.map(([part]) => part);
  if (before.advisor?.userId !== after.advisor?.userId) return ["advisor"];
  return before.version === after.version ? [] : ["facts"];
}
