import type { ApiContext, ApiServices } from "@induction/api/context";
import { logFailure } from "@induction/api/errors/log-failure";
import { toRefusal } from "@induction/api/errors/to-refusal";
import { appRouter } from "@induction/api/router";
import { MOST_CALLS_IN_A_BATCH } from "@induction/api/trpc";
import { anonymous } from "@induction/auth/actor";
import type { Identified } from "@induction/auth/sessions";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";

/** What the edge knows of a request besides the request itself. */
export interface RequestMeta {
  readonly requestId: string;
  /** The network address of the client. */
  readonly address: string;
}

/**
 * Answers API requests with the router: who asks is read from the cookie once for each request, and the session slides.
 * @param endStreams ends the live streams, which would otherwise outlast a shutdown; their clients open them anew
 */
export function createApiCaller(
  services: ApiServices,
  endStreams: AbortSignal,
): (request: Request, meta: RequestMeta) => Promise<Response> {
  return (request, { requestId, address }) =>
    fetchRequestHandler({
      endpoint: "/trpc",
      req: request.method === "GET" ? withSignal(request, endStreams) : request,
      router: appRouter,
      allowBatching: true,
      allowMethodOverride: true,
      maxBatchSize: MOST_CALLS_IN_A_BATCH,
      async createContext({ resHeaders }): Promise<ApiContext> {
        const cookieHeader = request.headers.get("cookie");
        const { actor, setCookies } = await identifyOrRefuse(services, { cookieHeader, requestId });
        for (const cookie of setCookies) resHeaders.append("Set-Cookie", cookie);
        const userAgent = request.headers.get("user-agent");
        return {
          ...services,
          actor,
          requestId,
          request: { cookieHeader, address, userAgent, requestId },
          responseHeaders: resHeaders,
        };
      },
    });
}

/** Who asks. No procedure has begun yet, so that a database that is away is told and logged here as the guard would. */
async function identifyOrRefuse(
  { auth, logger }: ApiServices,
  { cookieHeader, requestId }: { cookieHeader: string | null; requestId: string },
): Promise<Identified> {
  try {
    return await auth.identify(cookieHeader);
  } catch (thrown) {
    const error = toRefusal(thrown);
    logFailure({ logger, requestId, actor: anonymous }, { path: "identify", error });
    throw error;
  }
}

function withSignal(request: Request, signal: AbortSignal): Request {
  const { url, method, headers } = request;
  return new Request(url, { method, headers, signal: AbortSignal.any([request.signal, signal]) });
}
