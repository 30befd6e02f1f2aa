import { createRoute } from "@tanstack/react-router";
import { toMembersSearch, toQuestion } from "../features/members/members-search.ts";
import { queryClient, trpc } from "../shell/api.ts";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** Who belongs to the organisation, and as what. */
export const membersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/members",
  validateSearch: toMembersSearch,
  beforeLoad: requirePlace("members"),
  loaderDeps: ({ search }) => toMembersSearch({ ...search }),
  loader: ({ context: { staff }, deps }) => {
    const question = toQuestion(deps, staff.membership?.orgId);
    void queryClient.prefetchQuery(trpc.members.list.queryOptions(question));
  },
}).lazy(() => import("./members.lazy.tsx").then(({ Route }) => Route));
