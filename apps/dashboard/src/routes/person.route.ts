import { createRoute } from "@tanstack/react-router";
import { queryClient, trpc } from "../shell/api.ts";
import { type CaseloadSearch, isPersonId, toCaseloadSearch } from "../shell/caseload-search.ts";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** A person's page keeps the caseload that one came from, and which of its tabs is open, and which kept answer. */
type PersonSearch = CaseloadSearch & { tab?: string; answer?: string };

function toPersonSearch(search: Readonly<Record<string, unknown>>): PersonSearch {
  const { tab, answer } = search;
  return {
    ...toCaseloadSearch(search),
    ...(typeof tab === "string" && { tab }),
    ...(typeof answer === "string" && { answer }),
  };
}

/** One person of the caseload. */
export const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/people/$id",
  validateSearch: toPersonSearch,
  beforeLoad: requirePlace("caseload"),
  loader: ({ context: { staff }, params: { id } }) => {
    if (!isPersonId(id)) return;
    const orgId = staff.membership?.orgId;
    void queryClient.prefetchQuery(
      trpc.caseload.person.queryOptions({ ...(orgId !== undefined && { orgId }), id }),
    );
  },
}).lazy(() => import("./person.lazy.tsx").then(({ Route }) => Route));
