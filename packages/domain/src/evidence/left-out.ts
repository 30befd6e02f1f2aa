import type { DocumentKey } from "../sources/documents.ts";

/** A published number that was read and is not shown, with the reason. */
export interface LeftOut {
  readonly id: string;
  readonly what: string;
  readonly year: number | null;
  readonly source: DocumentKey;
  readonly why: string;
}

const NO_BASE = "The copy prints no number of people behind it, and no share stands without one.";

/** What was found and is kept back. Whoever asks "why is this not here" finds the answer, not the number. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    id: "degrees",
    what: "Shares with a PhD or another graduate degree, non-U.S. IMGs",
    year: 2026,
    source: "explorer-2026",
    why: "The bases of the shares are not printed, and one of them can stand for fewer than five people.",
  },
  {
    id: "unweighted-rate",
    what: "NRMP's headline rate over 24 specialties, non-U.S. IMGs",
    year: 2026,
    source: "explorer-2026",
    why: "It is the mean of 24 rates, not a share of people. The share of people is shown instead.",
  },
  {
    id: "visa-need",
    what: "Shares who matched with and without need of a visa, all specialties",
    year: 2026,
    source: "uscehub-2026",
    why: NO_BASE,
  },
  {
    id: "img-class-of-seats",
    what: "Seats of U.S. and of non-U.S. IMGs apart, as rounded shares",
    year: null,
    source: "rpl-img",
    why: "The base is not printed, and the two shares do not always add up to the IMGs that are counted.",
  },
  {
    id: "img-share-of-states",
    what: "Shares of IMGs by state",
    year: 2024,
    source: "rpl-img",
    why: "No base is printed, and in small states a share gives away fewer than five people.",
  },
  {
    id: "img-share-2024",
    what: "Share of IMGs among those who matched in anesthesiology",
    year: 2024,
    source: "asa-2024",
    why: "Rounded, without its base. The counts of IMGs by track are shown instead.",
  },
  {
    id: "matched-among-ranked",
    what: "Shares who matched “among interviewed”, by type of applicant",
    year: 2024,
    source: "rpl-anes",
    why: "The page gives neither a base nor a definition.",
  },
  {
    id: "interview-shares-2022",
    what: "Shares of program directors who named a factor",
    year: 2022,
    source: "matcharesident-anes",
    why: "The number of programs that answered is not printed. The order of the factors is shown.",
  },
  {
    id: "survey-2018",
    what: "Program directors of all specialties on Step 1",
    year: 2018,
    source: "ed4med-2018",
    why: "It has no base, speaks of all specialties, and comes from before Step 1 was pass or fail.",
  },
  {
    id: "interview-by-signal",
    what: "Interview rates by gold and silver signal",
    year: 2024,
    source: "nrmp-sim-spec",
    why: NO_BASE,
  },
  {
    id: "odds-2012",
    what: "Odds ratios of admission by school, score, sex and age",
    year: 2012,
    source: "anesthesiology-2012",
    why: "An odds ratio is easily read as a chance, and the product asks neither sex nor age.",
  },
  {
    id: "applicants-per-position",
    what: "Applicants per position",
    year: 2026,
    source: "co-2026",
    why: "Both numbers it is made of are shown.",
  },
];
