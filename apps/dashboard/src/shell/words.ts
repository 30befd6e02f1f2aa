/** "1 person", "3 people". The plural adds an "s" unless it is given. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "Lower, Middle or Strong": a list as a sentence holds it. */
export function listInWords(parts: readonly string[], joiner: "and" | "or" = "and"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${joiner} ${parts.at(-1)}`;
}

/** The same text, to go on within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "$1,950". */
export function toDollars(usd: number): string {
  return `$${usd.toLocaleString("en-US")}`;
}

/** Letters in of letters needed: "2 of 3"; "4, 3 needed" where there are more. */
export function lettersInWords({ met, needed }: { met: number; needed: number }): string {
  return met <= needed ? `${met} of ${needed}` : `${met}, ${needed} needed`;
}
