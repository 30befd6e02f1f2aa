import { createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { FailedPage } from "../shell/failed-page.tsx";
import { WaitingPage } from "../shell/waiting-page.tsx";
import { accessRoutes } from "./access.routes.ts";
import { historyRoutes } from "./history.route.ts";
import { homeRoute } from "./home.route.ts";
import { lettersRoute } from "./letters.route.ts";
import { planRoute } from "./plan.route.ts";
import { profileRoute } from "./profile.route.ts";
import { programRoutes } from "./programs.routes.ts";
import { rootRoute } from "./root.route.ts";
import { ruleRoutes } from "./rules.routes.ts";
import { seasonRoute } from "./season.route.ts";
import { sharingRoute } from "./sharing.route.ts";
import { signedInRoute } from "./signed-in.route.ts";
import { takeOverRoute } from "./take-over.route.ts";

const routeTree = rootRoute.addChildren([
  ...accessRoutes,
  signedInRoute.addChildren([
    homeRoute,
    ...programRoutes,
    lettersRoute,
    profileRoute,
    planRoute,
    seasonRoute,
    ...historyRoutes,
    ...ruleRoutes,
    sharingRoute,
    takeOverRoute,
  ]),
]);

/** The pages of the portal and their addresses. */
export function createPortalRouter() {
  return createRouter({
    routeTree,
    defaultErrorComponent: FailedPage,
    defaultPendingComponent: WaitingPage,
    defaultNotFoundComponent: lazyRouteComponent(
      () => import("../shell/missing-page.tsx"),
      "UnknownAddressPage",
    ),
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}
