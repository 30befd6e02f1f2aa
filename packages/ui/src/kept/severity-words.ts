const WORDS: ReadonlyMap<string, string> = new Map([
  ["blocking", "Blocks"],
  ["gap", "Gap"],
  ["flag", "Flag"],
  ["result", "Result"],
  ["advice", "Advice"],
  ["strength", "Strength"],
]);

/** How heavy a kept reason was, in words; as it was written where today's rules know no such weight. */
export function toSeverityWord(severity: string): string {
  return WORDS.get(severity) ?? severity;
}
