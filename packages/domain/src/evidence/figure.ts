import type { DocumentKey } from "../sources/documents.ts";

/**
 * Whom a figure counts, as NRMP sorts applicants. A permanent resident is a non-U.S. IMG, so neither IMG group says
 * who needs a visa. Figures of one group never stand in for those of another.
 */
export type ApplicantGroup =
  | "us-img"
  | "non-us-img"
  | "all-img"
  | "us-md"
  | "us-do"
  | "us-md-seniors"
  | "us-do-seniors"
  | "all-applicants"
  | "programs";

/** The two groups that a person using this product can belong to. */
export type ImgGroup = Extract<ApplicantGroup, "us-img" | "non-us-img">;

/**
 * Which of the group are counted. NRMP prints counts of everyone, and scores only of those who consented to research:
 * the two have different numbers and are never mixed.
 */
export type Scope = "everyone" | "consenting" | "respondents" | "not-stated";

/** How near to the publisher a figure was read. Derived: computed from figures of the named source. */
export type FigureBasis = "official" | "transcription" | "second-hand" | "derived";

/** Where a figure was read, and how sure it is that the report says so. */
export interface Origin {
  readonly source: DocumentKey;
  readonly basis: FigureBasis;
  /** Whether the figure was read in a copy of its source. What nobody checked is shown to nobody. */
  readonly isVerified: boolean;
  /** Null where the copy leaves no room for doubt about edition and group, or nobody judged it. */
  readonly confidence: "high" | "medium" | "low" | null;
}

/** One of several values that sources give for the same thing. */
export interface Claim<T> {
  readonly value: T;
  readonly source: DocumentKey;
}

/**
 * A value as it is or is not published. Not published: nothing was found for this group and Match, which never
 * means zero. Withheld: fewer than five people stand behind it, so NRMP's own rule keeps it back.
 */
export type Published<T> =
  | { readonly state: "published"; readonly value: T }
  | { readonly state: "contested"; readonly claims: readonly [Claim<T>, Claim<T>, ...Claim<T>[]] }
  | { readonly state: "not-published" }
  | { readonly state: "withheld" };

/** Lowest, quartiles, highest, mean and standard deviation of a measure over n people. */
export interface Spread {
  readonly n: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
  readonly mean: number;
  readonly sd: number;
}

/** People who ranked the specialty first, by whether they matched in it. */
export interface MatchCount {
  readonly matched: number;
  readonly notMatched: number;
}

/** A share never stands without the number of people, seats or programs that it is a share of. */
export interface Share {
  readonly pct: number;
  readonly of: number;
  /** How many of them; null where only the rounded share is printed. */
  readonly part: number | null;
}

/** What a figure says, by its kind. */
export type Reading =
  | { readonly kind: "count"; readonly count: number }
  | ({ readonly kind: "share" } & Share)
  | ({ readonly kind: "spread" } & Spread)
  | { readonly kind: "average"; readonly which: "mean" | "median"; readonly value: number }
  | { readonly kind: "order"; readonly items: readonly string[] };

/** One published figure with everything that must stand beside it. */
export interface Figure {
  /** Permanent: pages link to it. */
  readonly id: string;
  /** What is counted or measured, in words. */
  readonly what: string;
  readonly group: ApplicantGroup;
  readonly scope: Scope;
  /** "Anesthesiology", "All specialties" or another specialty's name. */
  readonly specialty: string;
  /** The year of the Match, or of the survey. */
  readonly year: number;
  /** The edition of the report, where it carries a year of its own. */
  readonly edition: number | null;
  /** People, seats or programs behind it; null where the copy does not print the number. */
  readonly n: number | null;
  readonly reading: Published<Reading>;
  readonly origin: Origin;
  /** What a reader must know beside it; null where nothing. */
  readonly note: string | null;
}
