import { toAppError } from "@induction/client/app-error";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { Membership, Person, Session } from "./answers.ts";
import { queryClient, trpc } from "./api.ts";
import { findOrganisation, listPlaces, type Place } from "./staff.ts";

/** Who is signed in. Asked again when the window is looked at anew, so that signing out in another tab is seen. */
export const sessionQuery = trpc.session.current.queryOptions(undefined, {
  refetchOnWindowFocus: "always",
});

/** Somebody who works here, in the organisation that the address names. */
export interface Staff {
  readonly person: Person;
  /** Null for somebody who belongs to no organisation as staff: a curator, or nobody of ours. */
  readonly membership: Membership | null;
  readonly places: readonly Place[];
  readonly server: Session["server"];
}

/** Who is here, seen from an address with this organisation in it; null where nobody is signed in. */
export function findStaff({ person, server }: Session, orgId: string | undefined): Staff | null {
  if (person === null) return null;
  const membership = findOrganisation(person, orgId);
  return { person, membership, places: listPlaces(person, membership), server };
}

/** Who is here; null once nobody is signed in any more. The root route has asked before any page is drawn. */
export function useStaff(): Staff | null {
  const { data } = useSuspenseQuery(sessionQuery);
  const { org } = useSearch({ from: "__root__" });
  return findStaff(data, org);
}

/** The organisation in which a page acts, as the input of its calls. */
export function useOrganisation(): { orgId?: string } {
  const orgId = useStaff()?.membership?.orgId;
  return orgId === undefined ? {} : { orgId };
}

/** Leaves for the portal's sign-in, and comes back to the same address. What is on the page goes with it. */
export function leaveForSignIn(): void {
  const { pathname, search } = window.location;
  window.location.replace(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
}

/** Asks who is signed in as soon as any answer says that nobody is. */
export function watchForSignOut(): void {
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "error") return;
    if (toAppError(event.action.error).code !== "UNAUTHORIZED") return;
    void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  });
}
