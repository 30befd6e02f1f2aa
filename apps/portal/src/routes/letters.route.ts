import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.route.ts";

/** The letters of recommendation and how far each has come. */
export const lettersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/letters",
  component: lazyRouteComponent(() => import("../features/letters/letters-page.tsx"), "LettersPage"),
});
