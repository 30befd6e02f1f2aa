import type { Figure, Origin } from "./figure.ts";
import { published, toPeople, toShare } from "./published.ts";
import { PROGRAMS_IN_2024, TAKER_YEARS, TAKERS_ORIGIN, type TrackTakers } from "./seat-takers.ts";
import {
  FIRST_CHOICES_IN_2013,
  FIRST_CHOICES_IN_2026,
  IMGS_IN_2022,
  SEAT_TOTALS,
  type SeatTotal,
} from "./seat-totals.ts";
import { findPositions } from "./seats.ts";
import { STATE_LISTS } from "./seats-by-state.ts";
import { SEAT_TRACKS, SEAT_YEARS } from "./seats-by-track.ts";
import { readSecondHand, toCountReading, toFigure, toShareReading } from "./to-figure.ts";

function readFrom(source: Origin["source"], basis: Origin["basis"]): Origin {
  return { source, basis, isVerified: true, confidence: "high" };
}

const shared = { group: "all-applicants", specialty: "Anesthesiology" } as const;

function listTrackFigures(): readonly Figure[] {
  return SEAT_YEARS.flatMap((seatYear) =>
    SEAT_TRACKS.flatMap((track) => {
      const { year, source } = seatYear;
      const { codes, positions, filled } = seatYear[track];
      const id = `seats-${year}-${track}`;
      const base = { ...shared, year, origin: readFrom(source, "derived") };
      return [
        toFigure({
          ...base,
          id: `${id}-codes`,
          what: `Program codes with ${track} positions`,
          n: null,
          reading: toCountReading(published(codes)),
        }),
        toFigure({
          ...base,
          id: `${id}-filled`,
          what: `Filled ${track} positions`,
          n: positions,
          reading: published({ kind: "share", ...toShare(filled, positions) }),
        }),
      ];
    }),
  );
}

/** All tracks of a Match, summed over NRMP's own list of programs. */
function listSums(): readonly Figure[] {
  return SEAT_YEARS.flatMap((seatYear) => {
    const { year, source, institutions } = seatYear;
    const base = { ...shared, year, origin: readFrom(source, "derived") };
    const sum = (key: "positions" | "filled") =>
      SEAT_TRACKS.reduce((total, track) => total + seatYear[track][key], 0);
    return [
      toFigure({
        ...base,
        id: `seats-${year}-institutions`,
        what: "Institutions that offered positions",
        n: null,
        reading: toCountReading(published(institutions)),
      }),
      toFigure({
        ...base,
        id: `seats-${year}-all-tracks-fill-${source}`,
        what: "Filled, of the positions of all tracks",
        n: sum("positions"),
        reading: published({ kind: "share", ...toShare(sum("filled"), sum("positions")) }),
      }),
    ];
  });
}

function listPositionFigures(): readonly Figure[] {
  const years = [...new Set([...SEAT_YEARS, ...TAKER_YEARS].map(({ year }) => year))];
  return years.flatMap((year) =>
    SEAT_TRACKS.flatMap((track) => {
      const positions = findPositions(year, track);
      if (positions.state === "not-published") return [];
      const summed = SEAT_YEARS.find((candidate) => candidate.year === year);
      return toFigure({
        ...shared,
        id: `seats-${year}-${track}-positions`,
        what: `Offered ${track} positions`,
        year,
        n: null,
        reading: toCountReading(positions),
        origin: summed ? readFrom(summed.source, "derived") : TAKERS_ORIGIN,
        note: positions.state === "contested" ? "Two sources disagree; both are shown." : null,
      });
    }),
  );
}

const TAKERS = [
  { key: "md", group: "us-md", what: "graduates of U.S. MD schools" },
  { key: "do", group: "us-do", what: "graduates of U.S. DO schools" },
  { key: "img", group: "all-img", what: "IMGs" },
] as const;

function listTakers(year: number, track: "categorical" | "advanced", takers: TrackTakers): readonly Figure[] {
  const fill = toFigure({
    ...shared,
    id: `seats-${year}-${track}-fill-${TAKERS_ORIGIN.source}`,
    what: `Filled, of the ${track} positions`,
    year,
    n: takers.positions,
    reading: toShareReading(takers.filledPct, takers.positions, null),
    origin: TAKERS_ORIGIN,
  });
  const taken = TAKERS.map(({ key, group, what }) =>
    toFigure({
      id: `seats-${year}-${track}-${key}`,
      what: `Seats taken by ${what}, ${track}`,
      group,
      year,
      n: takers.positions,
      reading: toCountReading(toPeople(takers[key])),
      origin: TAKERS_ORIGIN,
    }),
  );
  return [fill, ...taken];
}

