import { cite } from "../sources/citation.ts";
import type { Parameter } from "./parameter.ts";
import { FIRST_SEASON } from "./seasons.ts";

/** Which Step 2 CK score to aim for, and what makes the lower aim enough. */
export const TARGET_PARAMETERS = {
  targetWithVisa: {
    title: "Target for Step 2 CK with a visa need",
    unit: "points",
    values: [{ from: FIRST_SEASON, value: 245, source: { basis: "guide", cites: cite("target-score", 71) } }],
  },
  targetWithoutVisa: {
    title: "Target for Step 2 CK without a visa need",
    unit: "points",
    values: [{ from: FIRST_SEASON, value: 240, source: { basis: "guide", cites: cite("target-score", 74) } }],
  },
  targetWithoutSupport: {
    title: "Target where English or US experience is still to come",
    unit: "points",
    values: [
      {
        from: FIRST_SEASON,
        value: 245,
        source: {
          basis: "house",
          because:
            "The guide gives its lower target only with good English and some US experience. Without them we keep the higher one.",
        },
      },
    ],
  },
  lowPracticeBelow: {
    title: "Practice tests call for a delay of the exam",
    unit: "points",
    values: [{ from: FIRST_SEASON, value: 220, source: { basis: "guide", cites: cite("study-plan", 104) } }],
  },
  someUsMonths: {
    title: "US experience counts as some",
    unit: "months",
    values: [
      {
        from: FIRST_SEASON,
        value: 1,
        source: {
          basis: "house",
          because: "The guide says “some” without a number. One month is one complete rotation.",
        },
      },
    ],
  },
} as const satisfies Record<string, Parameter>;
