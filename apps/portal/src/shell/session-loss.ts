import { toAppError } from "@induction/client/app-error";
import { must } from "@induction/domain/kernel/must";
import { useSyncExternalStore } from "react";
import { queryClient } from "./api.ts";
import { sessionQuery } from "./session.ts";

let isLost = false;
const listeners = new Set<() => void>();

function setLost(next: boolean): void {
  if (next === isLost) return;
  isLost = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the session has ended while the page was open. What is typed stays; nothing can be saved until the next sign-in. */
export function useIsSessionLost(): boolean {
  return useSyncExternalStore(subscribe, () => isLost);
}

const askWhoIsSignedIn = must(sessionQuery.queryFn, "a query of the client can be asked");

function findPersonId(): string | null {
  return queryClient.getQueryData(sessionQuery.queryKey)?.person?.userId ?? null;
}

/** Asks beside the cache who is signed in: the page must not fall away from under somebody who is typing. */
async function lookAgain(): Promise<void> {
  const before = findPersonId();
  if (before === null) return;
  const { person } = await queryClient.fetchQuery({
    queryKey: ["session", "look-again"],
    queryFn: (context) => askWhoIsSignedIn({ ...context, queryKey: sessionQuery.queryKey }),
    staleTime: 0,
  });
  if (person !== null && person.userId !== before) window.location.reload();
  const wasLost = isLost;
  setLost(person === null);
  if (wasLost && person !== null) await queryClient.invalidateQueries();
}

/** Looks whether the session has ended: for whatever hears it first, such as a stream that the server closed. */
export function lookAgainQuietly(): void {
  lookAgain().catch(() => {
    // Unreachable: then nothing is known of the session, and the offline band says so.
  });
}

function isRefusal(error: unknown): boolean {
  return toAppError(error).code === "UNAUTHORIZED";
}

/** Notices from refused calls that the session has ended, and from the window's return that there is a new one. */
export function watchForSessionLoss(): void {
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "error" && isRefusal(event.action.error)) {
      lookAgainQuietly();
    }
  });
  queryClient.getMutationCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "error" && isRefusal(event.action.error)) {
      lookAgainQuietly();
    }
  });
  window.addEventListener("focus", () => {
    if (isLost) lookAgainQuietly();
  });
}
