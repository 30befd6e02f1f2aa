import { cite } from "../sources/citation.ts";
import type { Parameter } from "./parameter.ts";
import { FIRST_SEASON } from "./seasons.ts";

/** Where the bands of Step 2 CK begin, and how practice tests stand in for a score. */
export const TIER_PARAMETERS = {
  strongFrom: {
    title: "Strong band begins",
    unit: "points",
    values: [{ from: FIRST_SEASON, value: 245, source: { basis: "guide", cites: cite("strong-range", 37) } }],
  },
  academicFrom: {
    title: "Higher-tier academic centers become realistic",
    unit: "points",
    values: [{ from: FIRST_SEASON, value: 250, source: { basis: "guide", cites: cite("strong-range", 40) } }],
  },
  middleFrom: {
    title: "Middle band begins",
    unit: "points",
    values: [{ from: FIRST_SEASON, value: 230, source: { basis: "guide", cites: cite("middle-range", 46) } }],
  },
  reboundFrom: {
    title: "Rebound after a failure begins",
    unit: "points",
    values: [{ from: FIRST_SEASON, value: 245, source: { basis: "guide", cites: cite("scenario-2", 198) } }],
  },
  edgeWithin: {
    title: "Near an edge",
    unit: "points",
    values: [
      {
        from: FIRST_SEASON,
        value: 3,
        source: {
          basis: "house",
          because:
            "The guide writes its bands with “~”. Within 3 points of an edge both bands deserve a look.",
        },
      },
    ],
  },
  practiceTestsRead: {
    title: "Practice tests that a projection reads",
    unit: "tests",
    values: [
      {
        from: FIRST_SEASON,
        value: 3,
        source: {
          basis: "house",
          because: "The median of the last three tests is not moved by one bad or lucky day.",
        },
      },
    ],
  },
  practiceTestsLeast: {
    title: "Fewest practice tests for a projection",
    unit: "tests",
    values: [
      {
        from: FIRST_SEASON,
        value: 2,
        source: { basis: "house", because: "One test alone shows a day, not a level." },
      },
    ],
  },
  practiceTestMaxAge: {
    title: "Oldest practice test that still counts",
    unit: "days",
    values: [
      {
        from: FIRST_SEASON,
        value: 90,
        source: {
          basis: "house",
          because: "Knowledge moves in three months; an older test says little of today.",
        },
      },
    ],
  },
} as const satisfies Record<string, Parameter>;
