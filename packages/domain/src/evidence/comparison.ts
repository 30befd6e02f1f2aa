import type { Season } from "../kernel/season.ts";
import type { Citation } from "../sources/citation.ts";
import type { ImgGroup } from "./figure.ts";
import type { BandEdges } from "./score-band.ts";
import type { Statement } from "./statement.ts";

/**
 * What published figures make of a sentence of the guide. More generous: the guide's line lies lower than the figures
 * of this group. Cannot tell: they neither confirm nor deny it. Incomplete: true as far as it goes, and something that
 * matters is left out. Not published: no figures of this group were found.
 */
export type Verdict =
  | "agrees"
  | "agrees-in-direction"
  | "more-generous"
  | "cannot-tell"
  | "incomplete"
  | "not-published";

/** The permanent id of a comparison. */
export type ComparisonId =
  | "strong-band"
  | "academic-mark"
  | "middle-band"
  | "lower-band"
  | "visa-target"
  | "list-size"
  | "result-by-opening"
  | "anesthesiologist-letter"
  | "research"
  | "retake";

/** The guide's own numbers, never an organization's, under the names that parameters have. */
export interface GuideNumbers extends BandEdges {
  readonly academicFrom: number;
  readonly middleBreadthLeast: number;
  readonly middleBreadthMost: number;
}

/** Whom and when a comparison is for, and the guide's numbers of that season. */
export interface ComparisonContext {
  readonly group: ImgGroup;
  readonly season: Season;
  readonly guide: GuideNumbers;
}

/** One sentence of the guide, in our words, with the published figures and what they make of it. */
export interface Comparison {
  readonly id: ComparisonId;
  readonly guideSays: string;
  readonly cites: readonly Citation[];
  readonly published: readonly Statement[];
  readonly verdict: Verdict;
  /** The verdict in a sentence. */
  readonly conclusion: string;
}

/** The verdicts as a screen names them. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  agrees: "Agrees with what is published",
  "agrees-in-direction": "Points the same way as what is published",
  "more-generous": "More generous than what is published",
  "cannot-tell": "Published figures cannot tell",
  incomplete: "Leaves something out",
  "not-published": "No published figures of this group",
};
