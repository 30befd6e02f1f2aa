import { GUIDE_HEADINGS, type GuideHeadingId, getGuideHeading } from "./guide.ts";

/** Lines of the guide, both ends included. */
export type LineRange = readonly [from: number, to: number];

/** Where the guide says it: one heading and the lines under it. A rule that rests on two headings carries two citations. */
export interface Citation {
  readonly heading: GuideHeadingId;
  readonly lines: readonly LineRange[];
}

/**
 * A citation, with a single line written as a number: `cite("step-1", [15, 19], 21)`.
 * What it says is checked by `findCitationProblems`, in a test over every citation.
 */
export function cite(heading: GuideHeadingId, ...lines: readonly (number | LineRange)[]): Citation {
  return { heading, lines: lines.map((line) => (typeof line === "number" ? [line, line] : line)) };
}

/** What is wrong with a citation, one sentence each: no lines, lines backwards or out of order, or outside their heading. */
export function findCitationProblems(citation: Citation): readonly string[] {
  const { from: first, to: last } = getGuideHeading(citation.heading);
  const problems: string[] = [];
  if (citation.lines.length === 0) problems.push(`${citation.heading}: cites no line`);
  let previous = 0;
  for (const [from, to] of citation.lines) {
    const name = `${citation.heading}, lines ${from} to ${to}`;
    if (!Number.isInteger(from) || !Number.isInteger(to)) problems.push(`${name}: not whole line numbers`);
    if (from > to) problems.push(`${name}: runs backwards`);
    if (from <= previous) problems.push(`${name}: does not follow the lines before it`);
    if (from < first || to > last) problems.push(`${name}: outside the heading's lines ${first} to ${last}`);
    previous = to;
  }
  return problems;
}

/** The lines of a citation in words: "line 52", "lines 15–19 and 21". */
export function toLinesText(citation: Citation): string {
  const parts = citation.lines.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const last = parts.at(-1) ?? "";
  const text = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last;
  const isOneLine = citation.lines.length === 1 && citation.lines[0]?.[0] === citation.lines[0]?.[1];
  return `${isOneLine ? "line" : "lines"} ${text}`;
}

/** Every heading id, in the order of the guide. */
export function listGuideHeadingIds(): readonly GuideHeadingId[] {
  const isHeadingId = (key: string): key is GuideHeadingId => Object.hasOwn(GUIDE_HEADINGS, key);
  return Object.keys(GUIDE_HEADINGS).filter(isHeadingId);
}
