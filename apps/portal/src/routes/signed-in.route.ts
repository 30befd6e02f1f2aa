import { createRoute, redirect } from "@tanstack/react-router";
import { queryClient, trpc } from "../shell/api.ts";
import { FailedPage } from "../shell/failed-page.tsx";
import { isOpenAddress } from "../shell/open-address.ts";
import { openOrganisation } from "../shell/organisation.ts";
import { hasDashboard, listApplicantMemberships } from "../shell/session.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { rootRoute } from "./root.route.ts";

/** Pages about the own record, and those that others see too. From all else others are led to the sign-in, and staff without a record to the dashboard. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "signed-in",
  beforeLoad: ({ context: { person }, location }) => {
    if (isOpenAddress(location.pathname)) return;
    if (person === null) {
      // The page for people without an account is another one, which the browser must load.
      if (location.pathname === "/") throw redirect({ href: "/", reloadDocument: true });
      throw redirect({ to: "/sign-in", search: { next: location.href } });
    }
    if (listApplicantMemberships(person).length === 0 && hasDashboard(person)) {
      throw redirect({ href: "/dashboard/", reloadDocument: true });
    }
  },
  loader: ({ context: { person } }) => {
    // Asked for while the page's own code is on its way; the page itself draws what comes of it.
    if (person !== null && listApplicantMemberships(person).length > 0)
      void queryClient.prefetchQuery(trpc.profile.mine.queryOptions(openOrganisation(person)));
  },
  component: SignedInPage,
  errorComponent: FailedPage,
});
