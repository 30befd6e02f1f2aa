import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import { listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { refuse } from "../kernel/problem.schema.ts";
import { idSchema } from "../kernel/text.schema.ts";
import { trackKindSchema } from "../program/program.schema.ts";
import { findPlanProblems } from "./plan-problems.ts";
import type { PlannedProgram } from "./planned-program.ts";

/** How far an application has come. */
export const applicationStatusSchema = z.enum(
  ["considering", "planned", "submitted", "invited", "interviewed", "ranked", "closed"],
  { error: "Choose how far the application has come." },
);

/** One program on a person's list. */
export const plannedProgramSchema = matching<PlannedProgram>()(
  z.strictObject({
    programId: idSchema,
    status: applicationStatusSchema,
    track: trackKindSchema.nullable(),
    since: calendarDateSchema("the date"),
  }),
);

/** A person's list as it is kept. */
export const planSchema = listSchema(plannedProgramSchema, { what: "programs", atMost: 500 });

/** A person's list as it is entered: each program once. */
export const planInputSchema = matching<readonly PlannedProgram[]>()(
  planSchema.superRefine(refuse((plan: readonly PlannedProgram[]) => findPlanProblems(plan, null))),
);
