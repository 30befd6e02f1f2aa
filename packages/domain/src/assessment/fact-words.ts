import {
  type ApplicationDocument,
  DOCUMENT_LABELS,
  type DocumentStage,
} from "../applicant/application-document.ts";
import { type ChosenCourse, COURSE_LABELS, type LastMatch } from "../applicant/course.ts";
import { isLetterMet, isLetterOpen, type Letter } from "../applicant/letter.ts";
import { isPlanned, isSubmitted, type PlannedProgram } from "../applicant/planned-program.ts";
import type { Applicant, FactKey, Graduation, Preferences, Profile, VisaNeed } from "../applicant/profile.ts";
import { ACCOUNT_PARTS, isPartWritten, STATEMENT_PARTS } from "../applicant/statement.ts";
import { toPlainDate } from "../kernel/plain-date.ts";
import type { Applicable } from "../kernel/told.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { countInWords, listInWords } from "../rules/words.ts";
import { attemptsInWords, practiceTestsInWords, sittingsInWords } from "./exam-words.ts";
import type { FactUsed } from "./explanation.ts";
import { FACT_LABELS, IMG_CLASS_LABELS, NOT_APPLICABLE, NOT_TOLD, VISA_KIND_LABELS } from "./fact-labels.ts";

const ENGLISH = { good: "good", improving: "improving" } as const;
const STATEMENTS = { none: "not begun", draft: "a draft", reviewed: "reviewed", final: "final" } as const;

function visaInWords(visa: VisaNeed): string {
  if (!visa.needed) return "no visa needed";
  const kinds = visa.accepts.toSorted().map((kind) => VISA_KIND_LABELS[kind]);
  return kinds.length === 0 ? "visa needed" : `visa needed; can accept ${listInWords(kinds.toReversed())}`;
}

function graduationInWords(graduation: Graduation): string {
  return graduation.status === "student"
    ? `student, graduation expected in ${graduation.expectedYear}`
    : `graduated in ${graduation.year}`;
}

function preferencesInWords({ regions, settings, openToAdvanced, inMilitaryService }: Preferences): string {
  const parts: string[] = [...regions.toSorted(), ...settings.toSorted()];
  if (openToAdvanced) parts.push("open to advanced positions");
  if (inMilitaryService) parts.push("in military service");
  return parts.length === 0 ? "no preference" : parts.join(", ");
}

function lettersInWords(letters: readonly Letter[]): string {
  if (letters.length === 0) return "none";
  const met = letters.filter(isLetterMet).length;
  const onTheWay = letters.filter((letter) => isLetterOpen(letter) && !isLetterMet(letter)).length;
  return `${met} in, ${onTheWay} on the way`;
}

function planInWords(plan: readonly PlannedProgram[]): string {
  const planned = plan.filter(isPlanned).length;
  if (planned === 0) return "no program planned yet";
  const submitted = plan.filter(isSubmitted).length;
  return `${countInWords(planned, "program")} planned, ${submitted === 0 ? "none" : submitted} submitted`;
}

function courseInWords({ course, season, on }: ChosenCourse): string {
  return `season ${season}: ${COURSE_LABELS[course].toLowerCase()}, decided on ${toPlainDate(on)}`;
}

function lastMatchInWords(match: LastMatch): string {
  if (match.outcome === "never-took-part") return "never took part";
  return `${match.outcome} in ${match.season}`;
}

const STAGES: Readonly<Record<DocumentStage, string>> = {
  "not-started": "not started",
  requested: "requested",
  "in-place": "in place",
};

function documentsInWords(documents: readonly ApplicationDocument[]): string {
  if (documents.length === 0) return "none told of";
  return documents
    .toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
    .map(({ kind, stage }) => `${DOCUMENT_LABELS[kind]}: ${STAGES[stage]}`)
    .join("; ");
}

function inWords<T>(fact: Applicable<T>, toText: (value: T) => string): string {
  if (fact.state === "unknown") return NOT_TOLD;
  return fact.state === "known" ? toText(fact.value) : NOT_APPLICABLE;
}

const months = (value: number): string => countInWords(value, "month");

