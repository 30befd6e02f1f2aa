import { createRoute } from "@tanstack/react-router";
import { queryClient, trpc } from "../shell/api.ts";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** Who belongs to the organisation, and as what. */
export const membersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/members",
  beforeLoad: requirePlace("members"),
  loader: ({ context: { staff } }) => {
    const orgId = staff.membership?.orgId;
    void queryClient.prefetchQuery(trpc.members.list.queryOptions(orgId === undefined ? {} : { orgId }));
  },
}).lazy(() => import("./members.lazy.tsx").then(({ Route }) => Route));
