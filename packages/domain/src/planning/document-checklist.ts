import {
  type ApplicationDocument,
  DOCUMENT_KINDS,
  DOCUMENT_LABELS,
  type DocumentKind,
  type DocumentStage,
} from "../applicant/application-document.ts";
import type { Applicant } from "../applicant/profile.ts";
import type { Truth } from "../kernel/answer.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { SeasonCalendar } from "../kernel/season.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { Reading } from "../rules/reading.ts";
import { findEventDay, toRankDeadline } from "../rules/roadmap/window.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { toTruth } from "../rules/verdict.ts";
import type { DocumentKey } from "../sources/documents.ts";

/** How a document stands on the day. Unknown: nobody has told how far it is. */
export type ChecklistState = "done" | "due" | "overdue" | "unknown";

/** One thing that a document rests on, and whether it is there. */
export interface ChecklistPart {
  readonly name: string;
  readonly isThere: Truth;
}

/** One document of the checklist. */
export interface ChecklistItem {
  readonly kind: DocumentKind;
  readonly label: string;
  readonly state: ChecklistState;
  /** How far it has come; null where nobody has told. */
  readonly stage: DocumentStage | null;
  readonly since: CalendarDate | null;
  readonly dueOn: CalendarDate;
  /** What happens on that day, as it reads after "by": "the day programs begin to review". */
  readonly dueBecause: string;
  /** What to know about it. */
  readonly note: string;
  /** Key of the document that says so; null where the date alone says it. */
  readonly source: DocumentKey | null;
  /** What it rests on; empty where nothing else. */
  readonly parts: readonly ChecklistPart[];
}

interface Due {
  readonly dueOn: CalendarDate;
  readonly dueBecause: string;
}

/** ECFMG's own advice where the season tells it, else the review date. */
function dueForReview(calendar: SeasonCalendar): Due {
  const advised = findEventDay(calendar, "ecfmg-documents-advised-by");
  return advised === null
    ? { dueOn: calendar.reviewOn, dueBecause: "the day programs begin to review" }
    : { dueOn: advised, dueBecause: "the day by which ECFMG advises to have all documents in" };
}

const DUE: Readonly<Record<DocumentKind, (calendar: SeasonCalendar) => Due>> = {
  mspe: dueForReview,
  transcript: dueForReview,
  photo: (calendar) => ({ dueOn: calendar.submissionOpensOn, dueBecause: "the day submission opens" }),
  certification: (calendar) => ({
    dueOn: toRankDeadline(calendar),
    dueBecause: "the deadline of the rank list: by then ECFMG must have reported the passed exams",
  }),
};

const NOTES: Readonly<Record<DocumentKind, { readonly note: string; readonly source: DocumentKey | null }>> =
  {
    mspe: {
      note: "The medical school writes and sends it: ask early. Programs see it from the day of its release on.",
      source: null,
    },
    transcript: { note: "The medical school sends it; a translation takes time.", source: null },
    photo: { note: "A recent portrait, uploaded with the application.", source: null },
    certification: {
      note: "It needs both Steps, a Pathway with OET Medicine, and diploma and transcript verified at their source.",
      source: "pathways-2026-copy",
    },
  };

function findDocumentOf({ profile }: Applicant, kind: DocumentKind): ApplicationDocument | null {
  const { documents } = profile;
  if (documents.state === "unknown") return null;
  return documents.value.find((document) => document.kind === kind) ?? null;
}

function listParts(kind: DocumentKind, { step1, step2ck }: Reading): readonly ChecklistPart[] {
  if (kind !== "certification") return [];
  return [
    { name: "Step 1 passed", isThere: toTruth(step1.passed) },
    { name: "Step 2 CK passed", isThere: toTruth(step2ck.passed) },
    { name: "A Pathway with OET Medicine", isThere: "unknown" },
    { name: "Diploma and transcript verified at their source", isThere: "unknown" },
  ];
}

function toState(stage: DocumentStage | null, dueOn: CalendarDate, asOf: CalendarDate): ChecklistState {
  if (stage === null) return "unknown";
  if (stage === "in-place") return "done";
  return asOf > dueOn ? "overdue" : "due";
}

/**
 * What an application holds beside exams, letters and statement, with its day and how far it has come. A document that nobody has
 * told of is unknown, never missing. Pure.
 */
export function listChecklist(applicant: Applicant, context: RuleContext): readonly ChecklistItem[] {
  const { asOf, calendar } = context;
  const reading = readApplicant(applicant, context);
  return DOCUMENT_KINDS.map((kind): ChecklistItem => {
    const document = findDocumentOf(applicant, kind);
    const due = DUE[kind](calendar);
    const stage = document?.stage ?? null;
    return {
      kind,
      label: DOCUMENT_LABELS[kind],
      state: toState(stage, due.dueOn, asOf),
      stage,
      since: document?.since ?? null,
      ...due,
      ...NOTES[kind],
      parts: listParts(kind, reading),
    };
  });
}
