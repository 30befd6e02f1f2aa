import { createRoute } from "@tanstack/react-router";
import { toDeskSearch, toQuestion } from "../features/letters/desk-search.ts";
import { queryClient, trpc } from "../shell/api.ts";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** The letters of the people whom the reader advises. */
export const lettersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/letters",
  validateSearch: toDeskSearch,
  beforeLoad: requirePlace("letters"),
  loaderDeps: ({ search }) => toDeskSearch({ ...search }),
  loader: ({ context: { staff }, deps }) => {
    const question = toQuestion(deps, staff.membership?.orgId);
    void queryClient.prefetchQuery(trpc.letters.desk.queryOptions(question));
  },
}).lazy(() => import("./letters.lazy.tsx").then(({ Route }) => Route));
