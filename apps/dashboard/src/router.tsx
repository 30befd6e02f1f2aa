import { createRouter } from "@tanstack/react-router";
import { caseloadRoute } from "./routes/caseload.route.ts";
import { cohortRoute } from "./routes/cohort.route.ts";
import { homeRoute } from "./routes/home.route.ts";
import { importRoute } from "./routes/import.route.ts";
import { invitationsRoute } from "./routes/invitations.route.ts";
import { lettersRoute } from "./routes/letters.route.ts";
import { membersRoute } from "./routes/members.route.ts";
import { numbersRoute } from "./routes/numbers.route.ts";
import { personRoute } from "./routes/person.route.ts";
import { programRoute, programsRoute } from "./routes/programs.route.ts";
import { reportsRoute } from "./routes/reports.route.ts";
import { rootRoute } from "./routes/root.route.tsx";
import { rosterRoute } from "./routes/roster.route.ts";
import { seasonsRoute } from "./routes/seasons.route.ts";
import { BrokenPage, NothingHere } from "./shell/nothing-here.tsx";
import { parseSearchParams, toSearchText } from "./shell/search-params.ts";

const routeTree = rootRoute.addChildren([
  homeRoute,
  caseloadRoute,
  personRoute,
  lettersRoute,
  cohortRoute,
  numbersRoute,
  invitationsRoute,
  rosterRoute,
  membersRoute,
  programsRoute,
  importRoute,
  programRoute,
  seasonsRoute,
  reportsRoute,
]);

/** Every address of the dashboard, below the one origin that both apps share. */
export const router = createRouter({
  routeTree,
  basepath: "/dashboard",
  parseSearch: parseSearchParams,
  stringifySearch: toSearchText,
  scrollRestoration: true,
  // Lists that scroll on their own begin at their top in another view, and stand where they stood on the way back.
  scrollToTopSelectors: ["[data-scroll-restoration-id]"],
  defaultNotFoundComponent: NothingHere,
  defaultErrorComponent: BrokenPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
