import { useSyncExternalStore } from "react";

/** What happened, in one sentence, and how to take it back. */
export interface Toast {
  id: number;
  message: string;
  /** `failed` is announced at once and stays until it is closed. */
  outcome: "done" | "failed";
  undo: (() => void) | undefined;
  /** Keeps it until it is closed: use it when this is the only way to undo. */
  stays: boolean;
}

let nextId = 1;
let shown: readonly Toast[] = [];
const listeners = new Set<() => void>();

function publish(toasts: readonly Toast[]): void {
  shown = toasts;
  for (const listener of listeners) listener();
}

/** Tells what just happened, bottom left. At most three stand at once; the oldest that may go, goes. */
export function showToast(toast: {
  message: string;
  outcome?: Toast["outcome"] | undefined;
  undo?: (() => void) | undefined;
  stays?: boolean | undefined;
}): number {
  const id = nextId;
  nextId += 1;
  const outcome = toast.outcome ?? "done";
  const stays = toast.stays ?? outcome === "failed";
  const oldest = shown.length >= 3 ? shown.find((other) => !other.stays) : undefined;
  const kept = shown.filter((other) => other !== oldest);
  publish([...kept, { id, message: toast.message, outcome, undo: toast.undo, stays }]);
  return id;
}

/** Takes a toast away. Unknown ids are ignored, because it may have gone by itself. */
export function dismissToast(id: number): void {
  if (shown.some((toast) => toast.id === id)) publish(shown.filter((toast) => toast.id !== id));
}

/** The toasts that stand now, oldest first. */
export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, listToasts, listToasts);
}

/** The toasts that stand now, for code outside React. */
export function listToasts(): readonly Toast[] {
  return shown;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
