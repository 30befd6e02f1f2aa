import type { GuideHeadingId } from "./guide.ts";

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
