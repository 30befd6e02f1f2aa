/** What one cell turned out to say. */
export type CellReading<T> =
  /** Nothing: empty cells erase nothing and are never a no. */
  | { readonly kind: "nothing" }
  | { readonly kind: "value"; readonly value: T }
  /** Something that is true but too little to be kept: it is left out, and said so. */
  | { readonly kind: "open"; readonly message: string }
  /** Something that cannot be read or cannot be right: the row is not taken. */
  | { readonly kind: "problem"; readonly message: string };

/** In which order the numbers of "03/04/2025" stand; null where the file does not tell. */
export type DateOrder = "month-first" | "day-first" | null;

/** How the cells of a file are read. */
export interface ReadOptions {
  readonly dates: DateOrder;
}

/** A cell that says something. */
export function says<T>(value: T): CellReading<T> {
  return { kind: "value", value };
}

/** A cell that cannot be read. */
export function cannotBe(message: string): { readonly kind: "problem"; readonly message: string } {
  return { kind: "problem", message };
}

/** How people write that they do not know, besides leaving the cell empty. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  ...["", "-", "–", "—", "?", "n/a", "na", "n.a.", "unknown", "not known", "not told yet", "tbd", "tba"],
]);

/** Whether a cell of a fact says nothing. */
export function isSilent(text: string): boolean {
  return SAYS_NOTHING.has(text.toLowerCase());
}

/** Spaces of every kind around a text, which nobody sees. */
export function trimCell(text: string): string {
  return text.trim();
}

/** A text in which spelling is not looked at: lower case, one space for each run of anything that is no letter or number. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Marks that turn the direction of what follows, and signs that nobody sees; joiners inside words are part of them. */
const HIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;

/** The sentence for a cell that holds a character which nobody sees; null where it holds none. */
export function findHidden(text: string): string | null {
  const place = text.search(HIDDEN);
  if (place < 0) return null;
  const code = (text.codePointAt(place) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const at = [...text.slice(0, place)].length + 1;
  return `This cell holds a hidden character, U+${code}, at place ${at}. Delete it, or type the cell again.`;
}

/** Longest text of a cell that is looked at. */
export const MOST_CELL_CHARACTERS = 500;
