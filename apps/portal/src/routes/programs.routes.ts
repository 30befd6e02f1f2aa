import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { toProgramFilters } from "../features/programs/program-filters.ts";
import type { Person } from "../shell/answers.ts";
import { queryClient } from "../shell/api.ts";
import { listApplicantMemberships } from "../shell/session.ts";
import { signedInRoute } from "./signed-in.route.ts";

/** How the list is asked for is known to its pages, which come after the first one. */
async function prefetchPrograms(): Promise<void> {
  const { programsQuery } = await import("../features/programs/programs-query.ts");
  await queryClient.prefetchQuery(programsQuery);
}

/** The list, for whoever has a record to hold it against: others are not sent it. */
function loadPrograms({ context: { person } }: { context: { person: Person | null } }): void {
  const hasRecord = person !== null && listApplicantMemberships(person).length > 0;
  if (hasRecord) void prefetchPrograms();
}

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/programs",
  validateSearch: toProgramFilters,
  loader: loadPrograms,
  component: lazyRouteComponent(() => import("../features/programs/programs-address.tsx"), "ProgramsAddress"),
});

const programRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/programs/$id",
  loader: loadPrograms,
  component: lazyRouteComponent(() => import("../features/programs/programs-address.tsx"), "ProgramAddress"),
});

const pasteRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/programs/paste",
  loader: loadPrograms,
  component: lazyRouteComponent(() => import("../features/programs/paste-page.tsx"), "PastePage"),
});

const proposedRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/programs/proposed",
  loader: loadPrograms,
  component: lazyRouteComponent(() => import("../features/programs/proposed-page.tsx"), "ProposedPage"),
});

/** The list of programs with its filters in the address, programs from a spreadsheet, the proposed list, and one program with every fact. */
export const programRoutes = [listRoute, pasteRoute, proposedRoute, programRoute] as const;
