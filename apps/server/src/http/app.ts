import { randomUUID } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { ExportFiles } from "@induction/api/open-data/export-files";
import { TRPCError } from "@trpc/server";
import { type Context, Hono } from "hono";
import { matchedRoutes } from "hono/route";
import type { Logger } from "../logger.ts";
import type { ApiCaller } from "./call-api.ts";
import { toClientAddress } from "./client-address.ts";
import type { LoadGate } from "./load-gate.ts";
import { serveOpenData } from "./open-data.ts";
import { limitBody, limitJson, refuse, requireCall, shedLoad } from "./request-guards.ts";
import { serveRulePages } from "./rule-pages.ts";
import { listSecurityHeaders } from "./security-headers.ts";
import { type StaticApp, serveApp } from "./static-app.ts";
import type { HttpVariables } from "./variables.ts";

/** What the edge is made of. */
export interface HttpParts {
  /** The full origins under which our pages are served. */
  readonly origins: () => ReadonlySet<string>;
  readonly isSecure: boolean;
  /** Whether people reach us through a proxy on this machine. */
  readonly isBehindProxy: boolean;
  readonly logger: Logger;
  /** Answers API requests whose shape was checked. */
  readonly api: ApiCaller;
  /** Shared by every way on which calls come in. */
  readonly gate: LoadGate;
  /** The facts of programs as files. */
  readonly exports: ExportFiles;
  /** Null when ready; otherwise why not, in a word. */
  readonly findUnreadiness: () => Promise<string | null>;
  readonly portal: StaticApp;
  readonly dashboard: StaticApp;
}

/**
 * The HTTP edge of everything but single calls: every request passes its guards before anything of ours is asked.
 * Routes: /livez, /readyz, /trpc, /export, the dashboard under /dashboard/, /rules and the portal everywhere else.
 */
export function createHttpApp(parts: HttpParts): Hono<{ Variables: HttpVariables }> {
  const app = new Hono<{ Variables: HttpVariables }>();
  app.use(async (context, next) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    context.set("requestId", requestId);
    await next();
    context.header("X-Request-Id", requestId);
    parts.logger.info(
      {
        requestId,
        method: context.req.method,
        route: matchedRoutes(context).findLast((route) => route.path !== "/*")?.path ?? "/*",
        status: context.res.status,
        ms: Math.round(performance.now() - startedAt),
      },
      "request",
    );
  });
  const fixedHeaders = Object.entries(listSecurityHeaders(parts.isSecure));
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of fixedHeaders) context.res.headers.set(name, value);
  });
  app.onError((error, context) => {
    parts.logger.error({ requestId: context.get("requestId"), error }, "request failed");
    return refuse(context, error);
  });

  app.get("/livez", (context) => context.text("ok"));
  app.get("/readyz", async (context) => {
    const reason = await parts.findUnreadiness();
    return reason === null ? context.text("ready") : context.text(reason, 503);
  });

  // The load comes last, when the body is there: whoever sends one slowly takes nobody's place.
  app.use("/trpc/*", requireCall(parts.origins), limitBody(), limitJson(), shedLoad(parts.gate));
  app.all("/trpc/*", async (context) => {
    const { raw } = context.req;
    // The guards have read the body; the request is made anew around the text they saw.
    const request =
      raw.method === "GET"
        ? raw
        : new Request(raw.url, {
            method: raw.method,
            headers: raw.headers,
            body: await context.req.text(),
            signal: raw.signal,
          });
    const response = await parts.api.answer(request, {
      requestId: context.get("requestId"),
      address: toClientAddress(findSocketAddress(context), {
        forwardedFor: context.req.header("x-forwarded-for"),
        isBehindProxy: parts.isBehindProxy,
      }),
      cookieHeader: context.req.header("cookie") ?? null,
      userAgent: context.req.header("user-agent") ?? null,
    });
    response.headers.set("Cache-Control", "no-store");
    return response;
  });

  app.route("/", serveOpenData(parts.exports, parts.gate));

  app.get("/dashboard", (context) => context.redirect("/dashboard/", 308));
  app.route("/", serveApp(parts.dashboard));
  app.route("/", serveRulePages(parts.portal));
  app.route("/", serveApp(parts.portal));
  app.notFound((context) => refuse(context, new TRPCError({ code: "NOT_FOUND" })));
  return app;
}

/** Where the request's socket comes from; a request made in memory has none. */
function findSocketAddress(context: Context): string {
  return context.env?.incoming === undefined
    ? "in memory"
    : (getConnInfo(context).remote.address ?? "unknown");
}
