import type { Dated } from "../kernel/dated.ts";
import type { Season, SeasonCalendar } from "../kernel/season.ts";
import type { ValueSource } from "./parameter.ts";

/** The price of applications to one specialty within a range of them. */
export interface FeeTier {
  readonly from: number;
  /** Null: no upper end. */
  readonly to: number | null;
  /** Whole dollars: for each application, or for all of the range together. */
  readonly usd: number;
  readonly per: "application" | "range";
}

/** What ERAS charges in a season, as far as it was seen: the tiers follow each other from the first application on. */
export interface SeasonFees {
  readonly season: Season;
  readonly tiers: readonly FeeTier[];
  /** Key or name of the document. */
  readonly source: string;
  /** What must be told beside the prices. */
  readonly note: string | null;
}

/** What is charged once for one of each, whatever the number of applications. */
export type FixedFeeId =
  | "nrmpRegistrationFee"
  | "nrmpLateFee"
  | "nrmpRankFee"
  | "erasTokenFee"
  | "ecfmgCertificationFee"
  | "pathwaysFee"
  | "credentialFee"
  | "myIntealthFee"
  | "step1Fee"
  | "step2ckFee"
  | "step3Fee"
  | "oetFee";

/** Such a fee as a season tells it. */
export interface FixedFee {
  readonly id: FixedFeeId;
  readonly season: Season;
  /** Whole dollars. */
  readonly usd: number;
  /** Key or name of the document. */
  readonly source: string;
  /** What must be told beside the amount. */
  readonly note: string | null;
}

/** The score from which Step 2 CK is passed, and what says so. */
export interface PassingLine {
  /** Three-digit score; a result at or above it passes. */
  readonly score: number;
  /** Key or name of the document. */
  readonly source: string;
  /** False where no document gives the day on which the line began. */
  readonly isVerified: boolean;
  readonly note: string | null;
}

/** Parameters that AAMC, NRMP or USMLE set, not the guide. */
export type SeasonNumberId = "lettersPerProgram" | "scoreReleaseWithin";

/** Such a number from a season on. */
export interface SeasonNumber {
  readonly from: Season;
  readonly value: number;
  readonly source: Extract<ValueSource, { readonly basis: "published" | "unverified" }>;
}

/** Such numbers in the order of seasons; where none is told the standard one holds. */
export type SeasonNumbers = Readonly<Record<SeasonNumberId, readonly SeasonNumber[]>>;

/**
 * What is known of the seasons, made ready for advising: plain data, passed in like the list of programs. What is in force
 * is kept by curators; `REFERENCE_ALMANAC` is what this version was built with.
 */
export interface Almanac {
  /** The seasons of which a date is known, oldest first; later ones are projected. */
  readonly seasons: readonly SeasonCalendar[];
  /** Oldest season first. */
  readonly erasFees: readonly SeasonFees[];
  /** In the order of seasons, and within one in that of `FIXED_FEE_IDS`. */
  readonly fixedFees: readonly FixedFee[];
  /** By the day of the exam, oldest first. */
  readonly passingLines: readonly Dated<PassingLine>[];
  readonly numbers: SeasonNumbers;
}
