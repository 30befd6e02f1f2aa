import type { Compared } from "./edition.ts";
import type { Spread } from "./figure.ts";

/** A spread as the report's tables print it, in the order of its columns. */
type Row = readonly [
  min: number,
  q1: number,
  median: number,
  q3: number,
  max: number,
  mean: number,
  sd: number,
];

function toSpread(n: number, [min, q1, median, q3, max, mean, sd]: Row): Spread {
  return { n, min, q1, median, q3, max, mean, sd };
}

/** What the 2026 edition measures besides Step 2 CK. Applicants report all of it themselves. */
export const MEASURES = {
  contiguousRanks: {
    what: "Anesthesiology programs ranked before any other specialty",
    noun: "anesthesiology programs ranked first in a row",
    matched: [1, 3, 4, 7, 21, 5.1, 3.6],
    notMatched: [1, 1, 2, 3, 13, 2.3, 2.1],
  },
  distinctSpecialtiesRanked: {
    what: "Specialties ranked",
    noun: "specialties ranked",
    matched: [1, 1, 1.5, 2, 5, 1.9, 1.1],
    notMatched: [1, 1, 2, 2, 6, 1.9, 1.1],
  },
  researchExperiences: {
    what: "Research experiences",
    noun: "research experiences",
    matched: [0, 2, 4, 8, 35, 6.2, 7.8],
    notMatched: [0, 1, 3, 5, 32, 4.5, 5.3],
  },
  abstracts: {
    what: "Abstracts",
    noun: "abstracts",
    matched: [0, 1, 3, 6, 33, 5, 6.6],
    notMatched: [0, 0, 2, 5, 14, 3, 3.5],
  },
  presentations: {
    what: "Presentations",
    noun: "presentations",
    matched: [0, 2, 4, 7, 24, 5.6, 5.9],
    notMatched: [0, 1, 2, 5, 15, 3.4, 3.2],
  },
  publications: {
    what: "Publications",
    noun: "publications",
    matched: [0, 2, 4, 7, 69, 7.7, 12.1],
    notMatched: [0, 1, 2, 5, 40, 4.4, 7.1],
  },
  workExperiences: {
    what: "Work experiences",
    noun: "work experiences",
    matched: [0, 2, 3, 4, 12, 3.6, 2.4],
    notMatched: [0, 2, 3, 5, 10, 3.6, 2.3],
  },
  volunteerExperiences: {
    what: "Volunteer experiences",
    noun: "volunteer experiences",
    matched: [0, 2, 3, 5, 10, 3.2, 2.3],
    notMatched: [0, 2, 3, 4, 44, 3.6, 4.9],
  },
} as const satisfies Record<string, { what: string; noun: string } & Compared<Row>>;

/** The name of a measure. */
export type MeasureId = keyof typeof MEASURES;

/** Every measure, in the order of the report. */
export const MEASURE_IDS: readonly MeasureId[] = [
  "contiguousRanks",
  "distinctSpecialtiesRanked",
  "researchExperiences",
  "abstracts",
  "presentations",
  "publications",
  "workExperiences",
  "volunteerExperiences",
];

/** The edition that has these measures: scores and measures rest on the same consenting sample. */
export const MEASURED_EDITION = { matchYear: 2026, group: "non-us-img" } as const;

/** People behind every measure of the edition. */
const MEASURED = { matched: 76, notMatched: 108 } as const;

/** The spreads of a measure on both sides. */
export function getMeasure(id: MeasureId): Compared<Spread> {
  const { matched, notMatched } = MEASURES[id];
  return {
    matched: toSpread(MEASURED.matched, matched),
    notMatched: toSpread(MEASURED.notMatched, notMatched),
  };
}

/** "researchExperiences" as it stands in ids: "research-experiences". */
export function toMeasureSlug(id: MeasureId): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
