import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import { listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { wholeNumberSchema, yesNoSchema } from "../kernel/number.schema.ts";
import type { SeasonDay } from "../kernel/season.ts";
import type { FeeTier } from "../parameters/almanac.ts";
import { factSchema } from "../program/fact.schema.ts";
import type { Fact } from "../program/fact.ts";

import { type FactEdit, factEditSchema } from "../program/fact-edit.schema.ts";
import { policyStatementSchema } from "../program/program.schema.ts";
import {
  type AttemptLimit,
  isSeasonField,
  type PassingLineStart,
  type ScoreRelease,
  type SeasonField,
  type SeasonFields,
  type Signals,
  WEEKDAYS,
} from "./season-facts.ts";

const TIME = "Enter the Eastern time as hour and minute, for example 09:00 or 21:00.";

/** A day with its Eastern time. */
export const seasonDaySchema = matching<SeasonDay>()(
  z.strictObject({
    on: calendarDateSchema("the date"),
    timeEastern: z
      .string({ error: TIME })
      .max(5, { error: TIME, abort: true })
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: TIME })
      .nullable(),
  }),
);

/** Dearer than anything that a season charges (house). */
const MOST_USD = 20_000;
const usdSchema = wholeNumberSchema(`Enter the amount in whole dollars from 0 to ${MOST_USD}.`, {
  from: 0,
  to: MOST_USD,
});

const applicationSchema = wholeNumberSchema("Enter a number of applications from 1 to 1000.", {
  from: 1,
  to: 1000,
});

const tierSchema = matching<FeeTier>()(
  z.strictObject({
    from: applicationSchema,
    to: applicationSchema.nullable(),
    usd: usdSchema,
    per: z.enum(["application", "range"], {
      error: "Choose whether the price is for each application or for all of the range together.",
    }),
  }),
);

/** Tiers begin with the first application and follow each other without a gap; only the last may be open. */
const erasFeesSchema = listSchema(tierSchema, { what: "tiers", atMost: 10 }).superRefine((tiers, context) => {
  if (tiers.length === 0) context.addIssue({ code: "custom", message: "Enter at least one tier." });
  let next: number | null = 1;
  for (const [index, { from, to }] of tiers.entries()) {
    const refuse = (part: string, message: string) =>
      context.addIssue({ code: "custom", path: [index, part], message });
    if (next === null) {
      refuse("from", "The tier before this one has no end. Enter its last application first.");
      return;
    }
    if (from !== next) {
      refuse("from", `This tier must begin with application ${next}, right after the one before.`);
    }
    if (to !== null && to < from) refuse("to", `Enter ${from} or more, or leave it open.`);
    next = to === null ? null : to + 1;
  }
});

const signalsSchema = matching<Signals>()(
  z.strictObject({
    gold: wholeNumberSchema("Enter the number of gold signals from 0 to 100.", { from: 0, to: 100 }),
    silver: wholeNumberSchema("Enter the number of silver signals from 0 to 100.", { from: 0, to: 100 }),
    hasStatement: yesNoSchema("Choose whether a statement goes with each signal.").nullable(),
  }),
);

const passingLineSchema = matching<PassingLineStart>()(
  z.strictObject({
    from: calendarDateSchema("the first day of exams for which the score holds"),
    score: wholeNumberSchema("Enter the passing score from 1 to 300.", { from: 1, to: 300 }),
  }),
);

const weeksSchema = wholeNumberSchema("Enter a number of weeks from 1 to 52.", { from: 1, to: 52 });

const scoreReleaseSchema = matching<ScoreRelease>()(
  z
    .strictObject({
      weeksLeast: weeksSchema,
      weeksMost: weeksSchema,
      weekday: z.enum(WEEKDAYS, { error: "Choose the day of the week." }).nullable(),
    })
    .superRefine(({ weeksLeast, weeksMost }, context) => {
      if (weeksMost >= weeksLeast) return;
      const message = `The longest time must be at least the shortest, ${weeksLeast} weeks.`;
      context.addIssue({ code: "custom", path: ["weeksMost"], message });
    }),
);

const attemptLimitSchema = matching<AttemptLimit>()(
  z.strictObject({
    attempts: wholeNumberSchema("Enter the number of attempts from 1 to 20.", { from: 1, to: 20 }),
    countsIncomplete: yesNoSchema("Choose whether an attempt that was not completed counts."),
  }),
);

