import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.route.ts";

/** What lies ahead: the roadmap, readiness for the exam, and whether to apply; which of them, the address says. */
export const planRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/plan",
  component: lazyRouteComponent(() => import("../features/plan-ahead/plan-page.tsx"), "PlanPage"),
});
