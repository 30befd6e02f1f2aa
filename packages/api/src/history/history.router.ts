import { z } from "zod";
import { orgIdSchema, uuidSchema } from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import { getHistory } from "./history.service.ts";

const listSchema = z.strictObject({
  orgId: orgIdSchema,
  applicantId: uuidSchema,
  before: z.int().min(1).nullable().default(null),
  limit: z.int().min(1).max(100).default(50),
});

/** What was changed in a person's record, by whom and when. */
export const historyRouter = router({
  list: forRoles("applicant", "advisor", "lead")
    .input(listSchema)
    .query(({ ctx, input }) => getHistory(ctx, ctx, input)),
});
