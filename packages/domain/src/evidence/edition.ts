import type { ImgGroup, MatchCount, Origin, Published, Spread } from "./figure.ts";

/** A value of those who matched in the specialty beside that of those who did not. */
export interface Compared<T> {
  readonly matched: T;
  readonly notMatched: T;
}

/** Mean scores that an edition gives without a spread, each with its own source. */
export interface Means {
  readonly values: Compared<Published<number>>;
  readonly origin: Origin;
}

/** What one edition of Charting Outcomes says of one group that ranked anesthesiology first. */
export interface OutcomeEdition {
  readonly edition: number;
  /** The year of the Match that it counts. */
  readonly matchYear: number;
  readonly group: ImgGroup;
  readonly origin: Origin;
  /** The edition's name as a reader would look for it. */
  readonly cited: string;
  readonly everyone: Published<MatchCount>;
  /** Those who consented to research: scores and every other measure rest on these alone. */
  readonly consenting: Published<MatchCount>;
  readonly step2ck: Published<Compared<Spread>>;
  /** Mean Step 2 CK, where no spread was found. */
  readonly step2ckMeans: Means;
  /** What a reader must know of this copy; null where nothing. */
  readonly note: string | null;
}
