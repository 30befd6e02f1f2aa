import type { Citation } from "./citation.ts";
import { getGuideHeading } from "./guide.ts";

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
