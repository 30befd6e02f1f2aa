import { createLazyRoute, useSearch } from "@tanstack/react-router";
import { MembersPage } from "../features/members/members-page.tsx";
import { toMembersSearch } from "../features/members/members-search.ts";

function MembersRoute() {
  const search = useSearch({ from: "/members", select: toMembersSearch, structuralSharing: true });
  return <MembersPage search={search} />;
}

/** The code of the members. */
export const Route = createLazyRoute("/members")({ component: MembersRoute });
