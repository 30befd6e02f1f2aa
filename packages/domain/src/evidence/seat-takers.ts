import type { Origin } from "./figure.ts";

/** Who took the seats of one track in one Match. */
export interface TrackTakers {
  readonly positions: number;
  readonly filledPct: number;
  readonly md: number;
  readonly do: number;
  readonly img: number;
}

/** One Match with the takers of its two open tracks. */
export interface TakerYear {
  readonly year: number;
  readonly categorical: TrackTakers;
  readonly advanced: TrackTakers;
}

/** All taker counts come from one page that copies NRMP's tables; it does not count U.S. and non-U.S. IMGs apart. */
export const TAKERS_ORIGIN: Origin = {
  source: "rpl-anes",
  basis: "second-hand",
  isVerified: true,
  confidence: "medium",
};

type Row = readonly [positions: number, filledPct: number, md: number, osteopaths: number, img: number];

function toTakers([positions, filledPct, md, osteopaths, img]: Row): TrackTakers {
  return { positions, filledPct, md, do: osteopaths, img };
}

function toTakerYear(year: number, categorical: Row, advanced: Row): TakerYear {
  return { year, categorical: toTakers(categorical), advanced: toTakers(advanced) };
}

/** Who took categorical and advanced seats, oldest first. */
export const TAKER_YEARS: readonly TakerYear[] = [
  toTakerYear(2017, [1202, 95.3, 823, 164, 159], [441, 93.9, 256, 63, 95]),
  toTakerYear(2018, [1253, 97.8, 894, 206, 126], [447, 98.9, 267, 75, 99]),
  toTakerYear(2019, [1322, 98.4, 914, 248, 139], [425, 98.1, 264, 96, 57]),
  toTakerYear(2020, [1370, 99.9, 961, 271, 136], [398, 99.5, 276, 70, 50]),
  toTakerYear(2021, [1460, 99.8, 1062, 278, 116], [339, 100, 236, 74, 29]),
  toTakerYear(2022, [1509, 99.9, 1107, 283, 118], [346, 100, 255, 60, 31]),
  toTakerYear(2023, [1609, 99.8, 1219, 260, 127], [301, 100, 228, 51, 21]),
  toTakerYear(2024, [1695, 100, 1256, 303, 135], [305, 100, 228, 41, 36]),
];

/** Programs that offered each open track in 2024, from the same page. */
export const PROGRAMS_IN_2024 = { categorical: 178, advanced: 52 } as const;
