import type { ApiContext, ApiServices } from "@induction/api/context";
import { appRouter } from "@induction/api/router";
import { MOST_CALLS_IN_A_BATCH } from "@induction/api/trpc";
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
        const { actor, setCookies } = await services.auth.identify(cookieHeader);
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

function withSignal(request: Request, signal: AbortSignal): Request {
  const { url, method, headers } = request;
  return new Request(url, { method, headers, signal: AbortSignal.any([request.signal, signal]) });
}
