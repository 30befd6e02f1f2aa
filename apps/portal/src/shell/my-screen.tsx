import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Changed, PersonScreen } from "./answers.ts";
import { queryClient, trpc } from "./api.ts";
import { Loaded } from "./loaded.tsx";
import { useOrganisation } from "./organisation.ts";

interface MyScreenProps {
  /** The heading of the page, where all of the page waits for the record. */
  heading?: string;
  /** What stands here until the record has come, as high as the record will be. */
  waiting: ReactNode;
  children: (screen: PersonScreen) => ReactNode;
}

/** The person's own record, once it is here. */
export function MyScreen({ heading, waiting, children }: MyScreenProps) {
  const query = useQuery(trpc.profile.mine.queryOptions(useOrganisation()));
  return (
    <Loaded query={query} what="Your record" heading={heading} waiting={waiting}>
      {children}
    </Loaded>
  );
}

/** The record as it lies in the cache, where it does. */
export function findMyScreen(organisation: { orgId?: string }): PersonScreen | undefined {
  return queryClient.getQueryData(trpc.profile.mine.queryKey(organisation));
}

/** Draws a record that is about to be true, and gives back what takes it away again. */
export function drawMyScreen(
  organisation: { orgId?: string },
  draw: (screen: PersonScreen) => PersonScreen,
): () => void {
  const queryKey = trpc.profile.mine.queryKey(organisation);
  const before = findMyScreen(organisation);
  queryClient.setQueryData(queryKey, (screen) => (screen === undefined ? screen : draw(screen)));
  return () => queryClient.setQueryData(queryKey, before);
}

/** Asks for the record and its history again. */
export async function refreshMyScreen(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries(trpc.profile.mine.queryFilter()),
    queryClient.invalidateQueries(trpc.history.list.pathFilter()),
  ]);
}

/** Keeps what a saved change answered, so that tier and breadth move at once; the words follow with the whole record. */
export async function keepChange(
  organisation: { orgId?: string },
  { version, changedAt, assessment, cost }: Changed,
): Promise<void> {
  drawMyScreen(organisation, (screen) => ({ ...screen, version, changedAt, assessment, cost }));
  await refreshMyScreen();
}
