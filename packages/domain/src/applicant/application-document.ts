import type { CalendarDate } from "../kernel/calendar-date.ts";

/** What an application holds beside exams, letters and the statement. */
export type DocumentKind = "mspe" | "transcript" | "photo" | "certification";

/** The documents in the order in which a checklist names them. */
export const DOCUMENT_KINDS = [
  "mspe",
  "transcript",
  "photo",
  "certification",
] as const satisfies readonly DocumentKind[];

/** How far a document has come. */
export type DocumentStage = "not-started" | "requested" | "in-place";

/** One document of an application. A kind that is not listed is not told of, which says nothing about it. */
export interface ApplicationDocument {
  readonly kind: DocumentKind;
  readonly stage: DocumentStage;
  /** The day on which the stage was reached; null where it is not told. */
  readonly since: CalendarDate | null;
}

/** The documents as screens name them. */
export const DOCUMENT_LABELS: Readonly<Record<DocumentKind, string>> = {
  mspe: "MSPE (dean’s letter)",
  transcript: "Medical school transcript",
  photo: "Photo",
  certification: "ECFMG certification",
};
