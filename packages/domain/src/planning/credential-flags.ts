import { countFailures, type ExamAttempt, findPass, MOST_ATTEMPTS } from "../applicant/exam-attempt.ts";
import type { Applicant } from "../applicant/profile.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Told } from "../kernel/told.ts";
import { monthsLater } from "../rules/days-later.ts";
import { findEventDay, toRankDeadline } from "../rules/roadmap/window.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { countInWords, listInWords } from "../rules/words.ts";
import type { DocumentKey } from "../sources/documents.ts";

/** What a flag is about. */
export type CredentialTopic =
  | "seven-years"
  | "attempts"
  | "step-3"
  | "certification"
  | "pathway"
  | "language-test";

/** A dated fact about visa or certification that bears on a plan. It decides nothing; it is to be checked at its source. */
export interface CredentialFlag {
  readonly topic: CredentialTopic;
  readonly title: string;
  /** What it means here, as a sentence or two. */
  readonly words: string;
  /** The day that it turns on; null where none is known. */
  readonly on: CalendarDate | null;
  /** Key of the document that says so. */
  readonly source: DocumentKey;
  /** False where no document was read that says so: shown as not verified. */
  readonly isVerified: boolean;
}

const EXAMS = [
  ["step1", "Step 1"],
  ["step2ck", "Step 2 CK"],
  ["step3", "Step 3"],
] as const;

const MONTHS_OF_SEVEN_YEARS = 84;

function findPassDay(attempts: Told<readonly ExamAttempt[]>): CalendarDate | null {
  return attempts.state === "unknown" ? null : (findPass(attempts.value)?.takenOn ?? null);
}

/** The exams for certification are passed within seven years of each other: the clock runs from the first pass. */
function flagSevenYears({ profile }: Applicant): CredentialFlag | null {
  const days = [profile.step1, profile.step2ck].map(findPassDay).filter((day) => day !== null);
  const first = days.toSorted()[0];
  const isComplete = days.length === 2;
  if (first === undefined || isComplete) return null;
  return {
    topic: "seven-years",
    title: "Seven years from the first pass",
    words: "The exams for certification are to be passed within seven years of the first one.",
    on: monthsLater(first, MONTHS_OF_SEVEN_YEARS),
    source: "uscehub-2026",
    isVerified: true,
  };
}

function flagAttempts({ profile }: Applicant): readonly CredentialFlag[] {
  return EXAMS.flatMap(([exam, name]) => {
    const attempts = profile[exam];
    if (attempts.state === "unknown" || countFailures(attempts.value) === 0) return [];
    if (findPass(attempts.value) !== null) return [];
    const left = Math.max(0, MOST_ATTEMPTS - attempts.value.length);
    return [
      {
        topic: "attempts" as const,
        title: `Attempts at ${name}`,
        words: `${countInWords(left, "attempt")} at ${name} left of ${MOST_ATTEMPTS}. Incomplete ones count too.`,
        on: null,
        source: "usmle-attempts" as const,
        isVerified: true,
      },
    ];
  });
}

/** The chain to an H-1B visa: the certificate, then Step 3, then the petition. */
function flagStep3({ profile }: Applicant, { calendar }: RuleContext): CredentialFlag | null {
  const { visa, step3 } = profile;
  if (visa.state === "unknown" || !visa.value.needed || !visa.value.accepts.includes("h1b")) return null;
  if (step3.state === "known" && findPass(step3.value) !== null) return null;
  return {
    topic: "step-3",
    title: "Step 3 for an H-1B visa",
    words:
      "An H-1B petition asks for a passed Step 3, which needs the ECFMG certificate first. Programs want it before they rank; some name 31 December.",
    on: toRankDeadline(calendar),
    source: "usa-pathway-2027",
    isVerified: false,
  };
}

function listUnpassed({ profile }: Applicant): readonly string[] {
  return (["step1", "step2ck"] as const).flatMap((exam) => {
    const attempts = profile[exam];
    const isPassed = attempts.state === "known" && findPass(attempts.value) !== null;
    return isPassed ? [] : [exam === "step1" ? "Step 1" : "Step 2 CK"];
  });
}

function flagCertification(applicant: Applicant, { calendar }: RuleContext): CredentialFlag {
  const open = listUnpassed(applicant);
  const missing = open.length === 0 ? "Both Steps are passed." : `No pass is told of ${listInWords(open)}.`;
  return {
    topic: "certification",
    title: "Passed exams reported by ECFMG",
    words: `ECFMG must have reported the passed exams by the deadline of the rank list, or the list is not used. ${missing}`,
    on: toRankDeadline(calendar),
    source: "nrmp-applicant-faq",
    isVerified: true,
  };
}

function flagPathway({ calendar }: RuleContext): CredentialFlag {
  const on = findEventDay(calendar, "ecfmg-pathways-application-deadline");
  return {
    topic: "pathway",
    title: "ECFMG Pathway",
    words:
      on === null
        ? "Clinical skills are shown by a Pathway. Its deadline for this season was not found: look it up at ECFMG."
        : "Clinical skills are shown by a Pathway, which is applied for by this day.",
    on,
    source: "pathways-2026-copy",
    isVerified: on !== null,
  };
}

const LANGUAGE_TEST: CredentialFlag = {
  topic: "language-test",
  title: "OET Medicine",
  words:
    "Every Pathway asks for OET Medicine, passed in one sitting. ECFMG advises the last test date in December before the Match at the latest.",
  on: null,
  source: "pathways-2026-copy",
  isVerified: true,
};

/**
 * What visa and certification add to a plan, as dated flags: limits of years and attempts, Step 3 for H-1B,
 * certification, Pathway, OET. None is a rule of the guide, and none is a yes or no. Pure.
 */
export function listCredentialFlags(applicant: Applicant, context: RuleContext): readonly CredentialFlag[] {
  return [
    flagCertification(applicant, context),
    flagPathway(context),
    LANGUAGE_TEST,
    flagSevenYears(applicant),
    ...flagAttempts(applicant),
    flagStep3(applicant, context),
  ].filter((flag) => flag !== null);
}
