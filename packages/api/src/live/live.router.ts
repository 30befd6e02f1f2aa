import { toAdvisingScope, toOwnScope } from "../authorisation/scopes.ts";
import { guardStream } from "../errors/guard-stream.ts";
import { inOrganisationSchema, nothingSchema } from "../inputs.ts";
import { forRoles, forSignedIn, router } from "../trpc.ts";
import { streamChanges, streamPrograms } from "./live-events.ts";

const applicants = ["applicant"] as const;
const advisers = ["advisor", "lead"] as const;

/** Changes as they happen, for screens that stay open. */
export const liveRouter = router({
  mine: forRoles(...applicants)
    .input(inOrganisationSchema)
    .subscription(({ ctx, path, signal }) => {
      const access = { kind: "role", roles: applicants } as const;
      return guardStream(ctx, path, streamChanges(ctx, ctx, { access, toScope: toOwnScope, signal }));
    }),
  caseload: forRoles(...advisers)
    .input(inOrganisationSchema)
    .subscription(({ ctx, path, signal }) => {
      const access = { kind: "role", roles: advisers } as const;
      return guardStream(ctx, path, streamChanges(ctx, ctx, { access, toScope: toAdvisingScope, signal }));
    }),
  /** For screens of people who have neither of the others: curators, administrators. */
  programs: forSignedIn
    .input(nothingSchema)
    .subscription(({ ctx, path, signal }) => guardStream(ctx, path, streamPrograms(ctx, ctx.person, signal))),
});
