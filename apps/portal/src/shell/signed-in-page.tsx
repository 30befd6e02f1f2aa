import { Outlet, useLocation } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { AppFrame } from "./app-frame.tsx";
import { isOpenAddress } from "./open-address.ts";
import { listApplicantMemberships, useSession } from "./session.ts";

/** Only staff without a record of their own see it. */
const NoRecordPage = lazy(async () => {
  const { NoRecordPage: component } = await import("./no-record-page.tsx");
  return { default: component };
});

/** The frame for whoever is signed in. Pages that others see too stand without it for them. */
export function SignedInPage() {
  const { person } = useSession();
  const pathname = useLocation({ select: (location) => location.pathname });
  if (person === null) return <Outlet />;
  if (listApplicantMemberships(person).length === 0) {
    return isOpenAddress(pathname) ? (
      <Outlet />
    ) : (
      <Suspense>
        <NoRecordPage person={person} />
      </Suspense>
    );
  }
  return (
    <AppFrame person={person}>
      <Outlet />
    </AppFrame>
  );
}
