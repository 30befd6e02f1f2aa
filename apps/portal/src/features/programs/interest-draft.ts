import type { InterestEvent, InterestKind } from "@induction/domain/applicant/interest";
import { findInterestProblems } from "@induction/domain/applicant/interest-problems";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type FieldError, problemsToFieldErrors } from "@induction/domain/kernel/field-errors";
import { DraftReader } from "../../shell/draft-reader.ts";

/** The longest next step that is kept, in characters. */
export const LONGEST_STEP = 500;

/** What is typed of one entry of the log of interest. */
export interface InterestDraft {
  readonly kind: InterestKind | null;
  readonly on: string;
  readonly nextStep: string;
  readonly nextOn: string;
}

/** An entry to be typed over; for a new one, today with nothing else told. */
export function toInterestDraft(entry: InterestEvent | null, today: CalendarDate): InterestDraft {
  if (entry === null) return { kind: null, on: today, nextStep: "", nextOn: "" };
  const { kind, on, nextStep, nextOn } = entry;
  return { kind, on, nextStep, nextOn: nextOn ?? "" };
}

/** What was typed, as an entry, with everything that is wrong with it; no entry where something was refused. */
export function readInterest(
  draft: InterestDraft,
  { programId, today }: { programId: string; today: CalendarDate },
): { entry: InterestEvent | null; errors: readonly FieldError[] } {
  const reader = new DraftReader();
  const kind = reader.choice("kind", draft.kind, "Choose how you showed interest.");
  const on = reader.date("on", draft.on, "Enter the day it happened.");
  const nextStep =
    draft.nextStep.trim() === ""
      ? ""
      : reader.words("nextStep", draft.nextStep, { empty: "", atMost: LONGEST_STEP });
  const nextOn = reader.optionalDate("nextOn", draft.nextOn, "Enter the day, or leave it empty.");
  if (kind === undefined || on === undefined || nextStep === undefined || nextOn === undefined) {
    return { entry: null, errors: reader.errors };
  }
  const entry: InterestEvent = { programId, kind, on, nextStep, nextOn };
  const problems = problemsToFieldErrors(findInterestProblems([entry], today));
  return { entry, errors: problems.map(({ path, message }) => ({ path: toEntryPath(path), message })) };
}

/** Laws and server name a field from the whole log, "change.value.value.3.on"; the form of one entry says "on". */
export function toEntryPath(path: string): string {
  return path.replace(/^(change\.)?(value\.value\.)?\d+\./, "");
}
