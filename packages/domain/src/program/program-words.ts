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
} from "./program.ts";

/** What each field of a program is called on every screen, in the order in which a program's page shows them. */
export const PROGRAM_FIELD_LABELS: Readonly<Record<ProgramField, string>> = {
  visaJ1: "J-1 sponsorship",
  visaH1b: "H-1B sponsorship",
  minimumStep2ck: "Minimum Step 2 CK",
  scorePolicy: "Words on scores",
  failurePolicy: "Failed attempts",
  graduationLimit: "Graduation-year limit",
  usClinicalExperience: "US clinical experience",
  lettersWanted: "Letters wanted",
  imgShare: "Share of IMGs",
  tracks: "Tracks",
  positions: "Seats",
  classSize: "Class size",
  setting: "Setting",
  city: "City",
  sponsoringInstitution: "Sponsoring institution",
  acgmeId: "ACGME number",
  applicationService: "Application service",
  website: "Website",
};

/** The entries to training in words. */
export const TRACK_LABELS: Readonly<Record<TrackKind, string>> = {
  categorical: "Categorical",
  advanced: "Advanced",
  "physician-only": "Physician-only",
  military: "Military",
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
  "institution-policy": "A policy of the sponsor",
  nrmp: "NRMP",
  "acgme-list": "ACGME list",
  aggregator: "A collection by others",
  "copied-page": "A copy of a page",
  "government-site": "A government page",
  "general-knowledge": "General knowledge, no document",
};

const EXAM_LABELS = { step1: "Step 1", step2ck: "Step 2 CK", step3: "Step 3" } as const;
const SETTING_LABELS = { university: "University", community: "Community", military: "Military" } as const;

function visaInWords(policy: VisaPolicy): string {
  if (policy.answer === "conditional") return `On condition: ${policy.condition}`;
  return policy.answer === "yes" ? "Yes" : "No";
}

function minimumInWords({ minimum, requirement }: MinimumScore): string {
  return `${minimum}, ${REQUIREMENT_LABELS[requirement]}`;
}

function statementInWords({ statement }: PolicyStatement): string {
  return `“${statement}”`;
}

function failuresInWords(policy: ProgramFields["failurePolicy"]): string {
  if ("statement" in policy) return statementInWords(policy);
  const exams = policy.exams.map((exam) => EXAM_LABELS[exam]).join(", ");
  return `First-attempt pass ${REQUIREMENT_LABELS[policy.firstAttemptPass]}${exams === "" ? "" : `: ${exams}`}`;
}

function graduationInWords(limit: ProgramFields["graduationLimit"]): string {
  if ("statement" in limit) return statementInWords(limit);
  if (limit.years === null) return "No limit";
  return `${limit.years} ${limit.years === 1 ? "year" : "years"}, ${REQUIREMENT_LABELS[limit.requirement]}`;
}

function trackInWords({ kind, nrmpCode, seats }: Track): string {
  const parts = [TRACK_LABELS[kind], nrmpCode, seats === null ? null : `${seats} seats`];
  return parts.filter((part) => part !== null).join(" ");
}

function tracksInWords(tracks: readonly Track[]): string {
  return tracks.length === 0 ? "None in the Match" : tracks.map(trackInWords).join(" · ");
}

function positionsInWords({ seats, year }: Positions): string {
  return year === null ? `${seats}` : `${seats}, Match of ${year}`;
}

const VALUE_WORDS: { readonly [F in ProgramField]: (value: ProgramFields[F]) => string } = {
  visaJ1: visaInWords,
  visaH1b: visaInWords,
  minimumStep2ck: minimumInWords,
  scorePolicy: statementInWords,
  failurePolicy: failuresInWords,
  graduationLimit: graduationInWords,
  usClinicalExperience: statementInWords,
  lettersWanted: statementInWords,
  imgShare: (percent) => `${percent}%`,
  tracks: tracksInWords,
  positions: positionsInWords,
  classSize: positionsInWords,
  setting: (setting) => SETTING_LABELS[setting],
  city: (city) => city,
  sponsoringInstitution: (institution) => institution,
  acgmeId: (id) => id,
  applicationService: (service) => service,
  website: (address) => address,
};

/** A value of a program's field in words: "230, required", "Yes", "Categorical 1007040C0 12 seats". */
export function programValueInWords<F extends ProgramField>(field: F, value: ProgramFields[F]): string {
  return VALUE_WORDS[field](value);
}
