/** Most words of a search that are looked for. */
const MOST_WORDS = 5;

/** The words of a search, as they were typed. */
export function listSearchWords(search: string): readonly string[] {
  return search
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
}

/** A pattern of LIKE for texts that contain the word as it is. */
export function toContaining(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}
