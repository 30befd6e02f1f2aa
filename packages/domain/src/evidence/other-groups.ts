import type { DocumentKey } from "../sources/documents.ts";
import type { ApplicantGroup, ImgGroup } from "./figure.ts";

/** Matched of everyone who ranked a specialty first, non-U.S. IMGs, 2026: what stands beside a parallel plan. */
export const PEER_SPECIALTIES_2026: Readonly<Record<string, readonly [matched: number, of: number]>> = {
  "Internal Medicine": [3392, 6992],
  "Family Medicine": [599, 1112],
  Pediatrics: [542, 791],
  Psychiatry: [219, 375],
  Neurology: [215, 513],
  "Radiology-Diagnostic": [102, 175],
  Pathology: [169, 375],
  "Surgery-General": [124, 433],
  "Emergency Medicine": [80, 148],
};

/** Non-U.S. IMGs over the 24 specialties of the 2026 edition, each counted in the specialty ranked first. */
export const ALL_SPECIALTIES_2026 = {
  matched: 5721,
  of: 11685,
  medians: {
    "contiguous-ranks": { what: "Programs ranked before any other specialty", matched: 5, notMatched: 2 },
    step2ck: { what: "Step 2 CK", matched: 248, notMatched: 242 },
    publications: { what: "Publications", matched: 3, notMatched: 3 },
    "research-experiences": { what: "Research experiences", matched: 3, notMatched: 3 },
  },
} as const;

/** IMGs who matched to any PGY-1 position, of those active in the Match. */
interface AnySpecialty {
  readonly year: number;
  readonly group: ImgGroup;
  readonly matched: number;
  readonly active: number;
  readonly source: DocumentKey;
}

/** Matching to anything at all, newest first: another question than matching in anesthesiology. */
export const ANY_SPECIALTY: readonly AnySpecialty[] = [
  { year: 2026, group: "us-img", matched: 2949, active: 4210, source: "uscehub-2026" },
  { year: 2026, group: "non-us-img", matched: 6733, active: 11944, source: "uscehub-2026" },
  { year: 2025, group: "us-img", matched: 3108, active: 4587, source: "nickmmark-2025" },
  { year: 2025, group: "non-us-img", matched: 6653, active: 11465, source: "nickmmark-2025" },
];

/** Mean Step 2 CK of those who matched in 2024: the edition is inferred, and n was not found. */
export const STEP2CK_MEANS_2024: readonly {
  readonly group: ApplicantGroup;
  readonly specialty: string;
  readonly mean: number;
  readonly source: DocumentKey;
}[] = [
  { group: "us-md-seniors", specialty: "Anesthesiology", mean: 252, source: "usmlewise-2026" },
  { group: "us-do-seniors", specialty: "Anesthesiology", mean: 251, source: "usmlewise-2026" },
  { group: "us-img", specialty: "All specialties", mean: 236, source: "uscehub-2026" },
  { group: "non-us-img", specialty: "All specialties", mean: 245, source: "uscehub-2026" },
  { group: "us-md-seniors", specialty: "All specialties", mean: 250, source: "uscehub-2026" },
  { group: "us-do-seniors", specialty: "All specialties", mean: 244, source: "uscehub-2026" },
];

/** Anesthesiology, 2018: IMGs of both groups who matched, as a page rounds them. */
export const ROUNDED_IMGS_2018 = { matched: 240, source: "medschoolgurus-2018" } as const;
