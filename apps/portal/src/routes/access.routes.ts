import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { goOn } from "../features/access/go-on.ts";
import { toNextAddress } from "../features/access/next-address.ts";
import { rootRoute } from "./root.route.ts";

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: ({ next }): { next?: string } => {
    const address = toNextAddress(next);
    return address === "/" ? {} : { next: address };
  },
  beforeLoad: ({ context: { person }, search }) => {
    if (person === null) return;
    const { href, isOtherApp } = goOn(person, search.next);
    throw redirect({ href, reloadDocument: isOtherApp });
  },
  component: lazyRouteComponent(() => import("../features/access/sign-in-page.tsx"), "SignInPage"),
});

const askForResetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reset",
  component: lazyRouteComponent(() => import("../features/access/ask-for-reset-page.tsx"), "AskForResetPage"),
});

const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reset/$token",
  component: lazyRouteComponent(() => import("../features/access/reset-page.tsx"), "ResetPage"),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/invite/$token",
  component: lazyRouteComponent(() => import("../features/access/invitation-page.tsx"), "InvitationPage"),
});

/** The pages for people who are not signed in. */
export const accessRoutes = [signInRoute, askForResetRoute, resetRoute, invitationRoute] as const;
