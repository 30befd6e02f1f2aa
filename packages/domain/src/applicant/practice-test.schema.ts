import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import { listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { percentSchema, wholeNumberSchema } from "../kernel/number.schema.ts";
import { SCORE_RANGE, scoreSchema } from "./exam-attempt.schema.ts";
import { BEFORE_EXAMS } from "./exam-problems.ts";
import type { PlannedSitting, PracticeTest } from "./practice-test.ts";

/** Percent correct by system; a system that the report leaves out is left out here. */
const systemsSchema = z.strictObject({
  cardiovascular: percentSchema("the cardiovascular result").exactOptional(),
  pulmonary: percentSchema("the pulmonary result").exactOptional(),
  neurology: percentSchema("the neurology result").exactOptional(),
  "critical-care": percentSchema("the critical care result").exactOptional(),
  other: percentSchema("the result of the other systems").exactOptional(),
});

/** One practice examination for Step 2 CK. */
const practiceTestSchema = matching<PracticeTest>()(
  z.strictObject({
    provider: z.enum(["nbme", "uwsa", "free120", "amboss", "other"], {
      error: "Choose who made the practice test.",
    }),
    takenOn: calendarDateSchema("the date of the practice test", BEFORE_EXAMS),
    score: scoreSchema,
    systems: systemsSchema,
  }),
);

/** The practice tests of one person. */
export const practiceTestsSchema = listSchema(practiceTestSchema, { what: "practice tests", atMost: 100 });

/** An exam that is booked or intended. */
const plannedSittingSchema = matching<PlannedSitting>()(
  z.strictObject({
    exam: z.enum(["step1", "step2ck", "step3"], { error: "Choose the exam: Step 1, Step 2 CK or Step 3." }),
    on: calendarDateSchema("the planned exam date"),
  }),
);

/** The planned exams of one person. */
export const plannedSittingsSchema = listSchema(plannedSittingSchema, { what: "planned exams", atMost: 12 });

/** The Step 2 CK score that a person aims for. */
export const goalSchema = wholeNumberSchema("Enter a goal from 1 to 300.", SCORE_RANGE);
