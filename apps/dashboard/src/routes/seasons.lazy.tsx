import { createLazyRoute, useSearch } from "@tanstack/react-router";
import { SeasonsPage } from "../features/seasons/seasons-page.tsx";
import { toSeasonsSearch } from "../features/seasons/seasons-search.ts";

function SeasonsRoute() {
  const search = useSearch({ from: "/seasons", select: toSeasonsSearch, structuralSharing: true });
  return <SeasonsPage search={search} />;
}

/** The code of a season's page. */
export const Route = createLazyRoute("/seasons")({ component: SeasonsRoute });
