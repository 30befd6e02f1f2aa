import { createLazyRoute, useSearch } from "@tanstack/react-router";
import { ProgramsPage } from "../features/programs/programs-page.tsx";
import { toProgramsSearch } from "../features/programs/programs-search.ts";

function ProgramsRoute() {
  const search = useSearch({ from: "/programs", select: toProgramsSearch, structuralSharing: true });
  return <ProgramsPage search={search} />;
}

/** The code of the program list. */
export const Route = createLazyRoute("/programs")({ component: ProgramsRoute });
