import { z } from "zod";
import { orgIdSchema } from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import { getCohortCounts } from "./cohort.service.ts";

const countsSchema = z.strictObject({ orgId: orgIdSchema, of: z.enum(["caseload", "organisation"]) });

/** People in numbers: never a name. */
export const cohortRouter = router({
  counts: forRoles("advisor", "lead", "admin")
    .input(countsSchema)
    .query(({ ctx, input }) => getCohortCounts(ctx, ctx, input)),
});
