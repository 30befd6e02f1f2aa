import type { Season } from "../kernel/season.ts";
import type { Almanac, FixedFee, FixedFeeId } from "./almanac.ts";

/** What each fee is called on every screen. */
export const FIXED_FEE_LABELS: Readonly<Record<FixedFeeId, string>> = {
  nrmpRegistrationFee: "NRMP registration",
  nrmpLateFee: "NRMP late registration, on top",
  nrmpRankFee: "NRMP, each rank above those included",
  erasTokenFee: "ERAS token from ECFMG",
  ecfmgCertificationFee: "ECFMG certification application",
  pathwaysFee: "ECFMG Pathways application",
  credentialFee: "Verification of diploma and transcript",
  myIntealthFee: "MyIntealth account",
  step1Fee: "Step 1 outside the U.S. and Canada",
  step2ckFee: "Step 2 CK outside the U.S. and Canada",
  step3Fee: "Step 3",
  oetFee: "OET Medicine",
};

function isFixedFeeId(text: string): text is FixedFeeId {
  return Object.hasOwn(FIXED_FEE_LABELS, text);
}

/** Every fee that is charged once, in the order in which a season tells them. */
export const FIXED_FEE_IDS: readonly FixedFeeId[] = Object.keys(FIXED_FEE_LABELS).filter(isFixedFeeId);

/**
 * What a fee is in a season: as the season tells it, or as the latest one before it does, which its `season` then says.
 * Null where no season up to then tells it: not published is not free.
 */
export function findFixedFee(
  id: FixedFeeId,
  season: Season,
  { fixedFees }: Pick<Almanac, "fixedFees">,
): FixedFee | null {
  return fixedFees.findLast((fee) => fee.id === id && fee.season <= season) ?? null;
}
