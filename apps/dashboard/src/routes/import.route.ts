import { createRoute } from "@tanstack/react-router";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** Brings facts in from a file: for curators, who have the reports as their place too. */
export const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/programs/import",
  beforeLoad: requirePlace("reports"),
}).lazy(() => import("./import.lazy.tsx").then(({ Route }) => Route));
