/** Why a program on the list does not count (G5). Only required or plainly negative facts exclude. */
export type ExclusionReason =
  | { readonly kind: "visa-not-sponsored" }
  | { readonly kind: "failures-screened" }
  | { readonly kind: "score-below-minimum"; readonly minimum: number }
  | { readonly kind: "graduated-too-long-ago"; readonly years: number }
  | { readonly kind: "military-service" };

/** A program that cannot take the person, with every reason. */
export interface Exclusion {
  readonly programId: string;
  readonly reasons: readonly ExclusionReason[];
}
