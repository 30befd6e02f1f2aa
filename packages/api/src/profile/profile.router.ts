import { factChangeSchema, keptFactSchema } from "@induction/domain/applicant/fact-change.schema";
import { z } from "zod";
import { inOrganisationSchema, orgIdSchema, whySchema } from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import {
  changeFact,
  getOwnChanges,
  getOwnPlan,
  getOwnProposedList,
  getOwnScreen,
  setConsent,
} from "./profile.service.ts";

const forApplicant = forRoles("applicant");

const factEditSchema = z
  .strictObject({
    orgId: orgIdSchema,
    change: factChangeSchema,
    basedOn: keptFactSchema,
    why: whySchema,
  })
  .refine(({ change, basedOn }) => change.fact === basedOn.fact, {
    path: ["basedOn", "fact"],
    error: "Reload the page and try again: the form has lost what it was based on.",
  });

const consentSchema = z.strictObject({ orgId: orgIdSchema, consent: z.enum(["given", "withdrawn"]) });

/** What an applicant tells about themselves. */
export const profileRouter = router({
  mine: forApplicant.input(inOrganisationSchema).query(({ ctx }) => getOwnScreen(ctx, ctx)),
  plan: forApplicant.input(inOrganisationSchema).query(({ ctx }) => getOwnPlan(ctx, ctx)),
  changes: forApplicant.input(inOrganisationSchema).query(({ ctx }) => getOwnChanges(ctx, ctx)),
  proposedList: forApplicant.input(inOrganisationSchema).query(({ ctx }) => getOwnProposedList(ctx, ctx)),
  changeFact: forApplicant.input(factEditSchema).mutation(({ ctx, input }) => changeFact(ctx, ctx, input)),
  setConsent: forApplicant.input(consentSchema).mutation(({ ctx, input }) => setConsent(ctx, ctx, input)),
});
