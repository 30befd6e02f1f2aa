import type { Citation } from "./citation.ts";

/** The lines of a citation in words: "line 52", "lines 15–19 and 21". */
export function toLinesText(citation: Citation): string {
  const parts = citation.lines.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const last = parts.at(-1) ?? "";
  const text = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last;
  const isOneLine = citation.lines.length === 1 && citation.lines[0]?.[0] === citation.lines[0]?.[1];
  return `${isOneLine ? "line" : "lines"} ${text}`;
}
