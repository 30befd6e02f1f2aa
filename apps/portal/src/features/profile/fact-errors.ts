import type { FactChange } from "@induction/domain/applicant/fact-change";
import { findChangeHints } from "@induction/domain/applicant/fact-hints";
import type { MeasuredBy } from "@induction/domain/applicant/measured-by";
import type { Profile } from "@induction/domain/applicant/profile";
import { findChangeProblems } from "@induction/domain/applicant/profile-problems";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type FieldError, problemsToFieldErrors } from "@induction/domain/kernel/field-errors";
import { DraftReader } from "../../shell/draft-reader.ts";
import type { FactForm } from "./fact-form.ts";

/** Laws and server name fields from the change; forms name them from the fact's value. */
const BEFORE_VALUE = /^(change\.)?value(\.value)?(\.|$)/;

/** An error at the path by which the form knows its field: "change.value.value.0.score" is "0.score". */
export function toFormError({ path, message }: FieldError): FieldError {
  return { path: path.replace(BEFORE_VALUE, ""), message };
}

interface Checking<Draft> {
  readonly form: FactForm<Draft>;
  readonly draft: Draft;
  readonly profile: Profile;
  readonly today: CalendarDate;
}

/**
 * What was typed as a change, what is wrong with it, and what it leaves open. What is left open stands among the errors
 * too until the person says that it is meant, so that nothing is lost in silence.
 */
export function checkDraft<Draft>({ form, draft, profile, today }: Checking<Draft>): {
  readonly change: FactChange | undefined;
  readonly errors: readonly FieldError[];
  readonly hints: readonly FieldError[];
} {
  const reader = new DraftReader();
  const change = form.read(draft, reader);
  if (change === undefined) return { change, errors: reader.errors, hints: [] };
  const hints = problemsToFieldErrors(findChangeHints(profile, change)).map(toFormError);
  const unsettled = hints.filter(({ path }) => form.isHintSettled?.(draft, path) === false);
  return {
    change,
    errors: [...reader.errors, ...findLawErrors(profile, change, today), ...unsettled],
    hints,
  };
}

/** What this page measures by. Which passing score holds on a day is the server's to say: curators keep it. */
export function measuredOn(today: CalendarDate): MeasuredBy {
  return { asOf: today, almanac: { passingLines: [] } };
}

/** What the laws say against a change: what the server will say, save of passing scores. */
export function findLawErrors(
  profile: Profile,
  change: FactChange,
  today: CalendarDate,
): readonly FieldError[] {
  return problemsToFieldErrors(findChangeProblems(profile, change, measuredOn(today))).map(toFormError);
}
