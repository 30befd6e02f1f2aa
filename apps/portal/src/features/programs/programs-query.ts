import { must } from "@induction/domain/kernel/must";
import type { Program } from "@induction/domain/program/program";
import { queryOptions } from "@tanstack/react-query";
import { queryClient, trpc } from "../../shell/api.ts";
import { PROGRAMS_KEY } from "../../shell/programs-key.ts";

const queryKey = PROGRAMS_KEY;
const FRESH_FOR_MS = 10 * 60_000;

/** The whole list of programs. A list of the current version is kept instead of being sent again. */
export const programsQuery = queryOptions({
  queryKey,
  staleTime: FRESH_FOR_MS,
  gcTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<{ version: string; programs: readonly Program[] }> => {
    const kept = queryClient.getQueryData<{ version: string; programs: readonly Program[] }>(queryKey);
    const input = kept === undefined ? {} : { version: kept.version };
    const answer = await queryClient.fetchQuery({
      ...trpc.programs.list.queryOptions(input),
      staleTime: 0,
      gcTime: 0,
    });
    if (answer.programs !== null) return { version: answer.version, programs: answer.programs };
    return must(kept, "a list is left out only where its version was named");
  },
});
