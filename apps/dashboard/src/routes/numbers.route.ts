import { createRoute } from "@tanstack/react-router";
import { queryClient, trpc } from "../shell/api.ts";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** The numbers that the organization's people are assessed by. */
export const numbersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/numbers",
  beforeLoad: requirePlace("numbers"),
  loader: ({ context: { staff } }) => {
    const orgId = staff.membership?.orgId;
    void queryClient.prefetchQuery(trpc.numbers.list.queryOptions(orgId === undefined ? {} : { orgId }));
  },
}).lazy(() => import("./numbers.lazy.tsx").then(({ Route }) => Route));
