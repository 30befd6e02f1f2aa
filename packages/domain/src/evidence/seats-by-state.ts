import type { DocumentKey } from "../sources/documents.ts";
import type { FigureBasis, Published } from "./figure.ts";
import { notPublished, published, toPeople } from "./published.ts";

/** What a list by state counts. */
export interface StateList {
  readonly slug: string;
  readonly what: string;
  readonly year: number;
  readonly source: DocumentKey;
  readonly basis: FigureBasis;
  readonly confidence: "medium" | "low";
  readonly byState: Readonly<Record<string, Published<number>>>;
  readonly note: string;
}

type Counts = Readonly<Record<string, number>>;

function mapCounts(counts: Counts, change: (count: number) => Published<number>): StateList["byState"] {
  return Object.fromEntries(Object.entries(counts).map(([state, count]) => [state, change(count)]));
}

/** Seats are offered to anybody, so any number of them is shown. */
function toSeats(counts: Counts): StateList["byState"] {
  return mapCounts(counts, published);
}

function toPeopleByState(counts: Counts): StateList["byState"] {
  return mapCounts(counts, toPeople);
}

/** Lists by U.S. state, newest first. A state that a list does not name is not counted in it, which is not zero. */
export const STATE_LISTS: readonly StateList[] = [
  {
    slug: "positions",
    what: "Positions in all tracks",
    year: 2026,
    source: "beckers-2026",
    basis: "second-hand",
    confidence: "medium",
    byState: toSeats({
      AL: 21,
      AZ: 28,
      AR: 14,
      CA: 255,
      CO: 25,
      CT: 40,
      DC: 25,
      FL: 126,
      GA: 29,
      IL: 115,
      IN: 35,
      IA: 15,
      KS: 24,
      KY: 30,
    }),
    note: "The copy that was read stops at Kentucky.",
  },
  {
    slug: "pgy1-positions",
    what: "Categorical positions",
    year: 2026,
    source: "beckers-2026",
    basis: "second-hand",
    confidence: "medium",
    byState: toSeats({
      NY: 229,
      CA: 206,
      TX: 125,
      MA: 120,
      PA: 108,
      AL: 21,
      AZ: 20,
      AR: 13,
      CO: 16,
      CT: 34,
      DC: 15,
      FL: 83,
      GA: 24,
      IL: 92,
      IN: 4,
      IA: 15,
      KS: 19,
      KY: 30,
    }),
    note: "The copy that was read names five large states and then stops at Kentucky. All were filled.",
  },
  {
    slug: "filled",
    what: "Filled positions in all tracks",
    year: 2025,
    source: "beckers-2025",
    basis: "second-hand",
    confidence: "medium",
    byState: toPeopleByState({
      AL: 21,
      AZ: 19,
      AR: 15,
      CA: 250,
      CO: 26,
      CT: 40,
      DC: 17,
      FL: 138,
      GA: 25,
      IL: 113,
      IN: 38,
      IA: 15,
      KS: 19,
      KY: 31,
      LA: 35,
      ME: 8,
      MD: 51,
      MA: 145,
      MI: 95,
      MN: 28,
      MS: 10,
      MO: 46,
      NE: 16,
      NV: 8,
      NH: 9,
      NJ: 59,
      NM: 13,
      NY: 304,
      NC: 47,
      OH: 94,
      OK: 14,
      OR: 16,
      PA: 121,
      RI: 28,
      SC: 24,
      TN: 34,
      TX: 141,
      UT: 16,
      VT: 6,
      VA: 39,
      WA: 37,
      WV: 9,
      WI: 37,
    }),
    note: "A press list; states with no filled position are not in it.",
  },
  {
    slug: "imgs-matched",
    what: "IMGs who matched to categorical positions",
    year: 2024,
    source: "rpl-img",
    basis: "second-hand",
    confidence: "low",
    byState: toPeopleByState({
      MA: 22,
      NY: 13,
      IL: 13,
      MI: 10,
      MN: 10,
      OH: 8,
      FL: 8,
      NJ: 5,
      PA: 5,
      LA: 4,
      WA: 4,
      IA: 4,
      WI: 3,
      CA: 3,
      TX: 3,
    }),
    note: "The page prints no year beside this list; its tables end in 2024.",
  },
];

/** States without an anesthesiology program in the 2026 Match. */
export const STATES_WITHOUT_PROGRAM = ["AK", "DE", "HI", "ID", "MT", "ND", "SD", "WY"] as const;

/** What a list says of a state: its count, "withheld" below five people, "not published" where it has no such row. */
export function findStateCount({ byState }: StateList, state: string): Published<number> {
  return Object.hasOwn(byState, state) ? (byState[state] ?? notPublished) : notPublished;
}
