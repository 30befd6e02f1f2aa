import { createLazyRoute, useSearch } from "@tanstack/react-router";
import { toDeskSearch } from "../features/letters/desk-search.ts";
import { LettersPage } from "../features/letters/letters-page.tsx";

function LettersRoute() {
  const search = useSearch({ from: "/letters", select: toDeskSearch, structuralSharing: true });
  return <LettersPage search={search} />;
}

/** The code of the letters desk. */
export const Route = createLazyRoute("/letters")({ component: LettersRoute });
