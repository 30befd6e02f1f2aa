import type { CalendarDate } from "../../kernel/calendar-date.ts";

/** The shape in which answers are kept today. It counts up when a reader has to know of the change. */
export const KEPT_FORMAT = 1;

/** An answer of which more than one may be possible, in the words of its day. */
export interface KeptOutcome {
  /** What the rules of the day called it, "middle"; null where it was not settled. */
  readonly value: string | null;
  /** What was still possible; the value alone where it was settled. */
  readonly possible: readonly string[];
  /** "Middle"; "Not settled yet: Strong or middle". */
  readonly words: string;
  /** "What settles it: Step 2 CK."; null where it was settled. */
  readonly whatSettles: string | null;
}

/** A fact in the words of its day. */
export interface KeptFact {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly isKnown: boolean;
}

/** A number that was in force. */
export interface KeptNumber {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** "guide", "published", "house" or "unverified". */
  readonly basis: string;
  readonly source: string;
  /** The reason of an organisation's own value; null where the standard one acted. */
  readonly overrideReason: string | null;
  /** The standard value beside an organisation's own; null where the standard one acted. */
  readonly standardText: string | null;
}

/** A reason with everything it was told with; facts and numbers by name, for many reasons share them. */
export interface KeptReason {
  readonly rule: string;
  readonly title: string;
  readonly short: string;
  /** "holds", or "unknown" where a fact was missing. */
  readonly answer: string;
  readonly severity: string;
  readonly summary: string;
  /** What to do; null where nothing is. */
  readonly action: string | null;
  readonly wouldChange: readonly string[];
  readonly otherReading: string | null;
  readonly houseReading: string | null;
  readonly cited: readonly { readonly heading: string; readonly lines: string }[];
  /** Keys of `facts`. */
  readonly facts: readonly string[];
  /** Ids of `numbers`. */
  readonly numbers: readonly string[];
  readonly missing: readonly { readonly key: string; readonly label: string }[];
}

/** By what an answer was given. */
export interface KeptVersions {
  /** SHA-256 of the guide. */
  readonly guide: string;
  readonly rules: number;
  /** Which list of programs and seasons, as the curators published them. */
  readonly data: number;
}

/**
 * An answer as it stood on its day, with the facts, the numbers and the words that it was made of: it can be shown when the
 * rules of that day are long gone. Nothing in it tells who kept it or why, so the same inputs give the same bytes.
 */
export interface KeptAnswer {
  readonly format: number;
  readonly asOf: CalendarDate;
  readonly season: number;
  readonly versions: KeptVersions;
  /** Profile, letters and list as they were told, every list in one order. */
  readonly told: unknown;
  /** The assessment as the rules gave it. */
  readonly assessment: unknown;
  readonly tier: KeptOutcome;
  readonly posture: KeptOutcome;
  readonly decision: KeptOutcome;
  /** How to apply all the same, where delaying was advised: "Apply very broadly"; null otherwise. */
  readonly postureIfApplyingNow: string | null;
  /** Where practice tests pointed: "Middle, by a median of 236"; null without a projection. */
  readonly projected: string | null;
  /** "80–120+ programs"; null where no tier gave one. */
  readonly range: string | null;
  /** "2 of 4 in"; "not told yet, 4 needed". */
  readonly letters: string;
  /** "12 programs planned, none submitted; 9 in reach, of 3 of these a deciding fact is not known". */
  readonly list: string;
  /** The first later day on which it would have differed though nothing changed; null if never. */
  readonly changesOn: CalendarDate | null;
  /** Every fact, told or not. */
  readonly facts: readonly KeptFact[];
  /** Every number in force. */
  readonly numbers: readonly KeptNumber[];
  /** What the programs of the list were called. */
  readonly programs: readonly { readonly id: string; readonly name: string }[];
  /** Worst first. */
  readonly reasons: readonly KeptReason[];
}