function listProgramCounts(): readonly Figure[] {
  return (["categorical", "advanced"] as const).map((track) =>
    toFigure({
      ...shared,
      id: `seats-2024-${track}-programs`,
      what: `Programs with ${track} positions`,
      year: 2024,
      n: null,
      reading: toCountReading(published(PROGRAMS_IN_2024[track])),
      origin: TAKERS_ORIGIN,
    }),
  );
}

function listTotals(total: SeatTotal): readonly Figure[] {
  const { year, source, basis, positions, filledPct } = total;
  const base = { ...shared, year, origin: readFrom(source, basis), note: total.note };
  const id = (topic: string) => `seats-${year}-all-tracks-${topic}-${source}`;
  const counts = [
    { topic: "positions", what: "Offered positions in all tracks", count: positions },
    { topic: "filled", what: "Filled positions in all tracks", count: total.filled },
    { topic: "unfilled", what: "Positions in all tracks that stayed empty", count: total.unfilled },
    { topic: "candidates", what: "Applicants who ranked anesthesiology", count: total.candidatesRanking },
  ];
  const listed = counts.flatMap(({ topic, what, count }) =>
    count === null
      ? []
      : toFigure({ ...base, id: id(topic), what, n: null, reading: toCountReading(published(count)) }),
  );
  if (filledPct === null || positions === null) return listed;
  const reading = toShareReading(filledPct, positions, null);
  return [
    ...listed,
    toFigure({ ...base, id: id("fill"), what: "Filled, of all positions", n: positions, reading }),
  ];
}

function listSingles(): readonly Figure[] {
  const { matched, filled, source } = IMGS_IN_2022;
  const [first, second] = FIRST_CHOICES_IN_2026;
  return [
    toFigure({
      id: "seats-2022-all-tracks-img",
      what: "Graduates of medical schools outside the U.S., of the filled positions",
      group: "all-img",
      year: 2022,
      n: filled,
      reading: published({ kind: "share", ...toShare(matched, filled) }),
      origin: readSecondHand(source),
    }),
    toFigure({
      ...shared,
      id: "seats-2026-first-choices",
      what: "Applicants whose first choice was anesthesiology",
      year: 2026,
      n: null,
      reading: toCountReading({ state: "contested", claims: [first, second] }),
      origin: readFrom("explorer-2026", "transcription"),
      note: "Two reports of NRMP differ by one.",
    }),
    toFigure({
      ...shared,
      id: "seats-2013-first-choices",
      what: "Applicants whose first choice was anesthesiology",
      year: 2013,
      n: null,
      reading: toCountReading(published(FIRST_CHOICES_IN_2013.value)),
      origin: readSecondHand(FIRST_CHOICES_IN_2013.source, "high"),
    }),
  ];
}

function listStateFigures(): readonly Figure[] {
  return STATE_LISTS.flatMap(({ slug, what, year, source, basis, confidence, byState, note }) =>
    Object.entries(byState).map(([state, count]) =>
      toFigure({
        id: `seats-${year}-${slug}-${state.toLowerCase()}`,
        what: `${what}, ${state}`,
        group: slug === "imgs-matched" ? "all-img" : "all-applicants",
        year,
        n: null,
        reading: toCountReading(count),
        origin: { source, basis, isVerified: true, confidence },
        note,
      }),
    ),
  );
}

/** Every figure of seats: by track, by who took them, of all tracks, by state. */
export function listSeatFigures(): readonly Figure[] {
  return [
    ...listTrackFigures(),
    ...listSums(),
    ...listPositionFigures(),
    ...TAKER_YEARS.flatMap(({ year, categorical, advanced }) => [
      ...listTakers(year, "categorical", categorical),
      ...listTakers(year, "advanced", advanced),
    ]),
    ...listProgramCounts(),
    ...SEAT_TOTALS.flatMap(listTotals),
    ...listSingles(),
    ...listStateFigures(),
  ];
}
