import type { Program } from "@induction/domain/program/program";
import { queryClient, trpc } from "./api.ts";

const KEY = ["program-list"] as const;

/** The list as one version of it stands. */
export interface ProgramList {
  readonly version: string;
  readonly programs: readonly Program[];
}

/** Every program with its facts. The server sends them again only where they changed. */
export const programListQuery = {
  queryKey: KEY,
  queryFn: async (): Promise<ProgramList> => {
    const kept = queryClient.getQueryData<ProgramList>(KEY);
    const asked = trpc.programs.list.queryOptions(kept === undefined ? {} : { version: kept.version });
    // It is this query that tries again, not the one within it: two chains of attempts would multiply.
    const once = { ...asked, staleTime: 0, gcTime: 0, retry: false };
    const { version, programs } = await queryClient.fetchQuery(once);
    return { version, programs: programs ?? kept?.programs ?? [] };
  },
  staleTime: 60_000,
  gcTime: Number.POSITIVE_INFINITY,
};
