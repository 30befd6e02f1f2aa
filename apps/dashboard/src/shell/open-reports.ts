import { useQuery } from "@tanstack/react-query";
import { trpc } from "./api.ts";

/** How many reports of changes wait for a curator; 0 for whoever is none, and before it is known. */
export function useOpenReports(isCurator: boolean): number {
  const { data } = useQuery(trpc.reports.count.queryOptions({}, { enabled: isCurator }));
  return data?.open ?? 0;
}
