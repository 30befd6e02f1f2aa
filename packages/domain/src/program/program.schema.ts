import { z } from "zod";
import { choicesSchema, listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { percentSchema, wholeNumberSchema } from "../kernel/number.schema.ts";
import { idSchema, nameSchema, proseSchema, webLinkSchema } from "../kernel/text.schema.ts";
import { documentYearSchema, factSchema } from "./fact.schema.ts";
import type {
  FailurePolicy,
  GraduationLimit,
  MinimumScore,
  PolicyStatement,
  Positions,
  Program,
  ProgramFacts,
  ProgramField,
  ProgramFields,
  Region,
  Requirement,
  Setting,
  Track,
  TrackKind,
  VisaPolicy,
  VisaTerm,
} from "./program.ts";

/** The census regions in the order in which they are offered. */
export const REGIONS = [
  "Northeast",
  "Midwest",
  "South",
  "West",
  "Puerto Rico",
] as const satisfies readonly Region[];

/** The kinds of hospital in the order in which they are offered. */
export const SETTINGS = ["university", "community", "military"] as const satisfies readonly Setting[];

/** One of the entries to training. */
export const trackKindSchema = matching<TrackKind>()(
  z.enum(["categorical", "advanced", "physician-only", "military"], {
    error: "Choose the track: categorical, advanced, physician-only or military.",
  }),
);

const requirementSchema = matching<Requirement>()(
  z.enum(["required", "preferred", "not-required", "kind-not-stated"], {
    error: "Choose how firmly it is asked for: required, preferred, not required or not stated.",
  }),
);

const seatsSchema = wholeNumberSchema("Enter the number of seats from 0 to 500.", { from: 0, to: 500 });

const NRMP_CODE = "Enter the NRMP code: seven digits, a letter and a digit, for example 1007040C0.";

const trackSchema = matching<Track>()(
  z.strictObject({
    kind: trackKindSchema,
    nrmpCode: z
      .string({ error: NRMP_CODE })
      .max(9, { error: NRMP_CODE, abort: true })
      .regex(/^\d{7}[A-Z]\d$/, { error: NRMP_CODE })
      .nullable(),
    seats: seatsSchema.nullable(),
  }),
);

const ACGME_ID = "Enter the ACGME number: ten digits.";

const acgmeIdSchema = z
  .string({ error: ACGME_ID })
  .max(10, { error: ACGME_ID, abort: true })
  .regex(/^\d{10}$/, { error: ACGME_ID });

const positionsSchema = matching<Positions>()(
  z.strictObject({
    seats: seatsSchema,
    year: documentYearSchema.nullable(),
  }),
);

const DAY_OF_YEAR = "Enter the day as month-day, for example 02-01.";

/** Days that a month has in a leap year. */
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const dayOfYearSchema = z
  .string({ error: DAY_OF_YEAR })
  .max(5, { error: DAY_OF_YEAR, abort: true })
  .regex(/^\d{2}-\d{2}$/, { error: DAY_OF_YEAR, abort: true })
  .refine(
    (text) => {
      const [month, day] = text.split("-").map(Number);
      return day !== undefined && day >= 1 && day <= (DAYS_OF_MONTH[(month ?? 0) - 1] ?? 0);
    },
    { error: DAY_OF_YEAR },
  );

const visaTermSchema = matching<VisaTerm>()(
  z.discriminatedUnion(
    "kind",
    [
      z.strictObject({ kind: z.literal("transfer-only") }),
      z.strictObject({ kind: z.literal("case-by-case") }),
      z.strictObject({ kind: z.literal("us-graduates-only") }),
      z.strictObject({ kind: z.literal("step-3"), by: dayOfYearSchema.nullable() }),
      z.strictObject({ kind: z.literal("other") }),
    ],
    { error: "Choose what the visa hangs on." },
  ),
);

const visaTermsSchema = listSchema(visaTermSchema, { what: "conditions", atMost: 5 }).refine(
  (terms) => new Set(terms.map(({ kind }) => kind)).size === terms.length,
  { error: "Choose each condition once." },
);

const visaPolicySchema = matching<VisaPolicy>()(
  z.discriminatedUnion(
    "answer",
    [
      z.strictObject({ answer: z.literal("yes") }),
      z.strictObject({ answer: z.literal("no") }),
      z.strictObject({
        answer: z.literal("conditional"),
        condition: nameSchema("the condition", 1000),
        terms: visaTermsSchema.optional(),
      }),
    ],
    { error: "Choose whether the visa is sponsored: yes, no or on a condition." },
  ),
);

const minimumScoreSchema = matching<MinimumScore>()(
  z.strictObject({
    minimum: wholeNumberSchema("Enter a minimum score from 1 to 300.", { from: 1, to: 300 }),
    requirement: requirementSchema,
  }),
);

const failurePolicySchema = matching<FailurePolicy>()(
  z.strictObject({
    firstAttemptPass: requirementSchema,
    exams: choicesSchema(["step1", "step2ck", "step3"], {
      message: "Choose at least one exam: Step 1, Step 2 CK or Step 3.",
      atLeast: 1,
    }),
  }),
);

const graduationLimitSchema = matching<GraduationLimit>()(
  z.strictObject({
    years: wholeNumberSchema("Enter the limit in years from 0 to 60.", { from: 0, to: 60 }).nullable(),
    requirement: requirementSchema,
  }),
);

/** A policy in the words of its source. */
export const policyStatementSchema = matching<PolicyStatement>()(
  z.strictObject({
    statement: proseSchema("the statement", 2000).refine((text) => text.trim() !== "", {
      error: "Enter the statement.",
    }),
  }),
);

/** A policy that was read, or the words that could not be read surely. */
function readOrQuoted<T>(policy: z.ZodType<T, T>): z.ZodType<T | PolicyStatement, T | PolicyStatement> {
  return z.union([policy, policyStatementSchema], {
    error: "Enter the policy, or quote the statement that needs a check.",
  });
}

/** The value of each field of a program. */
export const PROGRAM_VALUE_SCHEMAS = {
  sponsoringInstitution: nameSchema("the sponsoring institution", 300),
  city: nameSchema("the city", 100),
  setting: z.enum(SETTINGS, { error: "Choose the kind of hospital: university, community or military." }),
  acgmeId: acgmeIdSchema,
  tracks: listSchema(trackSchema, { what: "tracks", atMost: 20 }),
  positions: positionsSchema,
  classSize: positionsSchema,
  website: webLinkSchema,
  visaJ1: visaPolicySchema,
  visaH1b: visaPolicySchema,
  imgShare: percentSchema("the share of IMGs"),
  minimumStep2ck: minimumScoreSchema,
  scorePolicy: policyStatementSchema,
  failurePolicy: readOrQuoted(failurePolicySchema),
  graduationLimit: readOrQuoted(graduationLimitSchema),
  usClinicalExperience: policyStatementSchema,
  lettersWanted: policyStatementSchema,
  applicationService: nameSchema("the application service", 100),
} satisfies { [F in ProgramField]: z.ZodType<ProgramFields[F], ProgramFields[F]> };

/** What is known of each field, as it is kept. */
export const PROGRAM_FACT_SCHEMAS = {
  sponsoringInstitution: factSchema(PROGRAM_VALUE_SCHEMAS.sponsoringInstitution),
  city: factSchema(PROGRAM_VALUE_SCHEMAS.city),
  setting: factSchema(PROGRAM_VALUE_SCHEMAS.setting),
  acgmeId: factSchema(PROGRAM_VALUE_SCHEMAS.acgmeId),
  tracks: factSchema(PROGRAM_VALUE_SCHEMAS.tracks),
  positions: factSchema(PROGRAM_VALUE_SCHEMAS.positions),
  classSize: factSchema(PROGRAM_VALUE_SCHEMAS.classSize),
  website: factSchema(PROGRAM_VALUE_SCHEMAS.website),
  visaJ1: factSchema(PROGRAM_VALUE_SCHEMAS.visaJ1),
  visaH1b: factSchema(PROGRAM_VALUE_SCHEMAS.visaH1b),
  imgShare: factSchema(PROGRAM_VALUE_SCHEMAS.imgShare),
  minimumStep2ck: factSchema(PROGRAM_VALUE_SCHEMAS.minimumStep2ck),
  scorePolicy: factSchema(PROGRAM_VALUE_SCHEMAS.scorePolicy),
  failurePolicy: factSchema(PROGRAM_VALUE_SCHEMAS.failurePolicy),
  graduationLimit: factSchema(PROGRAM_VALUE_SCHEMAS.graduationLimit),
  usClinicalExperience: factSchema(PROGRAM_VALUE_SCHEMAS.usClinicalExperience),
  lettersWanted: factSchema(PROGRAM_VALUE_SCHEMAS.lettersWanted),
  applicationService: factSchema(PROGRAM_VALUE_SCHEMAS.applicationService),
} satisfies { [F in ProgramField]: z.ZodType<ProgramFacts[F], ProgramFacts[F]> };

const values: { readonly [F in ProgramField]: z.ZodType<ProgramFields[F]> } = PROGRAM_VALUE_SCHEMAS;
const facts: { readonly [F in ProgramField]: z.ZodType<ProgramFacts[F]> } = PROGRAM_FACT_SCHEMAS;

/**
 * What is known of one field, read back from where it is kept.
 * @throws z.ZodError when it has not the shape of that field
 */
export function parseProgramFact<F extends ProgramField>(field: F, json: unknown): ProgramFacts[F] {
  const schema: z.ZodType<ProgramFacts[F]> = facts[field];
  return schema.parse(json);
}

/**
 * The bare value of one field.
 * @throws z.ZodError when it has not the shape of that field
 */
export function parseProgramValue<F extends ProgramField>(field: F, json: unknown): ProgramFields[F] {
  const schema: z.ZodType<ProgramFields[F]> = values[field];
  return schema.parse(json);
}

const STATE = "Enter the state in two capital letters, for example TX.";

/** A program with everything that is known of it. */
export const programSchema = matching<Program>()(
  z.strictObject({
    id: idSchema,
    name: nameSchema("the name of the program", 300),
    state: z
      .string({ error: STATE })
      .max(2, { error: STATE, abort: true })
      .regex(/^[A-Z]{2}$/, { error: STATE }),
    region: z.enum(REGIONS, { error: "Choose the region." }),
    facts: z.strictObject(PROGRAM_FACT_SCHEMAS),
    notes: proseSchema("the notes", 4000).nullable(),
  }),
);
