import { organisationRoleSchema } from "@induction/db/queries/auth/roles";
import { z } from "zod";
import {
  inOrganisationSchema,
  organisationRolesSchema,
  orgIdSchema,
  typedSchema,
  uuidSchema,
} from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import {
  getAdvisors,
  getEndings,
  getMembers,
  resumeMember,
  setRoles,
  suspendMember,
} from "./members.service.ts";

const forAdmin = forRoles("admin");

const memberSchema = z.strictObject({ orgId: orgIdSchema, userId: uuidSchema });
const listSchema = z
  .strictObject({
    orgId: orgIdSchema,
    search: typedSchema(100).default(""),
    view: z
      .enum(["everybody", "staff", "applicants", "suspended", "invited", "no-account"])
      .default("everybody"),
    offset: z.int().min(0).max(1_000_000).default(0),
    limit: z.int().min(1).max(100).default(50),
  })
  .prefault({});
const endingsSchema = memberSchema.extend({ roles: z.array(organisationRoleSchema).max(4) });
const rolesSchema = memberSchema.extend({ roles: organisationRolesSchema });

/** Who belongs to an organisation, and as what. */
export const membersRouter = router({
  list: forAdmin.input(listSchema).query(({ ctx, input }) => getMembers(ctx, ctx, input)),
  listAdvisors: forRoles("advisor", "lead", "admin")
    .input(inOrganisationSchema)
    .query(async ({ ctx }) => ({ advisors: await getAdvisors(ctx, ctx) })),
  endings: forAdmin.input(endingsSchema).query(({ ctx, input }) => getEndings(ctx, ctx, input)),
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
