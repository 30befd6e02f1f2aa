import { createRoute } from "@tanstack/react-router";
import { toReportsSearch } from "../features/reports/reports-search.ts";
import { requirePlace } from "./require-place.ts";
import { rootRoute } from "./root.route.tsx";

/** What people say has changed at programs. */
export const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reports",
  validateSearch: toReportsSearch,
  beforeLoad: requirePlace("reports"),
}).lazy(() => import("./reports.lazy.tsx").then(({ Route }) => Route));
