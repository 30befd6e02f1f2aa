import { cite } from "../sources/citation.ts";
import type { Parameter } from "./parameter.ts";
import { FIRST_SEASON } from "./seasons.ts";

/** How long observerships and projects last, and what makes them count. */
export const EXPERIENCE_PARAMETERS = {
  observershipMonthsLeast: {
    title: "US observerships where exposure is minimal, at least",
    unit: "months",
    values: [{ from: FIRST_SEASON, value: 2, source: { basis: "guide", cites: cite("scenario-1", 190) } }],
  },
  observershipMonthsMost: {
    title: "US observerships where exposure is minimal, usual upper number",
    unit: "months",
    values: [{ from: FIRST_SEASON, value: 3, source: { basis: "guide", cites: cite("scenario-1", 190) } }],
  },
  sustainedProjectMonths: {
    title: "Research in anesthesia counts as sustained",
    unit: "months",
    values: [
      {
        from: FIRST_SEASON,
        value: 3,
        source: {
          basis: "house",
          because:
            "The guide asks for sustained involvement without a length. In three months a small study can be carried through.",
        },
      },
    ],
  },
  usLettersForHolisticReview: {
    title: "US letters that carry a score in the middle band",
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
  accountWordsMost: {
    title: "Account of a failure, longest",
    unit: "words",
    values: [
      {
        from: FIRST_SEASON,
        value: 150,
        source: {
          basis: "house",
          because:
            "The guide asks for a brief account without a length. 150 words are one short paragraph, or a minute when spoken.",
        },
      },
    ],
  },
  selfCriticismsMost: {
    title: "Sentences of self-criticism in an account, at most",
    unit: "sentences",
    values: [
      {
        from: FIRST_SEASON,
        value: 1,
        source: {
          basis: "house",
          because:
            "The guide warns of long self-criticism. One honest sentence owns the failure; a second one dwells on it.",
        },
      },
    ],
  },
  strengtheningLead: {
    title: "Time before submission opens in which low-score experience can be built",
    unit: "days",
    values: [
      {
        from: FIRST_SEASON,
        value: 183,
        source: {
          basis: "house",
          because:
            "The guide names the roles without a time. Half a year leaves room for one of them and a letter.",
        },
      },
    ],
  },
} as const satisfies Record<string, Parameter>;
