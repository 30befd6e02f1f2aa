import { useSyncExternalStore } from "react";

/** Whether changes of others arrive by themselves. */
export type LiveStatus = "connecting" | "live" | "stopped";

let status: LiveStatus = "connecting";
const listeners = new Set<() => void>();

/** Keeps whether changes arrive. */
export function setLiveStatus(next: LiveStatus): void {
  if (next === status) return;
  status = next;
  for (const listener of listeners) listener();
}

/** Whether changes arrive. */
export function useLiveStatus(): LiveStatus {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => status,
  );
}
