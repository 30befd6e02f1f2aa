import type { FactChange } from "@induction/domain/applicant/fact-change";
import type { Profile } from "@induction/domain/applicant/profile";
import { findChangeProblems } from "@induction/domain/applicant/profile-problems";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type FieldError, problemsToFieldErrors } from "@induction/domain/kernel/field-errors";

/** Laws and server name fields from the change; forms name them from the fact's value. */
const BEFORE_VALUE = /^(change\.)?value(\.value)?(\.|$)/;

/** An error at the path by which the form knows its field: "change.value.value.0.score" is "0.score". */
export function toFormError({ path, message }: FieldError): FieldError {
  return { path: path.replace(BEFORE_VALUE, ""), message };
}

/** What the laws say against a change: the same that the server will say. */
export function findLawErrors(
  profile: Profile,
  change: FactChange,
  today: CalendarDate,
): readonly FieldError[] {
  return problemsToFieldErrors(findChangeProblems(profile, change, today)).map(toFormError);
}
