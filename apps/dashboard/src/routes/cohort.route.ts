import { createRoute } from "@tanstack/react-router";
import { queryClient, trpc } from "../shell/api.ts";
import { cohortOf, toCohortSearch } from "../shell/cohort-search.ts";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** The people of a caseload or of the organisation in numbers. */
export const cohortRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/cohort",
  validateSearch: toCohortSearch,
  beforeLoad: requirePlace("cohort"),
  loaderDeps: ({ search }) => toCohortSearch(search),
  loader: ({ context: { staff }, deps }) => {
    const of = cohortOf(deps, staff.membership);
    const orgId = staff.membership?.orgId;
    const question = { of, ...(orgId !== undefined && { orgId }) };
    void queryClient.prefetchQuery(trpc.cohort.counts.queryOptions(question));
  },
}).lazy(() => import("./cohort.lazy.tsx").then(({ Route }) => Route));
