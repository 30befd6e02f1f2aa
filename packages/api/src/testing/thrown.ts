import { TRPCError } from "@trpc/server";
import { AppError } from "../errors/app-error.ts";
import type { ErrorDetails } from "../errors/error-data.ts";

/** A refusal, as far as a test compares it. */
export interface Refused extends ErrorDetails {
  readonly code: string;
}

/** Why a call was refused. @throws Error when it was not, or broke */
export async function refusalOf(call: Promise<unknown>): Promise<Refused> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof AppError) return { code: outcome.code, ...outcome.details };
  if (outcome instanceof TRPCError && outcome.code !== "INTERNAL_SERVER_ERROR") return { code: outcome.code };
  throw new Error("Expected a refusal", { cause: outcome });
}
