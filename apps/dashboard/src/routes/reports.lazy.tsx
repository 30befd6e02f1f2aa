import { createLazyRoute, useSearch } from "@tanstack/react-router";
import { ReportsPage } from "../features/reports/reports-page.tsx";
import { toReportsSearch } from "../features/reports/reports-search.ts";

function ReportsRoute() {
  const { view } = useSearch({ from: "/reports", select: toReportsSearch, structuralSharing: true });
  return <ReportsPage isSettled={view === "settled"} />;
}

/** The code of the reports. */
export const Route = createLazyRoute("/reports")({ component: ReportsRoute });
