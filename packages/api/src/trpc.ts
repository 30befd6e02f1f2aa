import type { OrganisationRole, PlatformRole } from "@induction/auth/actor";
import { must } from "@induction/domain/kernel/must";
import { initTRPC } from "@trpc/server";
import { z } from "zod";
import { type Access, admit } from "./authorisation/access.ts";
import type { ApiContext } from "./context.ts";
import { formatError } from "./errors/error-formatter.ts";
import { logFailure } from "./errors/log-failure.ts";
import { toRefusal } from "./errors/to-refusal.ts";

/** What every procedure declares of itself. */
export interface ApiMeta {
  readonly access: Access;
}

/** How long a stream lasts before the client opens it anew. */
const LONGEST_STREAM_MS = 10 * 60_000;
/** Keeps proxies from closing a quiet stream, and lets the client notice a dead one. */
const HEARTBEAT_MS = 15_000;

const t = initTRPC
  .context<ApiContext>()
  .meta<ApiMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) =>
      formatError({ shape, error, requestId: ctx?.requestId ?? "unknown" }),
    sse: {
      maxDurationMs: LONGEST_STREAM_MS,
      ping: { enabled: true, intervalMs: HEARTBEAT_MS },
      client: { reconnectAfterInactivityMs: 2 * HEARTBEAT_MS + 5_000 },
    },
  });

export const { router, createCallerFactory } = t;

/** Calls that one HTTP request may carry; for the HTTP handler, which refuses longer batches. */
export const MOST_CALLS_IN_A_BATCH = 10;

const addressed = z.object({ orgId: z.string().nullish() });

/** The organisation that the client names, before anything else of its input is looked at. */
async function readOrgId(getRawInput: () => Promise<unknown>): Promise<string | null> {
  const parsed = addressed.safeParse(await getRawInput());
  return parsed.success ? (parsed.data.orgId ?? null) : null;
}

/** Every procedure begins here: who is let in is decided before the input is read, and whatever fails is logged. */
const guarded = t.procedure.use(async ({ ctx, meta, path, getRawInput, next }) => {
  try {
    if (ctx.identifyFailure !== null) throw ctx.identifyFailure;
    const access = must(meta, `${path} declares its access`).access;
    const orgId = access.kind === "role" ? await readOrgId(getRawInput) : null;
    const result = await next({ ctx: admit(ctx.actor, access, orgId) });
    if (!result.ok) throw result.error;
    return result;
  } catch (thrown) {
    const error = toRefusal(thrown);
    logFailure(ctx, { path, error });
    throw error;
  }
});

/** Open to whoever asks. */
export const forAnyone = guarded.meta({ access: { kind: "anyone" } });

/** Open to whoever is signed in. */
export const forSignedIn = guarded
  .meta({ access: { kind: "signed-in" } })
  .use(({ ctx, next }) => next({ ctx: { person: must(ctx.person, "the guard let a person in") } }));

/** Open to those who have one of the roles in the organisation in which they act: the one named, or their only one. */
export function forRoles(...roles: readonly [OrganisationRole, ...OrganisationRole[]]) {
  return guarded.meta({ access: { kind: "role", roles } }).use(({ ctx, next }) => {
    const person = must(ctx.person, "the guard let a person in");
    const membership = must(ctx.membership, "the guard let a member in");
    return next({ ctx: { person, membership } });
  });
}

/** Open to those who have one of the roles across organisations. */
export function forPlatformRoles(...roles: readonly [PlatformRole, ...PlatformRole[]]) {
  return guarded
    .meta({ access: { kind: "platform", roles } })
    .use(({ ctx, next }) => next({ ctx: { person: must(ctx.person, "the guard let a person in") } }));
}
