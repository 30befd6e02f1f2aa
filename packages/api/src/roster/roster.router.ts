import { inOrganisationSchema } from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import { checkRows } from "./check-rows.ts";
import { getHeld, getStart, sendHeld } from "./held.service.ts";
import { checkToldOfMe, listToldOfMe } from "./own-said.service.ts";
import { checkedSchema, checkSchema, sendSchema, takeSchema } from "./roster.inputs.ts";
import { takePart } from "./take-part.ts";

/** Whole organisations are brought in by those who look after all of one; an advisor invites one by one. */
const forImporting = forRoles("lead", "admin");
const forApplicant = forRoles("applicant");

/** Applicants whom an organisation brings in as a file, and what is told them of it. */
export const rosterRouter = router({
  start: forImporting.input(inOrganisationSchema).query(({ ctx }) => getStart(ctx, ctx)),
  check: forImporting
    .input(checkSchema)
    .query(async ({ ctx, input }) => ({ rows: await checkRows(ctx, ctx, input) })),
  take: forImporting
    .input(takeSchema)
    .mutation(async ({ ctx, input }) => ({ rows: await takePart(ctx, ctx, input) })),
  held: forImporting.input(inOrganisationSchema).query(({ ctx }) => getHeld(ctx, ctx)),
  sendHeld: forImporting.input(sendSchema).mutation(({ ctx, input }) => sendHeld(ctx, ctx, input)),
  toldOfMe: forApplicant
    .input(inOrganisationSchema)
    .query(async ({ ctx }) => ({ facts: await listToldOfMe(ctx, ctx) })),
  checkToldOfMe: forApplicant.input(checkedSchema).mutation(async ({ ctx, input }) => {
    await checkToldOfMe(ctx, ctx, input);
    return { done: true };
  }),
});
