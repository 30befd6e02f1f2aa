import {
  type Acquaintance,
  LETTER_PIPELINE,
  type Letter,
  type LetterEndReason,
  type LetterStatus,
  type WriterAnswer,
  type WriterRelation,
  type WriterSpecialty,
} from "@induction/domain/applicant/letter";
import { listEndReasons } from "@induction/domain/applicant/letter-end";
import { findLetterProblems, listStepsTo } from "@induction/domain/applicant/letter-problems";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type FieldError, problemsToFieldErrors } from "@induction/domain/kernel/field-errors";
import { DraftReader } from "../../shell/draft-reader.ts";

/** Yes, no, or not told. */
export type Told = "yes" | "no" | "untold";

/** What is typed of a letter. */
export interface LetterDraft {
  readonly writer: string;
  readonly institution: string;
  readonly relation: WriterRelation | "";
  readonly specialty: WriterSpecialty | "";
  readonly country: string;
  readonly supervisedDirectly: Told;
  readonly acquaintance: Acquaintance | "untold";
  readonly askedWhetherStrong: Told;
  readonly writerAnswer: WriterAnswer | "untold";
  readonly status: LetterStatus;
  readonly endReason: LetterEndReason | "";
  readonly reachedOn: Readonly<Partial<Record<LetterStatus, string>>>;
  readonly dueOn: string;
}

/** A letter of which nothing is told but that somebody thinks of it. */
export const BLANK_LETTER: LetterDraft = {
  writer: "",
  institution: "",
  relation: "",
  specialty: "",
  country: "",
  supervisedDirectly: "untold",
  acquaintance: "untold",
  askedWhetherStrong: "untold",
  writerAnswer: "untold",
  status: "identified",
  endReason: "",
  reachedOn: {},
  dueOn: "",
};

const ALL_STATUSES: readonly LetterStatus[] = [...LETTER_PIPELINE, "declined", "withdrawn"];

function toTold(value: boolean | null): Told {
  if (value === null) return "untold";
  return value ? "yes" : "no";
}

function fromTold(told: Told): boolean | null {
  return told === "untold" ? null : told === "yes";
}

/** A letter as it is told, to be typed over. */
export function toLetterDraft(letter: Letter): LetterDraft {
  return {
    ...letter,
    institution: letter.institution ?? "",
    relation: letter.relation ?? "",
    specialty: letter.specialty ?? "",
    country: letter.country ?? "",
    supervisedDirectly: toTold(letter.supervisedDirectly),
    acquaintance: letter.acquaintance ?? "untold",
    askedWhetherStrong: toTold(letter.askedWhetherStrong),
    writerAnswer: letter.writerAnswer ?? "untold",
    endReason: letter.endReason ?? "",
    dueOn: letter.dueOn ?? "",
  };
}

/** The draft at another status: dates of steps that it has not reached go, for they would contradict it. */
export function withStatus(draft: LetterDraft, status: LetterStatus): LetterDraft {
  const steps = listStepsTo(status);
  const kept = ALL_STATUSES.filter((step) => steps.includes(step) && draft.reachedOn[step] !== undefined);
  const isReasonKept = draft.endReason !== "" && listEndReasons(status).includes(draft.endReason);
  return {
    ...draft,
    status,
    endReason: isReasonKept ? draft.endReason : "",
    reachedOn: Object.fromEntries(kept.map((step) => [step, draft.reachedOn[step] ?? ""])),
  };
}

function readDates(draft: LetterDraft, reader: DraftReader): Letter["reachedOn"] {
  const dates: Partial<Record<LetterStatus, CalendarDate>> = {};
  for (const step of ALL_STATUSES) {
    const text = draft.reachedOn[step] ?? "";
    const date = reader.optionalDate(step, text, "Enter the day it happened, or leave it empty.");
    if (date !== undefined && date !== null) dates[step] = date;
  }
  return dates;
}

/** What was typed, as a letter, with everything that is wrong with it; no letter where something was refused. */
export function readLetter(
  draft: LetterDraft,
  { id, today }: { id: string; today: CalendarDate },
): { letter: Letter | null; errors: readonly FieldError[] } {
  const reader = new DraftReader();
  const writer = reader.words("writer", draft.writer, { empty: "Enter the writer's name.", atMost: 200 });
  const institution =
    draft.institution.trim() === ""
      ? null
      : reader.words("institution", draft.institution, { empty: "", atMost: 200 });
  const reachedOn = readDates(draft, reader.under("reachedOn"));
  const dueOn = reader.optionalDate("dueOn", draft.dueOn, "Enter the due date, or leave it empty.");
  if (writer === undefined || institution === undefined || dueOn === undefined || reader.errors.length > 0) {
    return { letter: null, errors: reader.errors };
  }
  const letter: Letter = {
    id,
    writer,
    institution,
    relation: draft.relation === "" ? null : draft.relation,
    specialty: draft.specialty === "" ? null : draft.specialty,
    country: draft.country === "" ? null : draft.country,
    supervisedDirectly: fromTold(draft.supervisedDirectly),
    acquaintance: draft.acquaintance === "untold" ? null : draft.acquaintance,
    askedWhetherStrong: fromTold(draft.askedWhetherStrong),
    // An answer to a question that was not asked is left out: its field is not shown.
    writerAnswer:
      draft.askedWhetherStrong !== "yes" || draft.writerAnswer === "untold" ? null : draft.writerAnswer,
    status: draft.status,
    endReason: draft.endReason === "" ? null : draft.endReason,
    reachedOn,
    dueOn,
  };
  return { letter, errors: problemsToFieldErrors(findLetterProblems(letter, today)) };
}
