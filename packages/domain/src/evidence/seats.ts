import type { Published } from "./figure.ts";
import { compareClaims, notPublished, published } from "./published.ts";
import { TAKER_YEARS, TAKERS_ORIGIN, type TakerYear } from "./seat-takers.ts";
import { SEAT_TOTALS } from "./seat-totals.ts";
import { SEAT_TRACKS, SEAT_YEARS, type SeatTrack } from "./seats-by-track.ts";
import type { Statement } from "./statement.ts";

/** A number with its thousands apart: "2,146". */
function toText(count: number): string {
  return count.toLocaleString("en-US");
}

/** Positions of a track in a Match. Where NRMP's program list and a copied table disagree, both are kept. */
export function findPositions(year: number, track: SeatTrack): Published<number> {
  const summed = SEAT_YEARS.find((candidate) => candidate.year === year);
  const copied =
    track === "physician-only" ? undefined : TAKER_YEARS.find((found) => found.year === year)?.[track];
  if (!summed) return copied ? published(copied.positions) : notPublished;
  if (!copied) return published(summed[track].positions);
  return compareClaims(
    { value: summed[track].positions, source: summed.source },
    { value: copied.positions, source: TAKERS_ORIGIN.source },
  );
}

/** Positions of all tracks in a Match. Where the sum over NRMP's program list and a printed total disagree, both. */
export function findTotalPositions(year: number): Published<number> {
  const summed = SEAT_YEARS.find((candidate) => candidate.year === year);
  const printed = SEAT_TOTALS.find((total) => total.year === year);
  const sum = summed && SEAT_TRACKS.reduce((total, track) => total + summed[track].positions, 0);
  if (printed?.positions == null) return sum === undefined ? notPublished : published(sum);
  if (!summed || sum === undefined) return published(printed.positions);
  return compareClaims(
    { value: sum, source: summed.source },
    { value: printed.positions, source: printed.source },
  );
}

interface Taken {
  readonly year: number;
  readonly imgs: number;
  readonly positions: number;
}

function toTaken({ year, categorical, advanced }: TakerYear): Taken {
  return {
    year,
    imgs: categorical.img + advanced.img,
    positions: categorical.positions + advanced.positions,
  };
}

/** Categorical and advanced seats that IMGs of both groups took, of all such seats, oldest Match first. */
export function listImgSeats(): readonly Taken[] {
  return TAKER_YEARS.map(toTaken);
}

/** The seats that IMGs took in the first, the leanest and the newest Match that was found. */
export function tellImgSeats(): Statement {
  const all = listImgSeats();
  const fewest = Math.min(...all.map(({ imgs }) => imgs));
  const told = all.filter(({ imgs }, index) => index === 0 || index === all.length - 1 || imgs === fewest);
  const newest = told.at(-1) ?? null;
  const parts = told.map(({ year, imgs, positions }) => `${imgs} of ${toText(positions)} in ${year}`);
  return {
    id: "img-seats",
    text: `Categorical and advanced anesthesiology seats that IMGs took, both IMG groups together: ${parts.join(", ")}. We found no later count.`,
    figures: told.flatMap(({ year }) =>
      ["positions", "img"].flatMap((topic) => [
        `seats-${year}-categorical-${topic}`,
        `seats-${year}-advanced-${topic}`,
      ]),
    ),
    year: newest?.year ?? null,
    n: newest?.positions ?? null,
    sources: [TAKERS_ORIGIN.source],
  };
}

/** How many seats stayed empty in the newest Match that has both numbers. */
export function findUnfilledSeats(): Statement | null {
  const total = SEAT_TOTALS.findLast(({ positions, unfilled }) => positions !== null && unfilled !== null);
  if (!total || total.positions === null || total.unfilled === null) return null;
  return {
    id: "unfilled-seats",
    text: `In the ${total.year} Match, ${toText(total.unfilled)} of ${toText(total.positions)} anesthesiology seats stayed empty.`,
    figures: [`seats-${total.year}-all-tracks-unfilled-${total.source}`],
    year: total.year,
    n: total.positions,
    sources: [total.source],
  };
}
