import type { DocumentKey } from "../sources/documents.ts";
import type { Share } from "./figure.ts";
import type { Statement } from "./statement.ts";

/** A list of a survey in its order, first named first. Its shares have no printed base, so the order alone is kept. */
export interface RankedList {
  readonly slug: string;
  readonly what: string;
  readonly year: number;
  readonly source: DocumentKey;
  readonly basis: "official" | "second-hand";
  readonly items: readonly string[];
  /** Programs that answered; null where the copy does not print it. */
  readonly n: number | null;
  readonly note: string;
}

const ONLY_THE_TOP = "Only the top of the list was quoted, without the number of programs that answered.";

/** Programs that answered the Cureus survey, of those that were asked. */
const CUREUS = { answered: 45, asked: 159 } as const;

/** What program directors named, newest first. No survey that was found asks about IMGs or visas, or names a score. */
export const RANKED_LISTS: readonly RankedList[] = [
  {
    slug: "interview",
    what: "Most often named for choosing whom to interview",
    year: 2022,
    source: "matcharesident-anes",
    basis: "second-hand",
    items: [
      "USMLE Step 1 score",
      "MSPE / Dean's Letter",
      "USMLE Step 2 CK score",
      "Class ranking / quartile",
      "Grades in required clerkships",
      "Any failed attempt at USMLE",
    ],
    n: null,
    note: `${ONLY_THE_TOP} Step 1 still had a score then.`,
  },
  {
    slug: "importance",
    what: "Rated most important",
    year: 2022,
    source: "matcharesident-anes",
    basis: "second-hand",
    items: [
      "Flagged with a Match violation by NRMP",
      "Professionalism and ethics",
      "Perceived commitment to specialty",
      "Perceived interest in program",
      "Leadership qualities",
      "Audition elective / rotation in the department",
    ],
    n: null,
    note: ONLY_THE_TOP,
  },
  {
    slug: "red-flags",
    what: "Most named red flags",
    year: 2020,
    source: "cureus-2020",
    basis: "official",
    items: [
      "failure of a licensing exam",
      "failure of a medical school course",
      "unexplained gaps in education",
      "criminal history",
    ],
    n: CUREUS.answered,
    note: "An independent survey of anesthesiology program directors.",
  },
  {
    slug: "top-factors",
    what: "Ranked among the three most important",
    year: 2020,
    source: "cureus-2020",
    basis: "official",
    items: ["Step 1 score", "letters of recommendation", "MSPE"],
    n: CUREUS.answered,
    note: "An independent survey of anesthesiology program directors.",
  },
];

/** Mean importance from 1 to 5 of the "importance" list, in its order. */
export const IMPORTANCE_MEANS: readonly number[] = [5, 4.5, 4.3, 4.2, 4.2, 4.2];

/** A share of the programs that answered a survey. */
interface SurveyShare extends Share {
  readonly slug: string;
  readonly what: string;
  readonly year: number;
  readonly source: DocumentKey;
}

function ofCureus(slug: string, what: string, pct: number): SurveyShare {
  return { slug, what, pct, of: CUREUS.answered, part: null, year: 2020, source: "cureus-2020" };
}

/** Shares of programs with the number that answered. */
export const SURVEY_SHARES: readonly SurveyShare[] = [
  ofCureus("step1-score", "Step 1 score is moderately or very important", 84),
  ofCureus("step2-score", "Step 2 score is moderately or very important", 77),
  ofCureus("own-school", "Students of the own school have an advantage", 69),
  ofCureus("pass-fail", "Disagree with Step 1 as pass or fail", 82),
  {
    slug: "answered",
    what: "Programs that answered the survey",
    year: 2020,
    source: "cureus-2020",
    pct: 28,
    of: CUREUS.asked,
    part: CUREUS.answered,
  },
  {
    slug: "answered",
    what: "Core programs that answered the signaling survey",
    year: 2024,
    source: "signal-survey-2024",
    pct: 48.9,
    of: 174,
    part: null,
  },
];

/** What programs of one size received in the 2023–24 season: medians over the programs that answered. */
interface ProgramMail {
  readonly size: "small" | "medium" | "large";
  readonly residents: string;
  readonly applications: number;
  /** Where the abstract prints two values, both. */
  readonly goldSignals: readonly [number, ...number[]];
}

/** Applications and gold signals by the size of the program. */
export const PROGRAM_MAIL: readonly ProgramMail[] = [
  { size: "small", residents: "fewer than 44 residents", applications: 1255, goldSignals: [71] },
  { size: "medium", residents: "44 to 62 residents", applications: 1420, goldSignals: [116] },
  { size: "large", residents: "more than 62 residents", applications: 1558, goldSignals: [168, 169] },
];

/** Applicants interviewed for each position, from NRMP's program data of 2012. */
export const INTERVIEWED_PER_POSITION_2012 = { value: 13, source: "mle-2012" } as const;

/** A survey's list in a sentence. */
export function tellRankedList({ slug, what, year, source, items, n, note }: RankedList): Statement {
  const base = n === null ? "" : ` (${n} programs answered)`;
  return {
    id: `program-directors-${year}-${slug}`,
    text: `${what}, program directors in anesthesiology, ${year}${base}: ${items.join("; ")}. ${note}`,
    figures: [`program-directors-${year}-${slug}`],
    year,
    n,
    sources: [source],
  };
}
