/** A count with its noun: "1 month", "3 months". */
export function countInWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** The verb of a count: "1 of 3 letters is in", "2 of 3 letters are in". */
export function isOrAre(count: number): string {
  return count === 1 ? "is" : "are";
}

/** A list in words: "Step 1", "Step 1 and Step 2 CK", "a, b and c". */
export function listInWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last;
}

/** Sentences in one paragraph; null where there is none. */
export function joinSentences(...sentences: readonly (string | null)[]): string | null {
  const told = sentences.filter((sentence) => sentence !== null);
  return told.length === 0 ? null : told.join(" ");
}
