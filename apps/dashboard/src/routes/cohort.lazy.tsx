import { createLazyRoute, useSearch } from "@tanstack/react-router";
import { CohortPage } from "../features/cohort/cohort-page.tsx";
import { toCohortSearch } from "../shell/cohort-search.ts";

function CohortRoute() {
  const search = useSearch({ from: "/cohort", select: toCohortSearch, structuralSharing: true });
  return <CohortPage search={search} />;
}

/** The code of the cohort. */
export const Route = createLazyRoute("/cohort")({ component: CohortRoute });
