import { createClient } from "@induction/client/create-client";

/** The one client of this page: every feature asks through it, and every answer lies in its cache. */
export const { queryClient, trpc } = createClient();
