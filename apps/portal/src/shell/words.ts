/** "1 letter", "3 letters". The plural adds an "s" unless it is given. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "Step 1, Step 2 CK and visa": a list as a sentence holds it. */
export function listInWords(parts: readonly string[], joiner: "and" | "or" = "and"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${joiner} ${parts.at(-1)}`;
}

/** "$1,950". */
export function toDollars(usd: number): string {
  return `$${usd.toLocaleString("en-US")}`;
}
