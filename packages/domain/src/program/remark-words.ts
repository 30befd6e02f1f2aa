/** What stands above remarks of the people who collected the list: they are theirs, and nobody has checked them. */
export const COLLECTORS_NOTE_LABEL = "Collector's note, not checked";

/** The collectors' mark before a disagreement. */
const DISPUTE_MARK = /\bDISPUTE: (\p{L})/gu;

/**
 * Remarks as a quote, to stand below `COLLECTORS_NOTE_LABEL` and never as a sentence of ours; null where there is none.
 * Their mark for a disagreement is said in words.
 */
export function toCollectorsNote(notes: string | null): string | null {
  if (notes === null || notes.trim() === "") return null;
  return `“${notes.trim().replaceAll(DISPUTE_MARK, "Sources disagree: $1")}”`;
}