const limitSchema = wholeNumberSchema("Enter a whole number from 0 to 1000.", { from: 0, to: 1000 });
const lettersSchema = wholeNumberSchema("Enter the number of letters from 1 to 20.", { from: 1, to: 20 });

/** The value of each field of a season. */
export const SEASON_VALUE_SCHEMAS = {
  "myeras-opens": seasonDaySchema,
  "ecfmg-tokens-for-imgs": seasonDaySchema,
  "applicants-may-submit": seasonDaySchema,
  "nrmp-registration-opens": seasonDaySchema,
  "ecfmg-documents-advised-by": seasonDaySchema,
  "programs-may-review": seasonDaySchema,
  "mspe-release": seasonDaySchema,
  "nrmp-standard-registration-deadline": seasonDaySchema,
  "ecfmg-pathways-application-deadline": seasonDaySchema,
  "ranking-opens": seasonDaySchema,
  "rank-list-certification-deadline": seasonDaySchema,
  "match-week-monday": seasonDaySchema,
  "soap-applications-start": seasonDaySchema,
  "soap-programs-review": seasonDaySchema,
  "soap-offer-rounds": seasonDaySchema,
  "match-day": seasonDaySchema,
  "ecfmg-pathways-close": seasonDaySchema,
  "season-ends": seasonDaySchema,
  erasFees: erasFeesSchema,
  nrmpRegistrationFee: usdSchema,
  nrmpLateFee: usdSchema,
  nrmpRankFee: usdSchema,
  erasTokenFee: usdSchema,
  ecfmgCertificationFee: usdSchema,
  pathwaysFee: usdSchema,
  credentialFee: usdSchema,
  myIntealthFee: usdSchema,
  step1Fee: usdSchema,
  step2ckFee: usdSchema,
  step3Fee: usdSchema,
  oetFee: usdSchema,
  signals: signalsSchema,
  lettersPerProgram: lettersSchema,
  experiences: limitSchema,
  meaningfulExperiences: limitSchema,
  supplementalQuestions: limitSchema,
  ranksIncluded: limitSchema,
  ranksMost: limitSchema,
  supplementalRanks: limitSchema,
  step2ckPassingLine: passingLineSchema,
  scoreRelease: scoreReleaseSchema,
  attemptLimit: attemptLimitSchema,
  examWindowYears: limitSchema,
  retakes: policyStatementSchema,
  retakeAfterPass: policyStatementSchema,
  oetMinimum: policyStatementSchema,
  interviews: policyStatementSchema,
  signalAdvice: policyStatementSchema,
  applicationChanges: policyStatementSchema,
  otherServices: policyStatementSchema,
} satisfies { [F in SeasonField]: z.ZodType<SeasonFields[F], SeasonFields[F]> };

const values: { readonly [F in SeasonField]: z.ZodType<SeasonFields[F], SeasonFields[F]> } =
  SEASON_VALUE_SCHEMAS;

/** One of the fields of a season. */
export const seasonFieldSchema = z.custom<SeasonField>(
  (value) => typeof value === "string" && isSeasonField(value),
  { error: "Choose the field from the list." },
);

const looseFactSchema = factSchema<unknown>(z.unknown());

/**
 * What is known of one field, read back from where it is kept.
 * @throws z.ZodError when it has not the shape of that field
 */
export function parseSeasonFact<F extends SeasonField>(field: F, json: unknown): Fact<SeasonFields[F]> {
  const fact = looseFactSchema.parse(json);
  const schema: z.ZodType<SeasonFields[F]> = values[field];
  switch (fact.state) {
    case "known":
      return { ...fact, value: schema.parse(fact.value) };
    case "disputed":
      return { ...fact, claims: fact.claims.map((each) => ({ ...each, value: schema.parse(each.value) })) };
    case "not-disclosed":
    case "not-checked":
      return fact;
  }
}

/** What a curator may say of a field. */
export function seasonEditSchema<F extends SeasonField>(field: F): z.ZodType<FactEdit<SeasonFields[F]>> {
  const value: z.ZodType<SeasonFields[F], SeasonFields[F]> = values[field];
  return factEditSchema(
    value,
    "Choose what is known: a value, that nothing is published yet, or that sources disagree.",
  );
}
