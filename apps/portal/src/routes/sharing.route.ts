import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.route.ts";

/** Who may see the record, where the person is signed in, and the password. */
export const sharingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/sharing",
  component: lazyRouteComponent(() => import("../features/sharing/sharing-page.tsx"), "SharingPage"),
});
