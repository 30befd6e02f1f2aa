import { z } from "zod";
import { matching } from "../kernel/matching.schema.ts";
import { refuse } from "../kernel/problem.schema.ts";
import { applicableSchema, toldSchema } from "../kernel/told.schema.ts";
import { documentsSchema } from "./application-document.schema.ts";
import { courseSchema, lastMatchSchema } from "./course.schema.ts";
import { examAttemptsSchema } from "./exam-attempt.schema.ts";
import { experiencesSchema, researchSchema, totalMonthsSchema } from "./experience.schema.ts";
import { interestSchema } from "./interest.schema.ts";
import { lettersSchema } from "./letter.schema.ts";
import {
  englishSchema,
  graduationSchema,
  hasNoLettersSchema,
  imgClassSchema,
  preferencesSchema,
  seasonSchema,
  statementStageSchema,
  visaNeedSchema,
} from "./person.schema.ts";
import { planSchema } from "./planned-program.schema.ts";
import { goalSchema, plannedSittingsSchema, practiceTestsSchema } from "./practice-test.schema.ts";
import type { Applicant, Profile, ProfileFact } from "./profile.ts";
import { findProfileProblems } from "./profile-problems.ts";
import { failureAccountSchema, statementPartsSchema } from "./statement.schema.ts";

/**
 * The shape of each fact as it is kept. It reads back whatever was lawful when it was entered: a passing line that
 * is corrected later must not make a person unreadable. The laws stand in `factChangeSchema`.
 */
export const FACT_SCHEMAS = {
  season: toldSchema(seasonSchema),
  step1: toldSchema(examAttemptsSchema),
  step2ck: toldSchema(examAttemptsSchema),
  step3: toldSchema(examAttemptsSchema),
  step2cs: applicableSchema(examAttemptsSchema),
  plannedSittings: toldSchema(plannedSittingsSchema),
  practiceTests: toldSchema(practiceTestsSchema),
  goal: toldSchema(goalSchema),
  graduation: toldSchema(graduationSchema),
  imgClass: toldSchema(imgClassSchema),
  visa: toldSchema(visaNeedSchema),
  english: toldSchema(englishSchema),
  usMonths: toldSchema(totalMonthsSchema),
  homeMonths: toldSchema(totalMonthsSchema),
  experiences: toldSchema(experiencesSchema),
  research: toldSchema(researchSchema),
  statement: toldSchema(statementStageSchema),
  statementParts: toldSchema(statementPartsSchema),
  failureAccount: toldSchema(failureAccountSchema),
  preferences: toldSchema(preferencesSchema),
  interest: toldSchema(interestSchema),
  course: toldSchema(courseSchema),
  lastMatch: toldSchema(lastMatchSchema),
  documents: toldSchema(documentsSchema),
  hasNoLetters: toldSchema(hasNoLettersSchema),
} satisfies { [F in ProfileFact]: z.ZodType<Profile[F], Profile[F]> };

/** The schemas as far as reading needs them: over so many facts the compiler gives up on their whole types. */
const readers: { readonly [F in ProfileFact]: { readonly parse: (json: unknown) => Profile[F] } } =
  FACT_SCHEMAS;

/**
 * One fact read back from where it is kept.
 * @throws z.ZodError when it has not the shape of that fact
 */
export function parseProfileFact<F extends ProfileFact>(fact: F, json: unknown): Profile[F] {
  return readers[fact].parse(json);
}

/** A whole profile as it is kept: every fact present, nothing else. */
export const profileSchema = matching<Profile>()(z.strictObject(FACT_SCHEMAS));

/** A whole profile as somebody hands it in, with the laws that need no as-of date. */
export const profileInputSchema = matching<Profile>()(
  profileSchema.superRefine(refuse((profile: Profile) => findProfileProblems(profile, null))),
);

/** Everything that an assessment reads of one person, as it is kept. */
export const applicantSchema = matching<Applicant>()(
  z.strictObject({
    profile: profileSchema,
    letters: toldSchema(lettersSchema),
    plan: planSchema,
  }),
);
