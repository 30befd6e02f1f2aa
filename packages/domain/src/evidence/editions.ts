import type { Compared, Means, OutcomeEdition } from "./edition.ts";
import type { ImgGroup, Origin, Spread } from "./figure.ts";
import { contested, notPublished, published } from "./published.ts";

const EXPLORER_2026: Origin = {
  source: "explorer-2026",
  basis: "transcription",
  isVerified: true,
  confidence: "high",
};
const USMLEWISE_2024: Origin = {
  source: "usmlewise-2026",
  basis: "second-hand",
  isVerified: true,
  confidence: "low",
};
const MATCH_A_RESIDENT_2022: Origin = {
  source: "matcharesident-anes",
  basis: "second-hand",
  isVerified: true,
  confidence: "medium",
};
const SUMMARY_2014: Origin = {
  source: "co-2014-shug",
  basis: "second-hand",
  isVerified: true,
  confidence: "high",
};

const NO_MEANS: Means = {
  values: { matched: notPublished, notMatched: notPublished },
  origin: EXPLORER_2026,
};

/** Means of those who matched alone, from pages that quote an edition. */
function meansOfMatched(matched: Means["values"]["matched"], origin: Origin): Means {
  return { values: { matched, notMatched: notPublished }, origin };
}

/**
 * Charting Outcomes for IMGs in anesthesiology, newest first, as far as copies were found. The groups are apart: an
 * edition without an entry for a group was not found for it. The editions of 2016, 2018 and 2020 were not recovered.
 */
export const EDITIONS: readonly OutcomeEdition[] = [
  {
    edition: 2026,
    matchYear: 2026,
    group: "non-us-img",
    origin: EXPLORER_2026,
    cited: "NRMP, Charting Outcomes, Non-U.S. IMGs, 2026",
    everyone: published({ matched: 89, notMatched: 141 }),
    consenting: published({ matched: 76, notMatched: 108 }),
    step2ck: published({
      matched: { n: 76, min: 212, q1: 243, median: 255, q3: 262, max: 274, mean: 252, sd: 14 },
      notMatched: { n: 108, min: 219, q1: 238, median: 247, q3: 254, max: 280, mean: 246, sd: 12 },
    }),
    step2ckMeans: NO_MEANS,
    note: "Read in a transcription that was checked against the report's own summary tables.",
  },
  {
    edition: 2024,
    matchYear: 2024,
    group: "non-us-img",
    origin: USMLEWISE_2024,
    cited: "NRMP, Charting Outcomes, Non-U.S. IMGs, 2024, quoted by USMLE Wise",
    everyone: notPublished,
    consenting: notPublished,
    step2ck: notPublished,
    step2ckMeans: meansOfMatched(published(248), USMLEWISE_2024),
    note: "The page does not name the edition; its other numbers are those of 2024.",
  },
  {
    edition: 2022,
    matchYear: 2022,
    group: "us-img",
    origin: MATCH_A_RESIDENT_2022,
    cited: "NRMP, Charting Outcomes, U.S. IMGs, 2022, quoted by Match A Resident",
    everyone: notPublished,
    consenting: notPublished,
    step2ck: notPublished,
    step2ckMeans: meansOfMatched(
      contested({ value: 240, source: "matcharesident-anes" }, { value: 243, source: "img-calculator" }),
      MATCH_A_RESIDENT_2022,
    ),
    note: "Two copies give the values of the two IMG groups the other way round.",
  },
  {
    edition: 2022,
    matchYear: 2022,
    group: "non-us-img",
    origin: MATCH_A_RESIDENT_2022,
    cited: "NRMP, Charting Outcomes, Non-U.S. IMGs, 2022, quoted by Match A Resident",
    everyone: notPublished,
    consenting: notPublished,
    step2ck: notPublished,
    step2ckMeans: meansOfMatched(
      contested({ value: 243, source: "matcharesident-anes" }, { value: 240, source: "img-calculator" }),
      MATCH_A_RESIDENT_2022,
    ),
    note: "Two copies give the values of the two IMG groups the other way round.",
  },
  {
    edition: 2014,
    matchYear: 2013,
    group: "us-img",
    origin: SUMMARY_2014,
    cited: "NRMP and ECFMG, Charting Outcomes, International Medical Graduates, 2014",
    everyone: published({ matched: 95, notMatched: 65 }),
    consenting: notPublished,
    step2ck: notPublished,
    step2ckMeans: meansOfMatched(published(239), { ...SUMMARY_2014, source: "medclerkships-us" }),
    note: "The passing line of Step 2 CK was lower then.",
  },
  {
    edition: 2014,
    matchYear: 2013,
    group: "non-us-img",
    origin: SUMMARY_2014,
    cited: "NRMP and ECFMG, Charting Outcomes, International Medical Graduates, 2014",
    everyone: published({ matched: 78, notMatched: 85 }),
    consenting: notPublished,
    step2ck: notPublished,
    step2ckMeans: meansOfMatched(published(234), { ...SUMMARY_2014, source: "medclerkships-nonus" }),
    note: "The passing line of Step 2 CK was lower then.",
  },
];

/** The editions of one group that count a Match before the season's own, newest first. */
export function listEditions(group: ImgGroup, season: number): readonly OutcomeEdition[] {
  return EDITIONS.filter((edition) => edition.group === group && edition.matchYear < season);
}

/** The newest Match before a season that any group has figures of; null before the first. */
export function findNewestMatchYear(season: number): number | null {
  return EDITIONS.find((edition) => edition.matchYear < season)?.matchYear ?? null;
}

/**
 * The scores of a group in the newest Match before a season, or null where that Match has none of this group: neither an
 * older Match nor another group stands in.
 */
export function findScored(
  group: ImgGroup,
  season: number,
): { readonly edition: OutcomeEdition; readonly step2ck: Compared<Spread> } | null {
  const newest = findNewestMatchYear(season);
  const edition = listEditions(group, season).find(({ matchYear }) => matchYear === newest);
  return edition?.step2ck.state === "published" ? { edition, step2ck: edition.step2ck.value } : null;
}
