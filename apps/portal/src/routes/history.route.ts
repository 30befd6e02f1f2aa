import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.route.ts";

/** What changed in the record, when and by whom. */
export const historyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/history",
  component: lazyRouteComponent(() => import("../features/history/history-page.tsx"), "HistoryPage"),
});
