import { queryClient, trpc } from "../api.ts";
import { seasonsNowQuery } from "../seasons-now.ts";

interface Refreshing {
  /** Whether the answers may be on their way already: where the stream has only begun. */
  readonly isUnderway?: boolean;
}

/** Fetches again what is open of the seasons: their facts, and everybody's dates and prices, which follow from them. */
export async function refreshSeasons({ isUnderway = false }: Refreshing = {}): Promise<void> {
  const options = { cancelRefetch: !isUnderway };
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: seasonsNowQuery.queryKey }, options),
    queryClient.invalidateQueries(trpc.seasonFacts.pathFilter(), options),
    queryClient.invalidateQueries(trpc.seasons.get.pathFilter(), options),
    queryClient.invalidateQueries(trpc.caseload.person.pathFilter(), options),
  ]);
}
