import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { useOrganisation } from "../../shell/session.ts";

/** The list that is proposed to a person. Whatever moves the file, a published fact or a new day among it, moves it too. */
export function useProposedList(person: PersonScreen) {
  const query = useQuery({
    ...trpc.caseload.proposedList.queryOptions({ ...useOrganisation(), id: person.applicantId }),
    staleTime: 0,
  });
  const { refetch } = query;
  const last = useRef(person);
  useEffect(() => {
    if (last.current === person) return;
    last.current = person;
    void refetch();
  }, [person, refetch]);
  return query;
}
