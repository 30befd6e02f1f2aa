import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.route.ts";

/** The dates of the season and the person's own. */
export const seasonRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/dates",
  component: lazyRouteComponent(() => import("../features/season/season-page.tsx"), "SeasonPage"),
});
