import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { z } from "zod";
import type { ApiContext } from "../../context.ts";
import { appRouter } from "../../router.ts";

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

/** Asks a procedure as a client does, over the same adapter that the server uses; of a stream, the first event. */
export async function callOverHttp(context: ApiContext, call: HttpCall): Promise<HttpAnswer> {
  const goAway = new AbortController();
  const response = await fetchRequestHandler({
    endpoint: "/trpc",
    req: toRequest(call, goAway.signal),
    router: appRouter,
    allowMethodOverride: true,
    createContext: () => context,
  });
  const raw = call.type === "subscription" ? await readFirstEvent(response) : await response.text();
  goAway.abort();
  return { code: toCode(raw, call), body: raw.replaceAll(context.requestId, "REQUEST") };
}

function toRequest({ path, type, input }: HttpCall, signal: AbortSignal): Request {
  const url = new URL(`https://induction.example/trpc/${path}`);
  const json = JSON.stringify(input ?? {});
  if (type !== "subscription") {
    return new Request(url, { method: "POST", body: json, headers: { "content-type": "application/json" } });
  }
  url.searchParams.set("input", json);
  return new Request(url, { headers: { accept: "text/event-stream" }, signal });
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
