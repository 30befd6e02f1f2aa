import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.route.ts";

/** Answers that were given without an account, field by field into the record. */
export const takeOverRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/take-over",
  component: lazyRouteComponent(() => import("../features/take-over/take-over-page.tsx"), "TakeOverPage"),
});
