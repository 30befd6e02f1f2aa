import { useSubscription as useSubscriptionOfTrpc } from "@trpc/tanstack-react-query";

/**
 * A hook for a live stream of the server. Apps take it from here: resolved by an app, the package would bring a second
 * copy of tRPC's client into the browser.
 */
export const useSubscription = useSubscriptionOfTrpc;
