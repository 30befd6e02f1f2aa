import type { Compared } from "./edition.ts";
import type { ImgGroup, Origin } from "./figure.ts";

/** Means that pages quote from editions whose tables were not found. Null where a page gives none. */
interface QuotedMean {
  readonly matchYear: number;
  readonly group: ImgGroup;
  readonly slug: string;
  readonly what: string;
  readonly values: Compared<number | null>;
  readonly origin: Origin;
}

const MATCH_A_RESIDENT: Origin = {
  source: "matcharesident-anes",
  basis: "second-hand",
  isVerified: true,
  confidence: "medium",
};
const DOCTORS_IN_TRAINING: Origin = {
  source: "dit-2014",
  basis: "second-hand",
  isVerified: true,
  confidence: "high",
};

const MEASURES_OF_2022 = [
  ["step1", "Step 1"],
  ["research-experiences", "Research experiences"],
  ["scholarly-works", "Abstracts, presentations and publications, counted together"],
  ["work-experiences", "Work experiences"],
  ["volunteer-experiences", "Volunteer experiences"],
] as const;

type Row = readonly [number, number, number, number, number];

function toMeansOf2022(group: ImgGroup, row: Row): readonly QuotedMean[] {
  return MEASURES_OF_2022.map(([slug, what], index) => ({
    matchYear: 2022,
    group,
    slug,
    what,
    values: { matched: row[index] ?? null, notMatched: null },
    origin: MATCH_A_RESIDENT,
  }));
}

function toStep1Of2013(group: ImgGroup, matched: number, notMatched: number): QuotedMean {
  const values = { matched, notMatched };
  return { matchYear: 2013, group, slug: "step1", what: "Step 1", values, origin: DOCTORS_IN_TRAINING };
}

/** Means other than Step 2 CK, which stands with its edition. Step 1 has been pass or fail since 2022. */
export const QUOTED_MEANS: readonly QuotedMean[] = [
  ...toMeansOf2022("us-img", [233, 2, 5.1, 4.4, 5.7]),
  ...toMeansOf2022("non-us-img", [234, 2.8, 9.1, 5.8, 4.4]),
  toStep1Of2013("us-img", 234, 210),
  toStep1Of2013("non-us-img", 226, 219),
];
