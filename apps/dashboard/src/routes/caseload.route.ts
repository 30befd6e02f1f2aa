import { createRoute } from "@tanstack/react-router";
import { queryClient, trpc } from "../shell/api.ts";
import { askFor } from "../shell/caseload-query.ts";
import { type CaseloadSearch, toCaseloadSearch } from "../shell/caseload-search.ts";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** The people whom the reader advises. */
export const caseloadRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/caseload",
  validateSearch: (search): CaseloadSearch => toCaseloadSearch(search),
  beforeLoad: requirePlace("caseload"),
  loaderDeps: ({ search }) => toCaseloadSearch(search),
  // Not awaited: the page draws its frame at once, and the answer comes while the code is on its way.
  loader: ({ context: { staff }, deps }) => {
    const orgId = staff.membership?.orgId;
    void queryClient.prefetchQuery(trpc.caseload.page.queryOptions(askFor(deps, orgId).question));
    void queryClient.prefetchQuery(trpc.caseload.counts.queryOptions(orgId === undefined ? {} : { orgId }));
  },
}).lazy(() => import("./caseload.lazy.tsx").then(({ Route }) => Route));
