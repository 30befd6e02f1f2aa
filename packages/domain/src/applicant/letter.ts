import type { CalendarDate } from "../kernel/calendar-date.ts";

/** How far a letter has come (E7). Declined and withdrawn end the pipeline. */
export type LetterStatus =
  | "identified"
  | "asked"
  | "agreed"
  | "in-progress"
  | "uploaded"
  | "assigned"
  | "declined"
  | "withdrawn";

/** The pipeline in its order; a letter may leave it at any stage as declined or withdrawn. */
export const LETTER_PIPELINE = [
  "identified",
  "asked",
  "agreed",
  "in-progress",
  "uploaded",
  "assigned",
] as const satisfies readonly LetterStatus[];

/** The stages as every screen and every message names them. */
export const LETTER_STATUS_LABELS: Readonly<Record<LetterStatus, string>> = {
  identified: "Planned",
  asked: "Asked",
  agreed: "Agreed",
  "in-progress": "In progress",
  uploaded: "Uploaded",
  assigned: "Assigned",
  declined: "Declined",
  withdrawn: "Withdrawn",
};

/** What the writer is to the applicant. */
export type WriterRelation =
  | "clinical-supervisor"
  | "research-supervisor"
  | "department-chair"
  | "teacher"
  | "other";

/** The writer's own specialty, as far as the guide's rules tell them apart. */
export type WriterSpecialty =
  | "anesthesiology"
  | "critical-care"
  | "pain-medicine"
  | "other-clinical"
  | "not-clinical";

/** How well the writer knows the applicant's work (E5): over weeks, in parts, or hardly. */
export type Acquaintance = "well" | "partly" | "little";

/** What the writer said when asked for a strong letter (E4). Who would rather not has declined. */
export type WriterAnswer = "strong" | "yes";

/** Why a letter was declined or withdrawn. A choice and not a text: no sentence of a letter has a place here. */
export type LetterEndReason =
  | "would-rather-not"
  | "no-time"
  | "knows-too-little"
  | "no-answer"
  | "another-writer"
  | "not-strong"
  | "not-needed";

/** One letter of recommendation: its writer and its way. Never its content: a waived letter is not the applicant's to see. */
export interface Letter {
  readonly id: string;
  /** The writer's name. */
  readonly writer: string;
  /** The hospital or school where the writer works; tells writers of one name apart. */
  readonly institution: string | null;
  readonly relation: WriterRelation | null;
  readonly specialty: WriterSpecialty | null;
  /** ISO 3166-1 alpha-2 code of the country where the writer works, "US" for the United States. */
  readonly country: string | null;
  /** Whether the writer supervised the applicant in person; null while it was not told. */
  readonly supervisedDirectly: boolean | null;
  /** How well the writer knows the applicant's work (E5); null while it was not told. */
  readonly acquaintance: Acquaintance | null;
  /** Whether the writer was asked if the letter will be a strong one (E4); null while it was not told. */
  readonly askedWhetherStrong: boolean | null;
  /** What the writer said to that; null while it was not told. */
  readonly writerAnswer: WriterAnswer | null;
  readonly status: LetterStatus;
  /** Why it was declined or withdrawn; null where it was neither, or nobody told. */
  readonly endReason: LetterEndReason | null;
  /** The day each status was reached, where it was told. */
  readonly reachedOn: Partial<Record<LetterStatus, CalendarDate>>;
  /** The day by which the letter should be uploaded. */
  readonly dueOn: CalendarDate | null;
}

/** Whether the letter counts as met: it lies in the portal, or is assigned to programs (E7). */
export function isLetterMet(letter: Letter): boolean {
  return letter.status === "uploaded" || letter.status === "assigned";
}

/** Whether the letter is still on its way or met: neither declined nor withdrawn. */
export function isLetterOpen(letter: Letter): boolean {
  return letter.status !== "declined" && letter.status !== "withdrawn";
}

/** Whether the letter still waits for the writer's yes or no: only then can the writer be asked by a link. */
export function awaitsAnswer({ status }: Pick<Letter, "status">): boolean {
  return status === "identified" || status === "asked";
}
