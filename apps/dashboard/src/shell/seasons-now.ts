import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import type { Almanac } from "@induction/domain/parameters/almanac";
import { queryClient, trpc } from "./api.ts";

const KEY = ["seasons-now"] as const;

/** What is in force of all seasons, as one version of it stands. */
export interface SeasonsNow {
  readonly version: string;
  readonly today: CalendarDate;
  readonly almanac: Almanac;
}

/** Dates, prices and passing scores in force. The server sends them again only where they changed. */
export const seasonsNowQuery = {
  queryKey: KEY,
  queryFn: async (): Promise<SeasonsNow> => {
    const kept = queryClient.getQueryData<SeasonsNow>(KEY);
    const asked = trpc.seasons.current.queryOptions(kept === undefined ? {} : { version: kept.version });
    // It is this query that tries again, not the one within it: two chains of attempts would multiply.
    const once = { ...asked, staleTime: 0, gcTime: 0, retry: false };
    const { version, today, almanac } = await queryClient.fetchQuery(once);
    return { version, today, almanac: must(almanac ?? kept?.almanac, "only what is kept is not sent again") };
  },
  staleTime: 60_000,
  gcTime: Number.POSITIVE_INFINITY,
};
