import { createLazyRoute, useSearch } from "@tanstack/react-router";
import { CaseloadPage } from "../features/caseload/caseload-page.tsx";
import { toCaseloadSearch } from "../shell/caseload-search.ts";

function CaseloadRoute() {
  const search = useSearch({ from: "/caseload", select: toCaseloadSearch, structuralSharing: true });
  return <CaseloadPage search={search} />;
}

/** The code of the caseload. */
export const Route = createLazyRoute("/caseload")({ component: CaseloadRoute });
