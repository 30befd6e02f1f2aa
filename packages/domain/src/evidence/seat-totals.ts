import type { DocumentKey } from "../sources/documents.ts";
import type { FigureBasis } from "./figure.ts";

/** What one source counts of all tracks together in one Match. Null: not found in it. */
export interface SeatTotal {
  readonly year: number;
  readonly source: DocumentKey;
  readonly basis: FigureBasis;
  readonly positions: number | null;
  readonly unfilled: number | null;
  /** Share of the positions that were filled, where the source prints a share. */
  readonly filledPct: number | null;
  readonly filled: number | null;
  /** Applicants who ranked the specialty anywhere on their list. */
  readonly candidatesRanking: number | null;
  readonly note: string | null;
}

type Found = Partial<
  Pick<SeatTotal, "positions" | "unfilled" | "filledPct" | "filled" | "candidatesRanking" | "note">
>;

function toTotal(
  year: number,
  [source, basis]: readonly [DocumentKey, FigureBasis],
  found: Found,
): SeatTotal {
  const nothing = { positions: null, unfilled: null, filledPct: null, filled: null, candidatesRanking: null };
  return { year, source, basis, ...nothing, note: null, ...found };
}

const STATES_NOTE = "Summed over a press list of states; states with none are left out of it.";

/** All tracks together, oldest first, each as its source counts it: totals of two sources need not agree. */
export const SEAT_TOTALS: readonly SeatTotal[] = [
  toTotal(2013, ["co-2014", "second-hand"], { positions: 1653 }),
  toTotal(2018, ["asa-2018", "official"], { positions: 1855, candidatesRanking: 3914, filledPct: 97.2 }),
  toTotal(2019, ["asa-2019", "official"], { positions: 1875, candidatesRanking: 4241, filledPct: 98.1 }),
  toTotal(2020, ["asa-2020", "official"], { positions: 1894, candidatesRanking: 4466, filledPct: 99.4 }),
  toTotal(2021, ["asa-2021", "official"], { positions: 1907, candidatesRanking: 4980, unfilled: 4 }),
  toTotal(2022, ["asa-2022", "second-hand"], {
    positions: 1980,
    candidatesRanking: 4861,
    unfilled: 7,
    filled: 1973,
  }),
  toTotal(2024, ["asa-2024", "second-hand"], {
    positions: 2146,
    candidatesRanking: 4533,
    unfilled: 2,
    filled: 2144,
  }),
  toTotal(2025, ["beckers-2025", "derived"], { filled: 2257, unfilled: 6, note: STATES_NOTE }),
  toTotal(2026, ["co-2026", "transcription"], { positions: 2290 }),
];

/** Graduates of medical schools outside the U.S. who matched in 2022, of the filled positions (both IMG groups). */
export const IMGS_IN_2022 = { matched: 162, filled: 1973, source: "asa-2022" } as const;

/** Applicants whose first choice was anesthesiology in 2026: two reports differ by one. */
export const FIRST_CHOICES_IN_2026 = [
  { value: 2988, source: "explorer-2026" },
  { value: 2987, source: "nrmp-competitiveness" },
] as const;

/** The same in 2013. */
export const FIRST_CHOICES_IN_2013 = { value: 1846, source: "co-2014-shug" } as const;
