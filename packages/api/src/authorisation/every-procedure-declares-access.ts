import type { AnyTRPCRouter } from "@trpc/server";
import { z } from "zod";

const declaredSchema = z.object({
  access: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("anyone") }),
    z.strictObject({ kind: z.literal("signed-in") }),
    z.strictObject({ kind: z.literal("role"), roles: z.array(z.string()).min(1) }),
    z.strictObject({ kind: z.literal("platform"), roles: z.array(z.string()).min(1) }),
  ]),
});

// A procedure is a function with its declaration hung on it, which zod takes for no object.
const procedureSchema = z
  .custom<object>((value) => typeof value === "function")
  .transform((procedure): unknown => ({ _def: Reflect.get(procedure, "_def") }))
  .pipe(z.object({ _def: z.object({ meta: declaredSchema, inputs: z.array(z.unknown()).min(1) }) }));

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
