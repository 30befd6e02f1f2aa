import { createServer, type RequestListener, type Server } from "node:http";
import { answerUnreadableOn } from "./unreadable.ts";

/** A client that has not sent its headers by then holds a socket for nothing. */
const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 30_000;
/**
 * Every connection holds a descriptor and memory, whether it asks or not, and whoever opens enough of them would leave
 * none to the database. The server's two thousand streams have room below this, and as many connections that only ask.
 */
const MOST_CONNECTIONS = 4_000;

/** A server that bounds how long a request may come and how many connections there are; those beyond are closed at once. */
export function createHttpServer(answer: RequestListener, mostConnections = MOST_CONNECTIONS): Server {
  const server = createServer(
    { headersTimeout: HEADERS_WITHIN_MS, requestTimeout: REQUEST_WITHIN_MS },
    answer,
  );
  server.maxConnections = mostConnections;
  answerUnreadableOn(server);
  return server;
}
