import { createRoute } from "@tanstack/react-router";
import { toSeasonsSearch } from "../features/seasons/seasons-search.ts";
import { queryClient } from "../shell/api.ts";
import { seasonsNowQuery } from "../shell/seasons-now.ts";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** The facts of each season, for those who look after them. */
export const seasonsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/seasons",
  validateSearch: toSeasonsSearch,
  beforeLoad: requirePlace("seasons"),
  loader: () => void queryClient.prefetchQuery(seasonsNowQuery),
}).lazy(() => import("./seasons.lazy.tsx").then(({ Route }) => Route));
