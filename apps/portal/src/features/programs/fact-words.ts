import type { SourceKind } from "@induction/domain/program/fact";
import type {
  MinimumScore,
  PolicyStatement,
  ProgramField,
  ProgramFields,
  Requirement,
  Track,
  VisaPolicy,
} from "@induction/domain/program/program";
import { countOf, listInWords } from "../../shell/words.ts";
import { TRACK_WORDS } from "./program-filters.ts";

/** What each field is called, in the order in which a program's page shows them. */
export const FIELD_LABELS = {
  visaJ1: "J-1 visa",
  visaH1b: "H-1B visa",
  minimumStep2ck: "Minimum Step 2 CK",
  scorePolicy: "What it says of scores",
  failurePolicy: "Failed attempts",
  graduationLimit: "Years since graduation",
  usClinicalExperience: "US clinical experience",
  lettersWanted: "Letters wanted",
  imgShare: "Residents who are IMGs",
  tracks: "Tracks",
  positions: "Seats in the Match",
  classSize: "Class size",
  setting: "Hospital",
  city: "City",
  sponsoringInstitution: "Sponsor",
  applicationService: "Application service",
  acgmeId: "ACGME id",
  website: "Website",
} as const satisfies Record<ProgramField, string>;

/** What each field decides for a person. */
export const FIELD_USES = {
  visaJ1: "Whether the program can take you, if you need a visa. Only a plain no sets it aside.",
  visaH1b: "Whether the program can take you, if you need a visa. Only a plain no sets it aside.",
  minimumStep2ck: "Sets a program aside only where the minimum is required.",
  scorePolicy: "Shown for you to read. It never sets a program aside.",
  failurePolicy: "Sets a program aside only where first-attempt passes are required.",
  graduationLimit: "Sets a program aside only where the limit is required.",
  usClinicalExperience: "Shown for you to read. It never sets a program aside.",
  lettersWanted: "Shown for you to read. It never sets a program aside.",
  imgShare: "Shown for you to read. It never sets a program aside.",
  tracks: "Military tracks are open only to people who serve.",
  positions: "Shown for you to read.",
  classSize: "Shown for you to read.",
  setting: "Military hospitals take only people who serve.",
  city: "Shown for you to read.",
  sponsoringInstitution: "Shown for you to read.",
  applicationService: "Shown for you to read.",
  acgmeId: "Shown for you to read.",
  website: "Shown for you to read.",
} as const satisfies Record<ProgramField, string>;

/** What kind of document a claim rests on. */
export const SOURCE_KINDS = {
  "program-site": "Stated by the program",
  "institution-policy": "A policy of its sponsor",
  nrmp: "From NRMP lists",
  "acgme-list": "From a list of ACGME",
  aggregator: "Collected by others",
  "copied-page": "From a copied page",
  "government-site": "From a government page",
  "general-knowledge": "General knowledge, from no document",
} as const satisfies Record<SourceKind, string>;

const REQUIREMENTS = {
  required: "required",
  preferred: "preferred",
  "not-required": "not required",
  "kind-not-stated": "required or preferred is not stated",
} as const satisfies Record<Requirement, string>;

const EXAMS = { step1: "Step 1", step2ck: "Step 2 CK", step3: "Step 3" } as const;
const SETTINGS = { university: "University", community: "Community", military: "Military" } as const;

/** "Yes", "No", "Conditional". */
export function visaInWords({ answer }: VisaPolicy): string {
  const words = { yes: "Yes", no: "No", conditional: "Conditional" } as const;
  return words[answer];
}

function visaInFull(policy: VisaPolicy): string {
  if (policy.answer === "conditional") return `Conditional: ${policy.condition}`;
  return policy.answer === "yes" ? "Sponsored" : "Not sponsored";
}

/** "220, required". */
export function minimumInWords({ minimum, requirement }: MinimumScore): string {
  return `${minimum}, ${REQUIREMENTS[requirement]}`;
}

function isStatement<T extends object>(policy: T | PolicyStatement): policy is PolicyStatement {
  return "statement" in policy;
}

function statementInWords({ statement }: PolicyStatement): string {
  return statement;
}

function failuresInWords(policy: ProgramFields["failurePolicy"]): string {
  if (isStatement(policy)) return policy.statement;
  const exams = listInWords(policy.exams.map((exam) => EXAMS[exam]));
  return `First-attempt pass of ${exams}: ${REQUIREMENTS[policy.firstAttemptPass]}`;
}

function graduationInWords(policy: ProgramFields["graduationLimit"]): string {
  if (isStatement(policy)) return policy.statement;
  if (policy.years === null) return "No limit";
  return `Within ${countOf(policy.years, "year")}, ${REQUIREMENTS[policy.requirement]}`;
}

function trackInWords({ kind, seats, nrmpCode }: Track): string {
  const details = [seats === null ? null : countOf(seats, "seat"), nrmpCode].filter((part) => part !== null);
  return details.length === 0 ? TRACK_WORDS[kind] : `${TRACK_WORDS[kind]} (${details.join(", ")})`;
}

function positionsInWords({ seats, year }: ProgramFields["positions"]): string {
  return year === null ? `${seats} a year` : `${seats} a year, in the Match of ${year}`;
}

/** Each field's value in full words, for a program's page and for where it comes from. */
export const FIELD_WORDS: { readonly [F in ProgramField]: (value: ProgramFields[F]) => string } = {
  visaJ1: visaInFull,
  visaH1b: visaInFull,
  minimumStep2ck: minimumInWords,
  scorePolicy: statementInWords,
  failurePolicy: failuresInWords,
  graduationLimit: graduationInWords,
  usClinicalExperience: statementInWords,
  lettersWanted: statementInWords,
  imgShare: (share) => `${share} %`,
  tracks: (tracks) => tracks.map(trackInWords).join("; "),
  positions: positionsInWords,
  classSize: ({ seats, year }) => (year === null ? String(seats) : `${seats} (${year})`),
  setting: (setting) => SETTINGS[setting],
  city: (city) => city,
  sponsoringInstitution: (name) => name,
  applicationService: (name) => name,
  acgmeId: (id) => id,
  website: (address) => address,
};

/** The fields in the order of a program's page. */
export function listFields(): readonly ProgramField[] {
  return Object.keys(FIELD_LABELS).filter(isProgramField);
}

function isProgramField(key: string): key is ProgramField {
  return Object.hasOwn(FIELD_LABELS, key);
}