/** A fact of the profile that needs nothing else to be told in words. */
export type ProfileKey = Exclude<FactKey, "season" | "letters" | "plan">;

const PROFILE_WORDS: Readonly<Record<ProfileKey, (profile: Profile) => string>> = {
  step1: ({ step1 }) => inWords(step1, attemptsInWords),
  step2ck: ({ step2ck }) => inWords(step2ck, attemptsInWords),
  step3: ({ step3 }) => inWords(step3, attemptsInWords),
  step2cs: ({ step2cs }) => inWords(step2cs, attemptsInWords),
  plannedSittings: ({ plannedSittings }) => inWords(plannedSittings, sittingsInWords),
  practiceTests: ({ practiceTests }) => inWords(practiceTests, practiceTestsInWords),
  goal: ({ goal }) => inWords(goal, String),
  graduation: ({ graduation }) => inWords(graduation, graduationInWords),
  imgClass: ({ imgClass }) => inWords(imgClass, (value) => IMG_CLASS_LABELS[value]),
  visa: ({ visa }) => inWords(visa, visaInWords),
  english: ({ english }) => inWords(english, (value) => ENGLISH[value]),
  usMonths: ({ usMonths }) => inWords(usMonths, months),
  homeMonths: ({ homeMonths }) => inWords(homeMonths, months),
  experiences: ({ experiences }) =>
    inWords(experiences, (list) =>
      list.length === 0 ? "none" : countInWords(list.length, "entry", "entries"),
    ),
  research: ({ research }) =>
    inWords(research, (list) => (list.length === 0 ? "none" : countInWords(list.length, "project"))),
  statement: ({ statement }) => inWords(statement, (value) => STATEMENTS[value]),
  statementParts: ({ statementParts }) =>
    inWords(statementParts, (parts) =>
      STATEMENT_PARTS.length === parts.length ? "all" : `${parts.length} of ${STATEMENT_PARTS.length}`,
    ),
  failureAccount: ({ failureAccount }) =>
    inWords(failureAccount, (account) => {
      const written = ACCOUNT_PARTS.filter((part) => isPartWritten(account, part));
      return `${written.length} of ${ACCOUNT_PARTS.length} parts written`;
    }),
  interest: ({ interest }) =>
    inWords(interest, (list) =>
      list.length === 0 ? "none logged" : countInWords(list.length, "entry", "entries"),
    ),
  course: ({ course }) => inWords(course, courseInWords),
  lastMatch: ({ lastMatch }) => inWords(lastMatch, lastMatchInWords),
  documents: ({ documents }) => inWords(documents, documentsInWords),
  preferences: ({ preferences }) => inWords(preferences, preferencesInWords),
};

/** A fact of a profile in words: "235, passed". */
export function factInWords(key: ProfileKey, profile: Profile): string {
  return PROFILE_WORDS[key](profile);
}

function seasonInWords({ season }: Profile, context: RuleContext): string {
  return season.state === "known"
    ? `${season.value}`
    : `${NOT_TOLD}; read as ${context.calendar.season}, the next one`;
}

function goalInWords({ goal }: Profile): string {
  return goal.state === "known" ? `${goal.value}` : `${NOT_TOLD}; the target stands in for it`;
}

function profileFactInWords(
  key: Exclude<FactKey, "letters" | "plan">,
  profile: Profile,
  context: RuleContext,
): string {
  if (key === "season") return seasonInWords(profile, context);
  return key === "goal" ? goalInWords(profile) : factInWords(key, profile);
}

/** A fact of a person in words, with its label: "235, passed on 12 May 2025". Untold is said as untold, never as none. */
export function toFactUsed(key: FactKey, applicant: Applicant, context: RuleContext): FactUsed {
  const label = FACT_LABELS[key];
  const { profile, letters, plan } = applicant;
  if (key === "plan") return { key, label, text: planInWords(plan), isKnown: true };
  if (key === "letters") {
    return { key, label, text: inWords(letters, lettersInWords), isKnown: letters.state === "known" };
  }
  const isKnown = profile[key].state !== "unknown";
  return { key, label, text: profileFactInWords(key, profile, context), isKnown };
}
