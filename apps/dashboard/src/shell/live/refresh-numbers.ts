import { queryClient, trpc } from "../api.ts";

interface Refreshing {
  /** Whether the answers may be on their way already: where the stream has only begun. */
  readonly isUnderway?: boolean;
}

/** Fetches again what is open of the organization's own numbers, and what a change of one would do. */
export async function refreshNumbers({ isUnderway = false }: Refreshing = {}): Promise<void> {
  await queryClient.invalidateQueries(trpc.numbers.pathFilter(), { cancelRefetch: !isUnderway });
}
