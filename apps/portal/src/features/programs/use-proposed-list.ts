import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { useOrganisation } from "../../shell/organisation.ts";

const FRESH_FOR_MS = 30_000;

/** The proposed list with every program's reasons. Whatever moves the record, a published fact among it, moves it too. */
export function useProposedList(screen: PersonScreen) {
  const query = useQuery({
    ...trpc.profile.proposedList.queryOptions(useOrganisation()),
    staleTime: FRESH_FOR_MS,
  });
  const { refetch } = query;
  const last = useRef(screen);
  useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    void refetch();
  }, [screen, refetch]);
  return query;
}
