/** Most rows of one call. */
const MOST_ROWS = 100;

/** Most characters of one call: a body may hold 256 KiB, and a character up to four bytes of it. */
const MOST_CHARACTERS = 60_000;

/** Rows in their order, in parts that each fit into one call. */
export function splitParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = [];
  let part: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (part.length === MOST_ROWS || (part.length > 0 && characters + length > MOST_CHARACTERS)) {
      parts.push(part);
      part = [];
      characters = 0;
    }
    part.push(row);
    characters += length;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
