import type { z } from "zod";
import type { ExamAttempt } from "../applicant/exam-attempt.ts";
import { factChangeSchema } from "../applicant/fact-change.schema.ts";
import type { FactChange } from "../applicant/fact-change.ts";
import { letterInputSchema } from "../applicant/letter.schema.ts";
import type { Letter } from "../applicant/letter.ts";
import { findLetterProblems } from "../applicant/letter-problems.ts";
import type { Profile, ProfileFact } from "../applicant/profile.ts";
import { findChangeProblems, findProfileProblems } from "../applicant/profile-problems.ts";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { type FieldError, problemsToFieldErrors, toFieldErrors } from "../kernel/field-errors.ts";
import { aLetter, aProfile } from "./applicants.ts";
import { AS_OF } from "./seasons.ts";

/** What a schema says to something; nothing where it takes it in. */
export function refusal(schema: z.ZodType, sent: unknown): readonly FieldError[] {
  const read = schema.safeParse(sent);
  return read.success ? [] : toFieldErrors(read.error);
}

function fromTheValue({ path, message }: FieldError): FieldError {
  return { path: path.replace(/^value\.value\.?/, ""), message };
}

/** What the border says to a fact with some value; paths begin at that value. */
export function factRefusal(fact: ProfileFact, value: unknown): readonly FieldError[] {
  return refusal(factChangeSchema, { fact, value: { state: "known", value } }).map(fromTheValue);
}

/** What speaks against a change of the usual, or a given, profile on the usual as-of date; paths begin at the value. */
export function changeRefusal(change: FactChange, profile: Profile = aProfile()): readonly FieldError[] {
  return problemsToFieldErrors(findChangeProblems(profile, change, { asOf: AS_OF })).map(fromTheValue);
}

/** What cannot be right in the usual profile with some facts changed, on the usual as-of date. */
export function profileRefusal(overrides: Partial<Profile>): readonly FieldError[] {
  return problemsToFieldErrors(findProfileProblems(aProfile(overrides), { asOf: AS_OF }));
}

/** What the border says to the usual letter with some fields replaced by anything. */
export function letterRefusal(overrides: object): readonly FieldError[] {
  const { id: _id, ...input } = aLetter();
  return refusal(letterInputSchema, { ...input, ...overrides });
}

/** What cannot be right in the usual letter with some fields changed, on the usual as-of date. */
export function letterRefusalOnTheDay(overrides: Partial<Letter>): readonly FieldError[] {
  return problemsToFieldErrors(findLetterProblems(aLetter(overrides), AS_OF));
}

/** A failed attempt, undated where null. */
export function failed(takenOn: string | null, score: number | null = null): ExamAttempt {
  return { takenOn: takenOn === null ? null : toCalendarDate(takenOn), result: "fail", score };
}

/** A passed attempt, undated where null. */
export function passed(takenOn: string | null, score: number | null = null): ExamAttempt {
  return { ...failed(takenOn, score), result: "pass" };
}
