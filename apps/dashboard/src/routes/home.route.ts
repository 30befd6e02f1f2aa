import { createRoute, redirect } from "@tanstack/react-router";
import { rootRoute } from "./root.route.tsx";

/** The start of the dashboard: the first place that the reader's roles open. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: ({ context }) => {
    const [first] = context.staff.places;
    if (first !== undefined) throw redirect({ to: `/${first}`, replace: true });
  },
});
