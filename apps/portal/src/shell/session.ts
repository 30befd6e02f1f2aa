import { useSuspenseQuery } from "@tanstack/react-query";
import type { Person, Session } from "./answers.ts";
import { queryClient, trpc } from "./api.ts";

/** Who is signed in. Asked again when the window is looked at anew, so that a sign-in in another tab is seen. */
export const sessionQuery = trpc.session.current.queryOptions();

/** The session, which the root route has loaded before any page is drawn. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** Keeps the answer of a call that changed who is signed in. */
export function keepSession(session: Session): void {
  queryClient.setQueryData(sessionQuery.queryKey, session);
}

/** The organisations in which the person is an applicant. */
export function listApplicantMemberships({ memberships }: Person): Person["memberships"] {
  return memberships.filter(({ roles }) => roles.includes("applicant"));
}

/** Whether the dashboard has anything for the person. */
export function hasDashboard({ memberships, platformRoles }: Person): boolean {
  return (
    platformRoles.length > 0 || memberships.some(({ roles }) => roles.some((role) => role !== "applicant"))
  );
}
