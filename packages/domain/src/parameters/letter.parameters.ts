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
  letterAnswerDays: {
    title: "Days to wait for a writer's answer before asking again",
    unit: "days",
    values: [
      {
        from: FIRST_SEASON,
        value: 14,
        source: { basis: "house", because: "Two weeks leave room for a busy rotation and lose little time." },
      },
    ],
  },
  letterWritingDays: {
    title: "Days that a writer should have to write",
    unit: "days",
    values: [
      {
        from: FIRST_SEASON,
        value: 42,
        source: {
          basis: "house",
          because: "Six weeks; whoever asks later asks for haste, not for strength.",
        },
      },
    ],
  },
  letterReminderDays: {
    title: "Days before the due date at which to remind a writer",
    unit: "days",
    values: [
      {
        from: FIRST_SEASON,
        value: 14,
        source: {
          basis: "house",
          because: "Two weeks are enough to upload a letter that is nearly written.",
        },
      },
    ],
  },
  letterMaterialDays: {
    title: "Days after a yes in which to send the writer what helps",
    unit: "days",
    values: [
      {
        from: FIRST_SEASON,
        value: 7,
        source: {
          basis: "house",
          because: "A week, while the work together is fresh and before the writing begins.",
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
