import { cite } from "../sources/citation.ts";
import type { Parameter, ValueSource } from "./parameter.ts";
import { FIRST_SEASON } from "./seasons.ts";

const SCENARIO_1: ValueSource = { basis: "guide", cites: cite("scenario-1", 193) };
const BROAD: ValueSource = {
  basis: "house",
  because:
    "The guide says “broadly” without a number. Fewer than in the middle tier, since more programs will read the file.",
};
const REBOUND: ValueSource = {
  basis: "house",
  because:
    "The guide says “a wide range” without a number. Wider than its 80 to 120, since some programs screen out any failure.",
};

/** How many programs to apply to, by tier. */
export const BREADTH_PARAMETERS = {
  strongBreadthLeast: {
    title: "Programs in the strong tier, at least",
    unit: "programs",
    values: [{ from: FIRST_SEASON, value: 60, source: BROAD }],
  },
  strongBreadthMost: {
    title: "Programs in the strong tier, at most",
    unit: "programs",
    values: [{ from: FIRST_SEASON, value: 100, source: BROAD }],
  },
  middleBreadthLeast: {
    title: "Programs in the middle tier, at least",
    unit: "programs",
    values: [{ from: FIRST_SEASON, value: 80, source: SCENARIO_1 }],
  },
  middleBreadthMost: {
    title: "Programs in the middle tier, usual upper number",
    unit: "programs",
    values: [{ from: FIRST_SEASON, value: 120, source: SCENARIO_1 }],
  },
  lowerBreadthLeast: {
    title: "Programs in the lower tier, at least",
    unit: "programs",
    values: [
      {
        from: FIRST_SEASON,
        value: 120,
        source: {
          basis: "house",
          because:
            "The guide says “very” or “extremely broadly” without a number. The upper end of its 80 to 120 is the least that it can mean.",
        },
      },
    ],
  },
  lowerBreadthMost: {
    title: "Programs in the lower tier, at most",
    unit: "programs",
    values: [
      {
        from: FIRST_SEASON,
        value: null,
        source: {
          basis: "house",
          because: "Every program in reach may be asked; the guide sets no end.",
        },
      },
    ],
  },
  reboundBreadthLeast: {
    title: "Programs after a failure with a rebound, at least",
    unit: "programs",
    values: [{ from: FIRST_SEASON, value: 100, source: REBOUND }],
  },
  reboundBreadthMost: {
    title: "Programs after a failure with a rebound, at most",
    unit: "programs",
    values: [{ from: FIRST_SEASON, value: 140, source: REBOUND }],
  },
  imgFriendlyFrom: {
    title: "Share of IMGs from which a program counts as IMG-friendly",
    unit: "percent",
    values: [
      {
        from: FIRST_SEASON,
        value: 11,
        source: {
          basis: "house",
          because:
            "The guide speaks of IMG-friendly programs without a number. From about one resident in nine IMGs are no exception there.",
        },
      },
    ],
  },
} as const satisfies Record<string, Parameter>;
