import type { DocumentKey } from "../sources/documents.ts";

/** Categorical starts with PGY-1; advanced with PGY-2 after a year found apart; physician-only needs a finished PGY-1. */
export type SeatTrack = "categorical" | "advanced" | "physician-only";

/** One track in one Match: how many program codes offered it, how many seats, how many were filled. */
export interface TrackSeats {
  /** Codes of NRMP's list: a program may have several of one track. */
  readonly codes: number;
  readonly positions: number;
  readonly filled: number;
}

/** One Match, summed over every program code of the specialty. */
export type SeatYear = {
  readonly year: number;
  readonly institutions: number;
  readonly source: DocumentKey;
} & { readonly [Track in SeatTrack]: TrackSeats };

type Row = readonly [codes: number, positions: number, filled: number];
type Rows = { readonly [Track in SeatTrack]: Row };

function toTrackSeats([codes, positions, filled]: Row): TrackSeats {
  return { codes, positions, filled };
}

function toSeatYear(year: number, institutions: number, rows: Rows): SeatYear {
  return {
    year,
    institutions,
    source: year < 2016 ? "nrmp-pr-2014-2018" : "nrmp-pr-2016-2020",
    categorical: toTrackSeats(rows.categorical),
    advanced: toTrackSeats(rows.advanced),
    "physician-only": toTrackSeats(rows["physician-only"]),
  };
}

/** Seats and fill per track, oldest first, summed from NRMP's own lists of programs. Later lists were not found. */
export const SEAT_YEARS: readonly SeatYear[] = [
  toSeatYear(2014, 127, {
    categorical: [115, 1049, 1024],
    advanced: [76, 515, 482],
    "physician-only": [49, 98, 86],
  }),
  toSeatYear(2015, 128, {
    categorical: [118, 1094, 1066],
    advanced: [76, 506, 469],
    "physician-only": [42, 95, 74],
  }),
  toSeatYear(2016, 129, {
    categorical: [118, 1127, 1072],
    advanced: [75, 481, 441],
    "physician-only": [45, 88, 77],
  }),
  toSeatYear(2017, 132, {
    categorical: [120, 1202, 1146],
    advanced: [70, 441, 414],
    "physician-only": [56, 100, 86],
  }),
  toSeatYear(2018, 138, {
    categorical: [128, 1253, 1226],
    advanced: [73, 447, 442],
    "physician-only": [63, 140, 120],
  }),
  toSeatYear(2019, 145, {
    categorical: [140, 1337, 1316],
    advanced: [70, 428, 420],
    "physician-only": [58, 97, 91],
  }),
  toSeatYear(2020, 146, {
    categorical: [150, 1370, 1369],
    advanced: [62, 398, 396],
    "physician-only": [59, 116, 108],
  }),
];

/** The tracks in the order of NRMP's codes. */
export const SEAT_TRACKS = [
  "categorical",
  "advanced",
  "physician-only",
] as const satisfies readonly SeatTrack[];
