import { Outlet, useLocation } from "@tanstack/react-router";
import { AppFrame } from "./app-frame.tsx";
import { NoRecordPage } from "./no-record-page.tsx";
import { isOpenAddress } from "./open-address.ts";
import { listApplicantMemberships, useSession } from "./session.ts";

/** The frame for whoever is signed in. Pages that others see too stand without it for them. */
export function SignedInPage() {
  const { person } = useSession();
  const pathname = useLocation({ select: (location) => location.pathname });
  if (person === null) return <Outlet />;
  if (listApplicantMemberships(person).length === 0) {
    return isOpenAddress(pathname) ? <Outlet /> : <NoRecordPage person={person} />;
  }
  return (
    <AppFrame person={person}>
      <Outlet />
    </AppFrame>
  );
}
