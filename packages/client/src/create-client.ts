import type { AppRouter } from "@induction/api/router";
import { QueryClient } from "@tanstack/react-query";
import {
  createTRPCClient,
  httpBatchStreamLink,
  httpLink,
  httpSubscriptionLink,
  splitLink,
} from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { toAppError } from "./app-error.ts";

const URL_OF_API = "/trpc";
/** Calls that set the cookie: a streamed batch has sent its headers before they are answered, and would lose it. */
const SETS_COOKIE = /^(session\.|invitations\.accept$)/;
/** The server refuses longer batches. */
const MOST_CALLS_IN_A_BATCH = 10;
const FRESH_FOR_MS = 30_000;
const MOST_RETRIES = 2;

/** Whether trying again can help: never after an answer that says no, only after a failure on the way or a full server. */
function shouldRetry(failures: number, error: unknown): boolean {
  if (failures >= MOST_RETRIES) return false;
  const { code } = toAppError(error);
  return code === "UNREACHABLE" || code === "SERVICE_UNAVAILABLE";
}

/**
 * The one set-up of tRPC and Query for both apps: `trpc.<noun>.<verb>.queryOptions(…)` with the router's own types.
 * Every input travels in a body, never in an address that a log could keep.
 */
export function createClient() {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_FOR_MS, retry: shouldRetry },
      mutations: { retry: false, networkMode: "always" },
    },
  });
  const client = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: httpSubscriptionLink({ url: URL_OF_API }),
        false: splitLink({
          condition: (operation) => SETS_COOKIE.test(operation.path),
          true: httpLink({ url: URL_OF_API, methodOverride: "POST" }),
          false: httpBatchStreamLink({
            url: URL_OF_API,
            methodOverride: "POST",
            maxItems: MOST_CALLS_IN_A_BATCH,
          }),
        }),
      }),
    ],
  });
  return { queryClient, trpc: createTRPCOptionsProxy<AppRouter>({ client, queryClient }) };
}
