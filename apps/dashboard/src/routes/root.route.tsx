import {
  createRootRoute,
  type ErrorComponentProps,
  Outlet,
  retainSearchParams,
} from "@tanstack/react-router";
import { useEffect } from "react";
import { queryClient } from "../shell/api.ts";
import { CannotStart, NoStaffRole, NothingHere } from "../shell/nothing-here.tsx";
import { findStaff, leaveForSignIn, sessionQuery, useStaff } from "../shell/session.ts";
import { StaffFrame } from "../shell/staff-frame.tsx";

/** What every address may hold: the organisation, for people who work in several. */
interface RootSearch {
  org?: string | undefined;
}

function toRootSearch({ org }: Record<string, unknown>): RootSearch {
  return typeof org === "string" ? { org } : {};
}

/** Who is here must be known before anything is drawn; nobody is sent to the portal's sign-in. */
async function findOutWhoIsHere({ search }: { search: RootSearch }) {
  const session = await queryClient.ensureQueryData({ ...sessionQuery, revalidateIfStale: true });
  const staff = findStaff(session, search.org);
  if (staff !== null) return { staff };
  leaveForSignIn();
  // The browser is leaving this page: nothing of it may be drawn meanwhile.
  return new Promise<never>(() => {});
}

function Root() {
  const staff = useStaff();
  const isGone = staff === null;
  useEffect(() => {
    if (isGone) leaveForSignIn();
  }, [isGone]);
  if (staff === null) return null;
  if (staff.places.length === 0) return <NoStaffRole name={staff.person.name} />;
  return (
    <StaffFrame staff={staff}>
      <Outlet />
    </StaffFrame>
  );
}

function RootError({ error, reset }: ErrorComponentProps) {
  return <CannotStart error={error} onRetry={reset} />;
}

/** The root of all addresses of the dashboard. */
export const rootRoute = createRootRoute({
  validateSearch: toRootSearch,
  search: { middlewares: [retainSearchParams(["org"])] },
  beforeLoad: findOutWhoIsHere,
  component: Root,
  errorComponent: RootError,
  notFoundComponent: NothingHere,
});
