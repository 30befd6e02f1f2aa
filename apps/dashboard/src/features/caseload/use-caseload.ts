import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import type { CaseloadPage } from "../../shell/answers.ts";
import { queryClient, trpc } from "../../shell/api.ts";
import { askFor, findInPage } from "../../shell/caseload-query.ts";
import { type CaseloadSearch, PAGE_SIZE, pageOf } from "../../shell/caseload-search.ts";
import { useOrganisation, useStaff } from "../../shell/session.ts";
import { holdsAny } from "../../shell/staff.ts";

/** The window of the caseload that an address asks for, its counts, and whom a lead can filter by. */
export function useCaseload(search: CaseloadSearch) {
  const organisation = useOrganisation();
  const staff = useStaff();
  const isLead = holdsAny(staff?.membership ?? null, "lead");
  const { question, findHere } = askFor(search, organisation.orgId);
  const find = useCallback(
    (page: CaseloadPage) => (findHere === "" ? page : findInPage(page, findHere)),
    [findHere],
  );
  const page = useQuery({
    ...trpc.caseload.page.queryOptions(question),
    placeholderData: keepPreviousData,
    select: find,
  });
  const counts = useQuery(trpc.caseload.counts.queryOptions(organisation));
  const advisors = useQuery({ ...trpc.members.listAdvisors.queryOptions(organisation), enabled: isLead });
  return { page, counts, advisors: advisors.data?.advisors ?? [], isLead };
}

/** Fetches the people before and after the open one, so that moving on is at once. */
export function usePrefetchAround(ids: readonly string[], peek: string | undefined): void {
  const { orgId } = useOrganisation();
  const place = peek === undefined ? -1 : ids.indexOf(peek);
  const around = place === -1 ? [] : [ids[place - 1], ids[place + 1]];
  const [before, after] = around;
  useEffect(() => {
    for (const id of [after, before]) {
      if (id === undefined) continue;
      const input = orgId === undefined ? { id } : { orgId, id };
      void queryClient.prefetchQuery(trpc.caseload.person.queryOptions(input));
    }
  }, [before, after, orgId]);
}

/** How many windows there are, and what the open one holds: "51–96". */
export function toWindow(search: CaseloadSearch, { total, shown }: { total: number; shown: number }) {
  const page = pageOf(search);
  const first = (page - 1) * PAGE_SIZE + 1;
  return { page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), first, last: first + shown - 1 };
}
