import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import { listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { wholeNumberSchema } from "../kernel/number.schema.ts";
import type { ExamAttempt } from "./exam-attempt.ts";
import { BEFORE_EXAMS } from "./exam-problems.ts";

/** The range of a three-digit score. */
export const SCORE_RANGE = { from: 1, to: 300 } as const;

/** A three-digit score. */
export const scoreSchema = wholeNumberSchema("Enter a score from 1 to 300.", SCORE_RANGE);

/** One attempt as it is written down. The laws between its fields are in exam-problems.ts. */
const examAttemptSchema = matching<ExamAttempt>()(
  z.strictObject({
    takenOn: calendarDateSchema("the exam date", BEFORE_EXAMS).nullable(),
    result: z.enum(["pass", "fail"], { error: "Choose the result: pass or fail." }),
    score: scoreSchema.nullable(),
  }),
);

// Wider than what USMLE allows, so that one sentence of exam-problems.ts answers the fifth attempt.
/** The attempts at one exam. */
export const examAttemptsSchema = listSchema(examAttemptSchema, { what: "attempts", atMost: 20 });
