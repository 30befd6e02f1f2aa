import type { Region, TrackKind } from "@induction/domain/program/program";
import type { StandingKind } from "@induction/domain/rules/screens/standing";

/** What a program says to the visas that the person can accept. */
export type VisaStanding = "yes" | "open" | "no";

/** The columns that can be sorted by. */
export type ProgramSort = "name" | "seats";

/** What narrows the list, as the address of the page holds it. What is left out narrows nothing. */
export interface ProgramFilters {
  readonly view?: "list";
  readonly q?: string;
  readonly region?: Region;
  readonly track?: TrackKind;
  readonly visa?: VisaStanding;
  readonly open?: StandingKind;
  readonly sort?: ProgramSort;
  readonly down?: true;
}

const REGIONS: readonly Region[] = ["Northeast", "Midwest", "South", "West", "Puerto Rico"];

const TRACKS: readonly TrackKind[] = ["categorical", "advanced", "physician-only", "military"];
const VISAS: readonly VisaStanding[] = ["yes", "open", "no"];
const STANDINGS: readonly StandingKind[] = ["confirmed", "unknown", "excluded"];
/** The columns that can be sorted by. */
export const SORTS: readonly ProgramSort[] = ["name", "seats"];

const LONGEST_SEARCH = 100;

function oneOf<T extends string>(offered: readonly T[], value: unknown): T | undefined {
  return offered.find((each) => each === value);
}

/** Filters, each of which may be taken away by `undefined`. */
export type LooseFilters = { readonly [K in keyof ProgramFilters]?: ProgramFilters[K] | undefined };

function withoutAbsent(filters: LooseFilters): ProgramFilters {
  const { view, q, region, track, visa, open, sort, down } = filters;
  return {
    ...(view !== undefined && { view }),
    ...(q !== undefined && q !== "" && { q }),
    ...(region !== undefined && { region }),
    ...(track !== undefined && { track }),
    ...(visa !== undefined && { visa }),
    ...(open !== undefined && { open }),
    ...(sort !== undefined && sort !== "name" && { sort }),
    ...(down !== undefined && { down }),
  };
}

/** The filters in an address. What it holds besides, or holds wrongly, is left out. */
export function toProgramFilters(search: Readonly<Record<string, unknown>>): ProgramFilters {
  const { q } = search;
  // The router reads "?q=12" as a number.
  const words = typeof q === "number" ? String(q) : q;
  return withoutAbsent({
    view: oneOf(["list"], search.view),
    q: typeof words === "string" ? words.slice(0, LONGEST_SEARCH) : undefined,
    region: oneOf(REGIONS, search.region),
    track: oneOf(TRACKS, search.track),
    visa: oneOf(VISAS, search.visa),
    open: oneOf(STANDINGS, search.open),
    sort: oneOf(SORTS, search.sort),
    down: search.down === true ? true : undefined,
  });
}

/** The filters with some of them set, or taken away by `undefined`. */
export function withFilters(filters: ProgramFilters, changed: LooseFilters): ProgramFilters {
  return withoutAbsent({ ...filters, ...changed });
}
