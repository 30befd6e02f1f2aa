import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.route.ts";

/** Where the person stands; for those who are not signed in, what Induction is. */
export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./first-page.tsx"), "FirstPage"),
});
