import { cite } from "../sources/citation.ts";
import type { Parameter } from "./parameter.ts";
import { FIRST_SEASON } from "./seasons.ts";

/** Numbers that read Step 1, and the scores at which the decision to apply turns. */
export const EXAM_PARAMETERS = {
  step1LateWithin: {
    title: "Step 1 counts as late",
    unit: "days",
    values: [
      {
        from: FIRST_SEASON,
        value: 60,
        source: {
          basis: "house",
          because:
            "The guide calls a pass close to the application late but names no distance. Two months leave no room for Step 2 CK.",
        },
      },
    ],
  },
  lowStep1Below: {
    title: "Numeric Step 1 counts as low",
    unit: "points",
    values: [
      {
        from: FIRST_SEASON,
        value: 220,
        source: {
          basis: "house",
          because: "The guide speaks of a low Step 1 without a number. 220 is where it calls Step 2 CK low.",
        },
      },
    ],
  },
  scoreReleaseWithin: {
    title: "Step 2 CK score is out after at most",
    unit: "days",
    values: [
      {
        from: FIRST_SEASON,
        value: 28,
        source: {
          basis: "unverified",
          because: "Scores are commonly said to take two to four weeks. No document was found that says so.",
        },
      },
    ],
  },
  reboundStrengthFrom: {
    title: "Step 2 CK speaks for a rebound after a Step 1 issue",
    unit: "points",
    values: [{ from: FIRST_SEASON, value: 240, source: { basis: "guide", cites: cite("faq-2", 252) } }],
  },
  lowScoreBelow: {
    title: "Step 2 CK calls for a more conservative plan",
    unit: "points",
    values: [
      { from: FIRST_SEASON, value: 220, source: { basis: "guide", cites: cite("low-step-2-ck", 124) } },
    ],
  },
  parallelPlanBelow: {
    title: "Step 2 CK calls for a parallel plan",
    unit: "points",
    values: [{ from: FIRST_SEASON, value: 236, source: { basis: "guide", cites: cite("faq-3", 261) } }],
  },
} as const satisfies Record<string, Parameter>;
