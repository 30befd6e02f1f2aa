import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { z } from "zod";
import { answerCall } from "../../calls/answer-call.ts";
import type { ApiContext } from "../../context.ts";
import { appRouter } from "../../router.ts";
import { MOST_CALLS_IN_A_BATCH } from "../../trpc.ts";

/** A procedure by its path, and what it is asked with. */
export interface HttpCall {
  readonly path: string;
  readonly type: "query" | "mutation" | "subscription";
  readonly input: unknown;
}

/** What a client gets. */
export interface HttpAnswer {
  /** "ok", or the code of the refusal. */
  readonly code: string;
  /** The body with the request's own id left out. */
  readonly body: string;
}

const errorSchema = z.object({ error: z.object({ data: z.object({ code: z.string() }) }) });
const streamErrorSchema = z.object({ data: z.object({ code: z.string() }) });

/** Asks a procedure as a client does, the way that the server answers it; of a stream, the first event. */
export async function callOverHttp(context: ApiContext, call: HttpCall): Promise<HttpAnswer> {
  const raw =
    call.type === "subscription"
      ? await openStream(context, call)
      : (await answerCall({ path: call.path, body: toJson(call) }, context)).body;
  return { code: toCode(raw, call), body: raw.replaceAll(context.requestId, "REQUEST") };
}

async function openStream(context: ApiContext, call: HttpCall): Promise<string> {
  const goAway = new AbortController();
  const url = new URL(`https://induction.example/trpc/${call.path}`);
  url.searchParams.set("input", toJson(call));
  const request = new Request(url, { headers: { accept: "text/event-stream" }, signal: goAway.signal });
  const raw = await readFirstEvent(await callStockAdapter(context, request));
  goAway.abort();
  return raw;
}

/** Asks over tRPC's own adapter, which the server keeps for streams and batches. */
export function callStockAdapter(context: ApiContext, request: Request): Promise<Response> {
  return fetchRequestHandler({
    endpoint: "/trpc",
    req: request,
    router: appRouter,
    allowMethodOverride: true,
    maxBatchSize: MOST_CALLS_IN_A_BATCH,
    createContext: () => context,
  });
}

function toJson({ input }: HttpCall): string {
  return JSON.stringify(input ?? {});
}

function toCode(raw: string, { type }: HttpCall): string {
  const schema = type === "subscription" ? streamErrorSchema.transform((error) => ({ error })) : errorSchema;
  const parsed = schema.safeParse(JSON.parse(raw));
  return parsed.success ? parsed.data.error.data.code : "ok";
}

/** The data of the first event that the procedure itself sends. */
async function readFirstEvent(response: Response): Promise<string> {
  let text = "";
  const stream = response.body?.pipeThrough(new TextDecoderStream());
  if (!stream) throw new Error("A stream has a body");
  for await (const piece of stream) {
    text += piece;
    const [, ...events] = text.split("\n\n").filter((event) => event.trim() !== "");
    const data = events.map((event) => /^data: (.*)$/m.exec(event)?.[1]).find((line) => line !== undefined);
    if (data !== undefined) return data;
  }
  throw new Error(`The stream ended without an event: ${text}`);
}
