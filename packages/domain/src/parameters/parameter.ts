import type { Season } from "../kernel/season.ts";
import type { Citation } from "../sources/citation.ts";

/**
 * Where a number comes from. Guide: the guide writes it. Published: another document does. House: our own reading,
 * shown as ours wherever it acts. Unverified: general knowledge that nobody has checked.
 */
export type Basis = "guide" | "published" | "house" | "unverified";

/** Why a value is what it is. A house value needs a reason, since no source gives one. */
export type ValueSource =
  | { readonly basis: "guide"; readonly cites: Citation }
  /** Key or name of the document: a curator may name one that the registry does not hold. */
  | { readonly basis: "published"; readonly document: string }
  | { readonly basis: "house"; readonly because: string }
  | { readonly basis: "unverified"; readonly because: string };

/** A value from a season on. */
export interface ParameterValue {
  readonly from: Season;
  /** Null means open: "80–120+" has no upper alarm. */
  readonly value: number | null;
  readonly source: ValueSource;
}

/** What a parameter counts. */
export type ParameterUnit =
  | "points"
  | "days"
  | "months"
  | "letters"
  | "programs"
  | "tests"
  | "attempts"
  | "percent"
  | "words"
  | "sentences";

/** A number that rules use. No rule holds a number of its own. */
export interface Parameter {
  readonly title: string;
  readonly unit: ParameterUnit;
  /** In the order of seasons; before the first there is no value. */
  readonly values: readonly ParameterValue[];
}

/** An organisation's own value, which shows wherever it acts. */
export interface ParameterOverride {
  readonly value: number | null;
  readonly reason: string;
}
