import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { toProgramFilters } from "../features/programs/program-filters.ts";
import { programsQuery } from "../features/programs/programs-query.ts";
import { queryClient } from "../shell/api.ts";
import { signedInRoute } from "./signed-in.route.ts";

function loadPrograms(): void {
  void queryClient.prefetchQuery(programsQuery);
}

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/programs",
  validateSearch: toProgramFilters,
  loader: loadPrograms,
  component: lazyRouteComponent(() => import("../features/programs/programs-page.tsx"), "ProgramsPage"),
});

const programRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/programs/$id",
  loader: loadPrograms,
  component: lazyRouteComponent(() => import("../features/programs/program-page.tsx"), "ProgramPage"),
});

/** The list of programs with its filters in the address, and one program with every fact. */
export const programRoutes = [listRoute, programRoute] as const;
