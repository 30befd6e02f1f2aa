import { createRoute, notFound } from "@tanstack/react-router";
import { holdsAny } from "../shell/staff.ts";
import { rootRoute } from "./root.route.tsx";

/** Bringing applicants in as a file: for those who look after all of an organisation. */
export const rosterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/invitations/roster",
  beforeLoad: ({ context: { staff } }) => {
    if (!holdsAny(staff.membership, "lead", "admin")) throw notFound();
  },
}).lazy(() => import("./roster.lazy.tsx").then(({ Route }) => Route));
