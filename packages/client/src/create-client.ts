import type { AppRouter } from "@induction/api/router";
import { QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { toAppError } from "./app-error.ts";
import { toPauseMs } from "./wait.ts";

const URL_OF_API = "/trpc";
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
      queries: {
        staleTime: FRESH_FOR_MS,
        retry: shouldRetry,
        retryDelay: (failures, error) => toPauseMs(failures, toAppError(error)),
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
  const client = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: httpSubscriptionLink({ url: URL_OF_API }),
        // Each call for itself: a page asks for a few things at once, the server answers a single call in the least
        // time, and none waits for a slower one.
        false: httpLink({ url: URL_OF_API, methodOverride: "POST" }),
      }),
    ],
  });
  return { queryClient, trpc: createTRPCOptionsProxy<AppRouter>({ client, queryClient }) };
}
