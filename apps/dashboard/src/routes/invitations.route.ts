import { createRoute } from "@tanstack/react-router";
import { queryClient, trpc } from "../shell/api.ts";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** Who has been asked to join, and has not yet. */
export const invitationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/invitations",
  beforeLoad: requirePlace("invitations"),
  loader: ({ context: { staff } }) => {
    const orgId = staff.membership?.orgId;
    void queryClient.prefetchQuery(trpc.invitations.list.queryOptions(orgId === undefined ? {} : { orgId }));
  },
}).lazy(() => import("./invitations.lazy.tsx").then(({ Route }) => Route));
