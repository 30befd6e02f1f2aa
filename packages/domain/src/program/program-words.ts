import { toPlainDay } from "../kernel/plain-date.ts";
import type { Claim } from "./fact.ts";
import type {
  MinimumScore,
  PolicyStatement,
  Positions,
  ProgramField,
  ProgramFields,
  Requirement,
  Track,
  TrackKind,
  VisaPolicy,
  VisaTerm,
} from "./program.ts";

/** An entry to training as screens name it. */
export interface TrackTerm {
  /** The letter of NRMP's code where it has one: for cells without room for the word. */
  readonly short: string;
  readonly label: string;
  /** What it means for somebody who applies, for a hint beside the letter. */
  readonly meaning: string;
}

/** The entries to training in words (settled reading 12). */
export const TRACK_TERMS: Readonly<Record<TrackKind, TrackTerm>> = {
  categorical: {
    short: "C",
    label: "Categorical",
    meaning: "Training starts in PGY-1 and is complete in one program.",
  },
  advanced: {
    short: "A",
    label: "Advanced",
    meaning: "Training starts in PGY-2. A separate PGY-1 year, preliminary or transitional, comes first.",
  },
  "physician-only": {
    short: "R",
    label: "Physician-only",
    meaning: "PGY-2 seats reserved for physicians who have finished a PGY-1 year.",
  },
  military: {
    short: "Mil",
    label: "Military",
    meaning: "Only for people in military service. The seats lie outside the Match.",
  },
};

/** How firmly a program asks, after a value: "230, required". */
export const REQUIREMENT_LABELS: Readonly<Record<Requirement, string>> = {
  required: "required",
  preferred: "preferred",
  "not-required": "not required",
  "kind-not-stated": "kind not stated",
};

/** What kind of document a claim rests on, in words. */
export const SOURCE_KIND_LABELS: Readonly<Record<Claim["kind"], string>> = {
  "program-site": "The program's own page",
  "organization-site": "The organization's own page",
  "institution-policy": "A policy of the sponsor",
  nrmp: "NRMP",
  "acgme-list": "ACGME list",
  aggregator: "A collection by others",
  "copied-page": "A copy of a page",
  "government-site": "A government page",
  "general-knowledge": "General knowledge, no document",
};

/** One value in words, for a page and for a cell. */
export interface ValueWords {
  readonly full: string;
  /** For a table of many programs: that there is a condition, not which. */
  readonly short: string;
}

const EXAM_LABELS = { step1: "Step 1", step2ck: "Step 2 CK", step3: "Step 3" } as const;
const SETTING_LABELS = { university: "University", community: "Community", military: "Military" } as const;

function alike(words: string): ValueWords {
  return { full: words, short: words };
}

/** A demand with how firmly it is made. That nobody said how firmly is told in full where there is room. */
function demanded(what: string, requirement: Requirement): ValueWords {
  const short = `${what}, ${REQUIREMENT_LABELS[requirement]}`;
  if (requirement !== "kind-not-stated") return alike(short);
  return { full: `${what}; whether required or preferred is not stated`, short };
}

/** What a visa may hang on, in words: for a list to choose from. */
export const VISA_TERM_LABELS: Readonly<Record<VisaTerm["kind"], string>> = {
  "transfer-only": "Transfer only",
  "case-by-case": "Case by case",
  "us-graduates-only": "Graduates of U.S. schools only",
  "step-3": "Step 3 passed",
  other: "Another condition",
};

/** One term of a visa in words: "Step 3 passed by 1 February". */
export function visaTermInWords(term: VisaTerm): string {
  const label = VISA_TERM_LABELS[term.kind];
  if (term.kind !== "step-3" || term.by === null) return label;
  return `${label} by ${toPlainDay(term.by)}`;
}

function visaInWords(policy: VisaPolicy): ValueWords {
  if (policy.answer !== "conditional") return alike(policy.answer === "yes" ? "Yes" : "No");
  return { full: `Conditional: ${policy.condition}`, short: "Conditional" };
}

function minimumInWords({ minimum, requirement }: MinimumScore): ValueWords {
  return demanded(`${minimum}`, requirement);
}

function statementInWords({ statement }: PolicyStatement): ValueWords {
  return { full: `“${statement}”`, short: "In words" };
}

function failuresInWords(policy: ProgramFields["failurePolicy"]): ValueWords {
  if ("statement" in policy) return statementInWords(policy);
  const { full, short } = demanded("First-attempt pass", policy.firstAttemptPass);
  const exams = policy.exams.map((exam) => EXAM_LABELS[exam]).join(", ");
  return { full: exams === "" ? full : `${full} (${exams})`, short };
}

function graduationInWords(limit: ProgramFields["graduationLimit"]): ValueWords {
  if ("statement" in limit) return statementInWords(limit);
  if (limit.years === null) return alike("No limit");
  return demanded(`${limit.years} ${limit.years === 1 ? "year" : "years"}`, limit.requirement);
}

function trackInWords({ kind, nrmpCode, seats }: Track): string {
  const parts = [seats === null ? null : `${seats} ${seats === 1 ? "seat" : "seats"}`, nrmpCode];
  const details = parts.filter((part) => part !== null);
  return details.length === 0
    ? TRACK_TERMS[kind].label
    : `${TRACK_TERMS[kind].label} (${details.join(", ")})`;
}

function tracksInWords(tracks: readonly Track[]): ValueWords {
  if (tracks.length === 0) return alike("None in the Match");
  const kinds = new Set(tracks.map(({ kind }) => TRACK_TERMS[kind].short));
  return { full: tracks.map(trackInWords).join("; "), short: [...kinds].join(", ") };
}

function positionsInWords({ seats, year }: Positions): ValueWords {
  return { full: `${seats} (${year ?? "no year stated"})`, short: `${seats}` };
}

const VALUE_WORDS: { readonly [F in ProgramField]: (value: ProgramFields[F]) => ValueWords } = {
  visaJ1: visaInWords,
  visaH1b: visaInWords,
  minimumStep2ck: minimumInWords,
  scorePolicy: statementInWords,
  failurePolicy: failuresInWords,
  graduationLimit: graduationInWords,
  usClinicalExperience: statementInWords,
  lettersWanted: statementInWords,
  imgShare: (percent) => alike(`${percent}%`),
  tracks: tracksInWords,
  positions: positionsInWords,
  classSize: positionsInWords,
  setting: (setting) => alike(SETTING_LABELS[setting]),
  city: alike,
  sponsoringInstitution: alike,
  acgmeId: alike,
  applicationService: alike,
  website: alike,
};

/** A value of a program's field in words, for a page and for a cell. */
export function toValueWords<F extends ProgramField>(field: F, value: ProgramFields[F]): ValueWords {
  return VALUE_WORDS[field](value);
}

/** A value of a program's field in full words: "230, required", "Yes", "Categorical (12 seats, 1007040C0)". */
export function programValueInWords<F extends ProgramField>(field: F, value: ProgramFields[F]): string {
  return toValueWords(field, value).full;
}
