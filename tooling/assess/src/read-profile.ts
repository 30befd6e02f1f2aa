import { findLetterProblems } from "@induction/domain/applicant/letter-problems";
import { findPlanProblems } from "@induction/domain/applicant/plan-problems";
import { type Applicant, EMPTY_PROFILE, toToldLetters } from "@induction/domain/applicant/profile";
import { applicantSchema } from "@induction/domain/applicant/profile.schema";
import { findProfileProblems } from "@induction/domain/applicant/profile-problems";
import { toTrialPerson } from "@induction/domain/applicant/trial-applicant";
import { readTrialFile } from "@induction/domain/applicant/trial-file";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type FieldError, problemsToFieldErrors, toFieldErrors } from "@induction/domain/kernel/field-errors";
import { type Problem, under } from "@induction/domain/kernel/problem";
import { CannotUse, type Complaint } from "./complaint.ts";
import { profilePartsSchema } from "./profile-file.schema.ts";
import type { People } from "./subject.ts";

const REFUSED = "This profile cannot be used.";

function toComplaints(errors: readonly FieldError[]): readonly Complaint[] {
  return errors.map(({ path, message }) => ({ line: null, column: null, field: path, message }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotUse(`This is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** What cannot be right in a person, by the laws of the forms. */
function findProblems({ profile, letters, plan }: Applicant, asOf: CalendarDate): readonly Problem[] {
  const list = letters.state === "known" ? letters.value : [];
  return [
    ...under(["profile"], findProfileProblems(profile, { asOf })),
    ...list.flatMap((letter, index) => under(["letters", "value", index], findLetterProblems(letter, asOf))),
    ...under(["plan"], findPlanProblems(plan, asOf)),
  ];
}

function readOwn(json: unknown, asOf: CalendarDate): People {
  const parts = profilePartsSchema.safeParse(json);
  if (!parts.success) throw new CannotUse(REFUSED, toComplaints(toFieldErrors(parts.error)));
  const { name = null, profile, letters, plan } = parts.data;
  const read = applicantSchema.safeParse({
    profile: { ...EMPTY_PROFILE, ...profile },
    letters: letters ?? { state: "unknown" },
    plan: plan ?? [],
  });
  if (!read.success) throw new CannotUse(REFUSED, toComplaints(toFieldErrors(read.error)));
  const told =
    letters === undefined ? { ...read.data, letters: toToldLetters(read.data.profile, []) } : read.data;
  const problems = findProblems(told, asOf);
  if (problems.length > 0) throw new CannotUse(REFUSED, toComplaints(problemsToFieldErrors(problems)));
  const isListed = plan !== undefined;
  const planned = isListed ? told.plan.length : null;
  const subject = { line: null, name, email: null, ownId: null, applicant: told, planned, isListed };
  return { subjects: [subject], problems: [], notes: [] };
}

function isTrialFile(json: unknown): boolean {
  return typeof json === "object" && json !== null && "format" in json;
}

/** The answers that somebody saved on the first page. What they leave open is told, as on that page. */
function readTrial(text: string, asOf: CalendarDate): People {
  const file = readTrialFile(text);
  if (file.state === "refused")
    throw new CannotUse("These are no answers saved on the first page, or they are damaged.");
  const { applicant, planned, problems } = toTrialPerson(file.answers, asOf);
  const notes = problems.map(({ question, message }) => {
    return { line: null, column: null, field: `answers.${question}`, message };
  });
  const subject = { line: null, name: null, email: null, ownId: null, applicant, planned, isListed: false };
  return { subjects: [subject], problems: [], notes };
}

/**
 * The person of a JSON file: a profile, or the answers that somebody saved on the first page.
 * @throws CannotUse with every place that must be mended
 */
export function readProfile(text: string, asOf: CalendarDate): People {
  const json = parseJson(text);
  return isTrialFile(json) ? readTrial(text, asOf) : readOwn(json, asOf);
}
