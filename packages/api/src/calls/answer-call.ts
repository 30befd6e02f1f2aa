import { callTRPCProcedure, TRPCError } from "@trpc/server";
import { z } from "zod";
import type { ApiContext } from "../context.ts";
import { type Answer, toErrorAnswer } from "../errors/error-answer.ts";
import { appRouter } from "../router.ts";

/** One call as it came: the name of a procedure and the text of its input. */
export interface IncomingCall {
  /** "profile.mine"; one for which `isSingleCall` is true. */
  readonly path: string;
  /** JSON; empty where the procedure is called with nothing. */
  readonly body: string;
}

const definitionSchema = z.object({ type: z.enum(["query", "mutation", "subscription"]) });

/** Every query and mutation by its path. Subscriptions answer with streams. */
const types: ReadonlyMap<string, "query" | "mutation"> = new Map(
  Object.entries(appRouter._def.procedures).flatMap(([path, procedure]) => {
    const { type } = definitionSchema.parse(Reflect.get(procedure, "_def"));
    return type === "subscription" ? [] : [[path, type] as const];
  }),
);

/** Whether a path names a query or a mutation, so that `answerCall` can answer it. */
export function isSingleCall(path: string): boolean {
  return types.has(path);
}

/**
 * Answers one call byte for byte as tRPC's own adapter does, by the same procedure with its guard, its schemas and its
 * log, but without building a Request, a Response and a stream around it: those cost more than most answers.
 * Never throws: what goes wrong is an answer too.
 */
export async function answerCall({ path, body }: IncomingCall, context: ApiContext): Promise<Answer> {
  try {
    const type = types.get(path);
    if (type === undefined) throw new TRPCError({ code: "NOT_FOUND" });
    let input: Promise<unknown> | undefined;
    const data: unknown = await callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx: context,
      // Asked by the guard and then by the schema, if they come to it: whoever may not call is told so whatever the text is.
      getRawInput: () => {
        input ??= readInput(body);
        return input;
      },
      signal: undefined,
      batchIndex: 0,
    });
    return { status: 200, body: JSON.stringify({ result: { data } }), retryAfterSeconds: null };
  } catch (thrown) {
    return toErrorAnswer(thrown, context.requestId);
  }
}

async function readInput(body: string): Promise<unknown> {
  if (body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new TRPCError({ code: "BAD_REQUEST", message: "The input is no JSON.", cause });
  }
}
