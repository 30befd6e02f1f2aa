import { Outlet } from "@tanstack/react-router";
import { AppFrame } from "./app-frame.tsx";
import { NoRecordPage } from "./no-record-page.tsx";
import { listApplicantMemberships, useSession } from "./session.ts";

/** The frame for whoever is signed in. The first page has a face for others too, and then stands without it. */
export function SignedInPage() {
  const { person } = useSession();
  if (person === null) return <Outlet />;
  if (listApplicantMemberships(person).length === 0) return <NoRecordPage person={person} />;
  return (
    <AppFrame person={person}>
      <Outlet />
    </AppFrame>
  );
}
