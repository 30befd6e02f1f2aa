import { createLazyRoute, useParams, useSearch } from "@tanstack/react-router";
import { PersonPage } from "../features/person/person-page.tsx";
import { toCaseloadSearch } from "../shell/caseload-search.ts";

function PersonRoute() {
  const { id } = useParams({ from: "/people/$id" });
  const search = useSearch({ from: "/people/$id", select: toCaseloadSearch, structuralSharing: true });
  const tab = useSearch({ from: "/people/$id", select: (params) => params.tab });
  const answer = useSearch({ from: "/people/$id", select: (params) => params.answer });
  // Another person is another page: nothing of the last one, such as an open menu, may stay.
  return <PersonPage key={id} id={id} search={search} tab={tab} answer={answer} />;
}

/** The code of a person's page. */
export const Route = createLazyRoute("/people/$id")({ component: PersonRoute });
