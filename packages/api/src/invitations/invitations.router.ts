import { nameSchema } from "@induction/domain/kernel/text.schema";
import { z } from "zod";
import {
  emailSchema,
  inOrganisationSchema,
  organisationRolesSchema,
  orgIdSchema,
  passwordSchema,
  tokenSchema,
  uuidSchema,
} from "../inputs.ts";
import { forAnyone, forRoles, router } from "../trpc.ts";
import {
  acceptInvitation,
  invite,
  listInvitations,
  previewInvitation,
  revokeInvitation,
} from "./invitations.service.ts";

const forInviting = forRoles("advisor", "lead", "admin");

const draftSchema = z.strictObject({
  orgId: orgIdSchema,
  email: emailSchema,
  name: nameSchema("the name", 200),
  roles: organisationRolesSchema,
  advisorId: uuidSchema.nullish(),
});
const keySchema = z.strictObject({ orgId: orgIdSchema, id: uuidSchema });
const acceptanceSchema = z.strictObject({
  token: tokenSchema,
  password: passwordSchema.optional(),
  name: nameSchema("your name", 200).optional(),
});

/** How people come into an organisation. */
export const invitationsRouter = router({
  create: forInviting.input(draftSchema).mutation(({ ctx, input }) => invite(ctx, ctx, input)),
  list: forInviting
    .input(inOrganisationSchema)
    .query(async ({ ctx }) => ({ invitations: await listInvitations(ctx, ctx) })),
  revoke: forInviting.input(keySchema).mutation(async ({ ctx, input }) => {
    await revokeInvitation(ctx, ctx, input);
    return { done: true };
  }),
  preview: forAnyone
    .input(z.strictObject({ token: tokenSchema }))
    .query(({ ctx, input }) => previewInvitation(ctx, input)),
  accept: forAnyone.input(acceptanceSchema).mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
});
