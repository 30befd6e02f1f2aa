import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createHttpApp, type HttpParts } from "./app.ts";
import { createCallListener, findSingleCall } from "./call-listener.ts";
import { createLoadGate } from "./load-gate.ts";

/** The edge as the socket sees it: single calls go the short way, everything else through the app. */
export function createHttpListener(parts: Omit<HttpParts, "gate">): RequestListener {
  const gate = createLoadGate();
  const answerCall = createCallListener({ ...parts, gate });
  const answerOther = getRequestListener(createHttpApp({ ...parts, gate }).fetch);
  return (request, response) => {
    const path = findSingleCall(request);
    if (path === null) void answerOther(request, response);
    else void answerCall(path, request, response);
  };
}
