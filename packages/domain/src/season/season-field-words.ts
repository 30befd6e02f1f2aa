import { toPlainDate } from "../kernel/plain-date.ts";
import {
  SEASON_EVENT_IDS,
  SEASON_EVENT_TITLES,
  type SeasonDay,
  type SeasonEventId,
} from "../kernel/season.ts";
import type { FeeTier } from "../parameters/almanac.ts";
import { FIXED_FEE_LABELS } from "../parameters/fixed-fees.ts";
import { SEASON_FIELDS, type SeasonField, type SeasonFields } from "./season-facts.ts";

/** What each field of a season is called on every screen. */
export const SEASON_FIELD_LABELS: Readonly<Record<SeasonField, string>> = {
  ...SEASON_EVENT_TITLES,
  erasFees: "ERAS application fees",
  ...FIXED_FEE_LABELS,
  signals: "Signals for anesthesiology",
  lettersPerProgram: "Letters for one program, at most",
  experiences: "Experiences, at most",
  meaningfulExperiences: "Most meaningful experiences, at most",
  supplementalQuestions: "Supplemental questions",
  ranksIncluded: "Ranks included in the NRMP fee",
  ranksMost: "Ranks on a list, at most",
  supplementalRanks: "Ranks on supplemental lists, at most",
  step2ckPassingLine: "New passing score for Step 2 CK",
  scoreRelease: "Time until a score is out",
  attemptLimit: "Attempts at one Step, at most",
  examWindowYears: "Years in which the exams must be passed",
  retakes: "Time between attempts",
  retakeAfterPass: "Taking a passed Step again",
  oetMinimum: "Least OET grades",
  interviews: "Interviews",
  signalAdvice: "Whom to signal",
  applicationChanges: "Changes after certifying",
  otherServices: "Other application services",
};

/** The parts of a season's page. */
export const SEASON_GROUPS = ["dates", "fees", "limits", "exams", "words"] as const;

/** @see SEASON_GROUPS */
export type SeasonGroup = (typeof SEASON_GROUPS)[number];

/** What each part is called. */
export const SEASON_GROUP_LABELS: Readonly<Record<SeasonGroup, string>> = {
  dates: "Dates",
  fees: "Fees",
  limits: "Limits and signals",
  exams: "Exam rules",
  words: "Customs of the season",
};

const LIMITS: ReadonlySet<SeasonField> = new Set<SeasonField>([
  ...(["signals", "lettersPerProgram", "experiences", "meaningfulExperiences"] as const),
  ...(["supplementalQuestions", "ranksIncluded", "ranksMost", "supplementalRanks"] as const),
]);
const EXAMS: ReadonlySet<SeasonField> = new Set<SeasonField>([
  ...(["step2ckPassingLine", "scoreRelease", "attemptLimit", "examWindowYears"] as const),
  ...(["retakes", "retakeAfterPass", "oetMinimum"] as const),
]);

/** The part of the page to which a field belongs. */
export function seasonGroupOf(field: SeasonField): SeasonGroup {
  if (SEASON_EVENT_IDS.some((id) => id === field)) return "dates";
  if (field === "erasFees" || field.endsWith("Fee")) return "fees";
  if (LIMITS.has(field)) return "limits";
  return EXAMS.has(field) ? "exams" : "words";
}

/** The fields of a part, in the order of the page. */
export function listSeasonFields(group: SeasonGroup): readonly SeasonField[] {
  return SEASON_FIELDS.filter((field) => seasonGroupOf(field) === group);
}

function dayInWords({ on, timeEastern }: SeasonDay): string {
  return timeEastern === null ? toPlainDate(on) : `${toPlainDate(on)}, ${timeEastern} Eastern`;
}

function tierInWords({ from, to, usd, per }: FeeTier): string {
  const range = to === null ? `from ${from} on` : `${from} to ${to}`;
  return `${range}: $${usd} ${per === "range" ? "together" : "each"}`;
}

function usdInWords(usd: number): string {
  return `$${usd}`;
}

type ValueInWords = { readonly [F in SeasonField]: (value: SeasonFields[F]) => string };

const plain = (value: number): string => String(value);
const quoted = ({ statement }: { readonly statement: string }): string => statement;

const DAYS_IN_WORDS: { readonly [E in SeasonEventId]: (day: SeasonDay) => string } = {
  "myeras-opens": dayInWords,
  "ecfmg-tokens-for-imgs": dayInWords,
  "applicants-may-submit": dayInWords,
  "nrmp-registration-opens": dayInWords,
  "ecfmg-documents-advised-by": dayInWords,
  "programs-may-review": dayInWords,
  "mspe-release": dayInWords,
  "nrmp-standard-registration-deadline": dayInWords,
  "ecfmg-pathways-application-deadline": dayInWords,
  "ranking-opens": dayInWords,
  "rank-list-certification-deadline": dayInWords,
  "match-week-monday": dayInWords,
  "soap-applications-start": dayInWords,
  "soap-programs-review": dayInWords,
  "soap-offer-rounds": dayInWords,
  "match-day": dayInWords,
  "ecfmg-pathways-close": dayInWords,
  "season-ends": dayInWords,
};

const VALUES_IN_WORDS: ValueInWords = {
  ...DAYS_IN_WORDS,
  erasFees: (tiers) => tiers.map(tierInWords).join("; "),
  nrmpRegistrationFee: usdInWords,
  nrmpLateFee: usdInWords,
  nrmpRankFee: usdInWords,
  erasTokenFee: usdInWords,
  ecfmgCertificationFee: usdInWords,
  pathwaysFee: usdInWords,
  credentialFee: usdInWords,
  myIntealthFee: usdInWords,
  step1Fee: usdInWords,
  step2ckFee: usdInWords,
  step3Fee: usdInWords,
  oetFee: usdInWords,
  signals: ({ gold, silver, hasStatement }) => {
    const statement = hasStatement === true ? ", each with a statement" : "";
    return `${gold} gold, ${silver} silver${statement}`;
  },
  lettersPerProgram: plain,
  experiences: plain,
  meaningfulExperiences: plain,
  supplementalQuestions: plain,
  ranksIncluded: plain,
  ranksMost: plain,
  supplementalRanks: plain,
  step2ckPassingLine: ({ from, score }) => `${score}, for exams from ${toPlainDate(from)} on`,
  scoreRelease: ({ weeksLeast, weeksMost, weekday }) => {
    const weeks = weeksLeast === weeksMost ? `${weeksMost} weeks` : `${weeksLeast} to ${weeksMost} weeks`;
    return weekday === null ? weeks : `${weeks}, on a ${weekday}`;
  },
  attemptLimit: ({ attempts, countsIncomplete }) =>
    countsIncomplete ? `${attempts}, those not completed included` : String(attempts),
  examWindowYears: plain,
  retakes: quoted,
  retakeAfterPass: quoted,
  oetMinimum: quoted,
  interviews: quoted,
  signalAdvice: quoted,
  applicationChanges: quoted,
  otherServices: quoted,
};

/** A value of a season's field in words: "2 September 2026, 09:00 Eastern", "5 gold, 10 silver", "$85". */
export function seasonValueInWords<F extends SeasonField>(field: F, value: SeasonFields[F]): string {
  return VALUES_IN_WORDS[field](value);
}
