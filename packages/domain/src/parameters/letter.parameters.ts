import type { Parameter } from "./parameter.ts";
import { FIRST_SEASON } from "./seasons.ts";

/** How many letters, of which kind, and when US exposure counts as minimal. */
export const LETTER_PARAMETERS = {
  lettersNeeded: {
    title: "Letters needed",
    unit: "letters",
    values: [
      {
        from: FIRST_SEASON,
        value: 3,
        source: {
          basis: "house",
          because:
            "The guide asks for one letter of an anesthesiologist and others of supervisors, without a number.",
        },
      },
    ],
  },
  lettersPerProgram: {
    title: "Letters that one program takes at most",
    unit: "letters",
    values: [{ from: FIRST_SEASON, value: 4, source: { basis: "published", document: "aamc-faq-2025" } }],
  },
  usAnesthesiologistLetters: {
    title: "Letters of US anesthesiologists in the lower tier",
    unit: "letters",
    values: [
      {
        from: FIRST_SEASON,
        value: 2,
        source: {
          basis: "house",
          because: "The guide writes the plural; two is the least that it can mean.",
        },
      },
    ],
  },
  minimalUsMonths: {
    title: "US exposure counts as minimal",
    unit: "months",
    values: [
      {
        from: FIRST_SEASON,
        value: 1,
        source: {
          basis: "house",
          because: "The guide says “minimal” without a number. Under one month no rotation is complete.",
        },
      },
    ],
  },
} as const satisfies Record<string, Parameter>;
