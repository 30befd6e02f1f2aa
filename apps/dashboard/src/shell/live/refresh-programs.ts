import { queryClient, trpc } from "../api.ts";
import { programListQuery } from "../program-list.ts";

interface Refreshing {
  /** Whether the answers may be on their way already: where the stream has only begun. */
  readonly isUnderway?: boolean;
}

/**
 * Fetches again what is open of the programs, and counts the rest as old. The server sends the list only where it changed. Of
 * a person the page tells how far each reason reaches among all programs, whether or not their own list holds the changed one.
 */
export async function refreshPrograms({ isUnderway = false }: Refreshing = {}): Promise<void> {
  const options = { cancelRefetch: !isUnderway };
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: programListQuery.queryKey }, options),
    queryClient.invalidateQueries(trpc.curation.list.pathFilter(), options),
    queryClient.invalidateQueries(trpc.curation.program.pathFilter(), options),
    queryClient.invalidateQueries(trpc.curation.preview.pathFilter(), options),
    // Each report is told beside the fact that stands.
    queryClient.invalidateQueries(trpc.reports.queue.pathFilter(), options),
    queryClient.invalidateQueries(trpc.caseload.person.pathFilter(), options),
  ]);
}

/** Fetches again how many reports wait, and the queue where it is open. */
export async function refreshReports({ isUnderway = false }: Refreshing = {}): Promise<void> {
  await queryClient.invalidateQueries(trpc.reports.pathFilter(), { cancelRefetch: !isUnderway });
}
