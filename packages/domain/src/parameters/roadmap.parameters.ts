import { cite } from "../sources/citation.ts";
import type { Parameter } from "./parameter.ts";
import { FIRST_SEASON } from "./seasons.ts";

/** The months before submission opens, or before Match Day, between which the steps of the roadmap lie. */
export const ROADMAP_PARAMETERS = {
  earlyStepsFrom: {
    title: "First steps of the roadmap begin, before the season",
    unit: "months",
    values: [{ from: FIRST_SEASON, value: 18, source: { basis: "guide", cites: cite("months-12-18", 221) } }],
  },
  earlyStepsTo: {
    title: "First steps of the roadmap end, before the season",
    unit: "months",
    values: [{ from: FIRST_SEASON, value: 12, source: { basis: "guide", cites: cite("months-12-18", 221) } }],
  },
  practiceStepsFrom: {
    title: "First practice test and US experience begin, before the season",
    unit: "months",
    values: [{ from: FIRST_SEASON, value: 9, source: { basis: "guide", cites: cite("months-6-9", 225) } }],
  },
  practiceStepsTo: {
    title: "First practice test and US experience are due, before the season",
    unit: "months",
    values: [{ from: FIRST_SEASON, value: 6, source: { basis: "guide", cites: cite("months-6-9", 225) } }],
  },
  sittingFrom: {
    title: "Step 2 CK is ideally sat, at most before submission opens",
    unit: "months",
    values: [
      { from: FIRST_SEASON, value: 6, source: { basis: "guide", cites: cite("step-2-ck-timing", 83) } },
    ],
  },
  sittingTo: {
    title: "Step 2 CK is ideally sat, at least before submission opens",
    unit: "months",
    values: [
      { from: FIRST_SEASON, value: 3, source: { basis: "guide", cites: cite("step-2-ck-timing", 83) } },
    ],
  },
  lettersFrom: {
    title: "Letters are secured, at most before Match Day",
    unit: "months",
    values: [{ from: FIRST_SEASON, value: 6, source: { basis: "guide", cites: cite("months-3-6", 229) } }],
  },
  lettersTo: {
    title: "Letters are secured, at least before Match Day",
    unit: "months",
    values: [{ from: FIRST_SEASON, value: 3, source: { basis: "guide", cites: cite("months-3-6", 229) } }],
  },
  scoreStepsWithin: {
    title: "Tier, breadth and letters are looked at anew after a score",
    unit: "days",
    values: [
      {
        from: FIRST_SEASON,
        value: 14,
        source: {
          basis: "house",
          because: "The guide says as soon as the score is there. Two weeks leave time to talk it over.",
        },
      },
    ],
  },
  resultMargin: {
    title: "A Step 2 CK result comes safely before submission opens",
    unit: "days",
    values: [
      {
        from: FIRST_SEASON,
        value: 14,
        source: {
          basis: "house",
          because:
            "The guide warns of cutting it too close without a number. Two weeks absorb a late score report.",
        },
      },
    ],
  },
} as const satisfies Record<string, Parameter>;
