import { z } from "zod";
import { inOrganisationSchema, organisationRolesSchema, orgIdSchema, uuidSchema } from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import { getAdvisors, getMembers, resumeMember, setRoles, suspendMember } from "./members.service.ts";

const forAdmin = forRoles("admin");

const memberSchema = z.strictObject({ orgId: orgIdSchema, userId: uuidSchema });
const rolesSchema = memberSchema.extend({ roles: organisationRolesSchema });

/** Who belongs to an organisation, and as what. */
export const membersRouter = router({
  list: forAdmin
    .input(inOrganisationSchema)
    .query(async ({ ctx }) => ({ members: await getMembers(ctx, ctx) })),
  listAdvisors: forRoles("advisor", "lead", "admin")
    .input(inOrganisationSchema)
    .query(async ({ ctx }) => ({ advisors: await getAdvisors(ctx, ctx) })),
  setRoles: forAdmin.input(rolesSchema).mutation(async ({ ctx, input }) => {
    await setRoles(ctx, ctx, input);
    return { done: true };
  }),
  suspend: forAdmin.input(memberSchema).mutation(async ({ ctx, input }) => {
    await suspendMember(ctx, ctx, input);
    return { done: true };
  }),
  resume: forAdmin.input(memberSchema).mutation(async ({ ctx, input }) => {
    await resumeMember(ctx, ctx, input);
    return { done: true };
  }),
});
