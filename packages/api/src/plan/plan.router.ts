import { applicationStatusSchema, planInputSchema } from "@induction/domain/applicant/planned-program.schema";
import { proposalGroundsSchema } from "@induction/domain/planning/proposal-grounds.schema";
import { trackKindSchema } from "@induction/domain/program/program.schema";
import { z } from "zod";
import { orgIdSchema, programIdSchema } from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import { keepProposed } from "./kept-proposal.service.ts";
import { addPrograms, removePrograms, restorePrograms, setEntries, setStatus } from "./plan.service.ts";

const forApplicant = forRoles("applicant");

const MOST_AT_ONCE = 300;
const TOO_MANY_AT_ONCE = `At most ${MOST_AT_ONCE} programs at once.`;

const programIdsSchema = z
  .array(programIdSchema)
  .min(1, { error: "Choose at least one program." })
  .max(MOST_AT_ONCE, { error: TOO_MANY_AT_ONCE });

const programsSchema = z.strictObject({ orgId: orgIdSchema, programIds: programIdsSchema });
const addSchema = programsSchema.extend({
  status: z.enum(["considering", "planned"]).default("planned"),
  /** Where the programs are taken from a proposal: what it rested on. */
  proposedOn: proposalGroundsSchema.exactOptional(),
});
const proposalSchema = z.strictObject({ orgId: orgIdSchema, grounds: proposalGroundsSchema });
const statusSchema = z.strictObject({
  orgId: orgIdSchema,
  programId: programIdSchema,
  status: applicationStatusSchema,
  track: trackKindSchema.nullish(),
});
const entriesSchema = z.strictObject({
  orgId: orgIdSchema,
  programs: planInputSchema
    .refine((programs) => programs.length > 0, { error: "Choose at least one program." })
    .refine((programs) => programs.length <= MOST_AT_ONCE, { error: TOO_MANY_AT_ONCE }),
});

/** The programs on an applicant's own list. */
export const planRouter = router({
  add: forApplicant.input(addSchema).mutation(({ ctx, input }) => addPrograms(ctx, ctx, input)),
  setStatus: forApplicant.input(statusSchema).mutation(({ ctx, input }) => setStatus(ctx, ctx, input)),
  setEntries: forApplicant
    .input(entriesSchema)
    .mutation(({ ctx, input }) => setEntries(ctx, ctx, input.programs)),
  remove: forApplicant.input(programsSchema).mutation(({ ctx, input }) => removePrograms(ctx, ctx, input)),
  keepProposal: forApplicant
    .input(proposalSchema)
    .mutation(({ ctx, input }) => keepProposed(ctx, ctx, input.grounds)),
  restore: forApplicant.input(programsSchema).mutation(({ ctx, input }) => restorePrograms(ctx, ctx, input)),
});
