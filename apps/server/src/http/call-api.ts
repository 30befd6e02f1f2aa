import { answerCall, type IncomingCall } from "@induction/api/calls/answer-call";
import type { ApiContext, ApiServices } from "@induction/api/context";
import type { Answer } from "@induction/api/errors/error-answer";
import { appRouter } from "@induction/api/router";
import { MOST_CALLS_IN_A_BATCH } from "@induction/api/trpc";
import { anonymous } from "@induction/auth/actor";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";

/** What the edge knows of a request besides what is asked. */
export interface RequestMeta {
  readonly requestId: string;
  /** The network address of the client. */
  readonly address: string;
  readonly cookieHeader: string | null;
  readonly userAgent: string | null;
}

/** The router, as the edge asks it. */
export interface ApiCaller {
  /** Answers one query or mutation; what it sets are lines for `Set-Cookie`. */
  answerOne(
    call: IncomingCall,
    meta: RequestMeta,
  ): Promise<Answer & { readonly setCookies: readonly string[] }>;
  /** Answers anything else that tRPC knows: streams and batches. */
  answer(request: Request, meta: RequestMeta): Promise<Response>;
}

/**
 * Answers API requests with the router: who asks is read from the cookie once for each request, and the session slides.
 * @param endStreams ends the live streams, which would otherwise outlast a shutdown; their clients open them anew
 */
export function createApiCaller(services: ApiServices, endStreams: AbortSignal): ApiCaller {
  return {
    async answerOne(call, meta) {
      const responseHeaders = new Headers();
      const answer = await answerCall(call, await createContext(services, meta, responseHeaders));
      return { ...answer, setCookies: responseHeaders.getSetCookie() };
    },
    answer: (request, meta) =>
      fetchRequestHandler({
        endpoint: "/trpc",
        req: request.method === "GET" ? withSignal(request, endStreams) : request,
        router: appRouter,
        allowBatching: true,
        allowMethodOverride: true,
        maxBatchSize: MOST_CALLS_IN_A_BATCH,
        createContext: ({ resHeaders }) => createContext(services, meta, resHeaders),
      }),
  };
}

/** Never fails: where the database is away, the first procedure says so, logs it and tells the number of the request. */
async function createContext(
  services: ApiServices,
  { cookieHeader, address, userAgent, requestId }: RequestMeta,
  responseHeaders: Headers,
): Promise<ApiContext> {
  const { actor, setCookies, identifyFailure } = await identify(services, cookieHeader);
  for (const cookie of setCookies) responseHeaders.append("Set-Cookie", cookie);
  const request = { cookieHeader, address, userAgent, requestId };
  return { ...services, actor, identifyFailure, requestId, request, responseHeaders };
}

async function identify({ auth }: ApiServices, cookieHeader: string | null) {
  try {
    return { ...(await auth.identify(cookieHeader)), identifyFailure: null };
  } catch (identifyFailure) {
    return { actor: anonymous, setCookies: [], identifyFailure };
  }
}

function withSignal(request: Request, signal: AbortSignal): Request {
  const { url, method, headers } = request;
  return new Request(url, { method, headers, signal: AbortSignal.any([request.signal, signal]) });
}
