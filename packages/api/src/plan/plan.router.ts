import { applicationStatusSchema } from "@induction/domain/applicant/planned-program.schema";
import { trackKindSchema } from "@induction/domain/program/program.schema";
import { z } from "zod";
import { orgIdSchema, programIdSchema } from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import { addPrograms, removePrograms, restorePrograms, setStatus } from "./plan.service.ts";

const forApplicant = forRoles("applicant");

const programIdsSchema = z
  .array(programIdSchema)
  .min(1, { error: "Choose at least one program." })
  .max(300, { error: "At most 300 programs at once." });

const programsSchema = z.strictObject({ orgId: orgIdSchema, programIds: programIdsSchema });
const addSchema = programsSchema.extend({ status: z.enum(["considering", "planned"]).default("planned") });
const statusSchema = z.strictObject({
  orgId: orgIdSchema,
  programId: programIdSchema,
  status: applicationStatusSchema,
  track: trackKindSchema.nullish(),
});

/** The programs on an applicant's own list. */
export const planRouter = router({
  add: forApplicant.input(addSchema).mutation(({ ctx, input }) => addPrograms(ctx, ctx, input)),
  setStatus: forApplicant.input(statusSchema).mutation(({ ctx, input }) => setStatus(ctx, ctx, input)),
  remove: forApplicant.input(programsSchema).mutation(({ ctx, input }) => removePrograms(ctx, ctx, input)),
  restore: forApplicant.input(programsSchema).mutation(({ ctx, input }) => restorePrograms(ctx, ctx, input)),
});
