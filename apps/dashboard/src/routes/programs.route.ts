import { createRoute } from "@tanstack/react-router";
import { toCurationSearch } from "../features/curation/curation-search.ts";
import { toProgramsSearch } from "../features/programs/programs-search.ts";
import { queryClient } from "../shell/api.ts";
import { programListQuery } from "../shell/program-list.ts";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** Every program, with what is known of it. */
export const programsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/programs",
  validateSearch: toProgramsSearch,
  beforeLoad: requirePlace("programs"),
  loader: () => void queryClient.prefetchQuery(programListQuery),
}).lazy(() => import("./programs.lazy.tsx").then(({ Route }) => Route));

/** One program, fact by fact. */
export const programRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/programs/$id",
  validateSearch: toCurationSearch,
  beforeLoad: requirePlace("programs"),
  loader: () => void queryClient.prefetchQuery(programListQuery),
}).lazy(() => import("./program.lazy.tsx").then(({ Route }) => Route));
