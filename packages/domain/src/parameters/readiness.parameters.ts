import { cite } from "../sources/citation.ts";
import type { Parameter } from "./parameter.ts";
import { FIRST_SEASON } from "./seasons.ts";

/** How near practice tests come to the goal, and how a score near the middle band reads against a high goal. */
export const READINESS_PARAMETERS = {
  readyWithin: {
    title: "Practice tests show readiness, at most below the goal",
    unit: "points",
    values: [{ from: FIRST_SEASON, value: 7, source: { basis: "guide", cites: cite("study-plan", 103) } }],
  },
  comfortableWithin: {
    title: "Practice tests show comfortable readiness, at most below the goal",
    unit: "points",
    values: [{ from: FIRST_SEASON, value: 5, source: { basis: "guide", cites: cite("study-plan", 103) } }],
  },
  readinessTests: {
    title: "Practice tests in a row that show readiness",
    unit: "tests",
    values: [{ from: FIRST_SEASON, value: 2, source: { basis: "guide", cites: cite("study-plan", 103) } }],
  },
  trendFrom: {
    title: "Practice tests show a trend, at least between the first and the last",
    unit: "points",
    values: [
      {
        from: FIRST_SEASON,
        value: 3,
        source: {
          basis: "house",
          because:
            "The guide asks for a measurable trend without a number. Less than three points is what two tests of one week differ by.",
        },
      },
    ],
  },
  centralSystemsWeight: {
    title: "Weight of a weakness in a system that is central to anesthesia",
    unit: "percent",
    values: [
      {
        from: FIRST_SEASON,
        value: 150,
        source: {
          basis: "house",
          because:
            "The guide calls four systems central without a weight. Half as much again puts them first among equals.",
        },
      },
    ],
  },
  aroundMiddleFrom: {
    title: "A score counts as around the middle band, from",
    unit: "points",
    values: [
      {
        from: FIRST_SEASON,
        value: 225,
        source: {
          basis: "house",
          because: "The guide says “around 230”. Five points to either side read as around.",
        },
      },
    ],
  },
  aroundMiddleTo: {
    title: "A score counts as around the middle band, up to",
    unit: "points",
    values: [
      {
        from: FIRST_SEASON,
        value: 235,
        source: {
          basis: "house",
          because: "The guide says “around 230”. Five points to either side read as around.",
        },
      },
    ],
  },
  highGoalFrom: {
    title: "A goal counts as high",
    unit: "points",
    values: [
      { from: FIRST_SEASON, value: 245, source: { basis: "guide", cites: cite("low-step-2-ck", 123) } },
    ],
  },
} as const satisfies Record<string, Parameter>;
