import { countOpenReports } from "@induction/db/queries/change-reports.queries";
import { proseSchema, webLinkSchema } from "@induction/domain/kernel/text.schema";
import { z } from "zod";
import { fieldSchema } from "../curation/curation.inputs.ts";
import {
  emailSchema,
  nothingSchema,
  programIdSchema,
  typedSchema,
  uuidSchema,
  versionSchema,
} from "../inputs.ts";
import { forAnyone, forPlatformRoles, router } from "../trpc.ts";
import { readQueue, sendReport, settle } from "./reports.service.ts";

const WHAT = "Write what is different now.";

/** Why a report is settled as it is. */
const reasonSchema = typedSchema(500)
  .trim()
  .min(1, { error: "Enter the reason. It is kept with the report." });

/** What stands before an @ looks like the host, and is none: a curator would follow it somewhere else. */
function namesItsHost(link: string): boolean {
  const url = URL.parse(link);
  return url !== null && url.username === "" && url.password === "";
}

const sendSchema = z.strictObject({
  programId: programIdSchema,
  field: fieldSchema,
  factVersion: z.int().min(0).max(2_147_483_647),
  told: proseSchema("the text", 2000).refine((text) => /\S/.test(text), { error: WHAT }),
  link: webLinkSchema
    .refine(namesItsHost, { error: "Enter the web address without a name or password before the @." })
    .nullable(),
  contact: emailSchema.nullable(),
});

const queueSchema = z.strictObject({ isSettled: z.boolean() });

const settleSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    ...{ id: uuidSchema, version: versionSchema, outcome: z.literal("published") },
    reason: reasonSchema.nullable(),
  }),
  z.strictObject({
    ...{ id: uuidSchema, version: versionSchema, outcome: z.literal("set-aside") },
    reason: reasonSchema,
  }),
]);

const forCurator = forPlatformRoles("curator");

/** What anybody says has changed at a program, and the curators' queue of it. */
export const reportsRouter = router({
  send: forAnyone.input(sendSchema).mutation(({ ctx, input }) => sendReport(ctx, input)),
  count: forCurator
    .input(nothingSchema)
    .query(async ({ ctx }) => ({ open: await countOpenReports(ctx.db.kysely) })),
  queue: forCurator.input(queueSchema).query(({ ctx, input }) => readQueue(ctx, input)),
  settle: forCurator.input(settleSchema).mutation(({ ctx, input }) => settle(ctx, ctx.person, input)),
});
