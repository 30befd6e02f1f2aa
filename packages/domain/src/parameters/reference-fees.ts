import type { FixedFee } from "./almanac.ts";

const SEEN = { season: 2027, source: "usa-pathway-2027", note: null } as const;

/** What NRMP, ECFMG and USMLE charge once, as far as it was seen when this version was built. */
export const REFERENCE_FEES: readonly FixedFee[] = [
  {
    id: "nrmpRegistrationFee",
    season: 2026,
    usd: 70,
    source: "money-central",
    note: "The page names 30 January as the standard deadline, which is that of the 2026 Match.",
  },
  {
    id: "nrmpRankFee",
    season: 2026,
    usd: 30,
    source: "money-central",
    note: "Also in: Match Fees (matches opening 2016-17); Stage specification for the NRMP simulator, section 0.",
  },
  { ...SEEN, id: "nrmpRegistrationFee", usd: 85 },
  { ...SEEN, id: "nrmpLateFee", usd: 50, source: "mmed-2027" },
  { ...SEEN, id: "erasTokenFee", usd: 185 },
  { ...SEEN, id: "ecfmgCertificationFee", usd: 580 },
  { ...SEEN, id: "pathwaysFee", usd: 945, note: "Another page gives 925 for the Pathways of 2026." },
  { ...SEEN, id: "credentialFee", usd: 220 },
  { ...SEEN, id: "myIntealthFee", usd: 110 },
  { ...SEEN, id: "step1Fee", usd: 905 },
  { ...SEEN, id: "step2ckFee", usd: 930 },
  { ...SEEN, id: "step3Fee", usd: 955 },
  { ...SEEN, id: "oetFee", usd: 455, note: "Prices differ by region; another page gives 587." },
];
