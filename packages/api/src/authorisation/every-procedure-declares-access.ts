import type { AnyTRPCRouter } from "@trpc/server";
import { z } from "zod";

const accessSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("anyone") }),
  z.strictObject({ kind: z.literal("signed-in") }),
  z.strictObject({ kind: z.literal("role"), roles: z.array(z.string()).min(1) }),
  z.strictObject({ kind: z.literal("platform"), roles: z.array(z.string()).min(1) }),
]);

/** A procedure is a function that carries its definition. */
const procedureSchema = z
  .custom<{ readonly _def: unknown }>((value) => typeof value === "function" && "_def" in value)
  .transform(({ _def }) => _def)
  .pipe(z.object({ meta: z.object({ access: accessSchema }), inputs: z.array(z.unknown()).min(1) }));

/**
 * Refuses a router with a procedure that does not say who may call it, or that takes whatever is sent; to be called
 * before the server listens.
 * @throws Error naming every such procedure
 */
export function assertEveryProcedureDeclaresAccess(router: AnyTRPCRouter): void {
  const silent = Object.entries(router._def.procedures)
    .filter(([, procedure]) => !procedureSchema.safeParse(procedure).success)
    .map(([path]) => path);
  if (silent.length > 0) {
    throw new Error(`These procedures do not declare who may call them, or what with: ${silent.join(", ")}.`);
  }
}
