import { useSyncExternalStore } from "react";

/** What changed in a row while its reader was here and has not looked at it since. */
export interface LiveChange {
  /** When it arrived, as an instant. */
  readonly at: string;
  /** When the file had last been changed before, by the server's clock; null for a file that was hidden. */
  readonly since: string | null;
  /** In the words of the table's columns. */
  readonly parts: readonly string[];
}

let changes: ReadonlyMap<string, LiveChange> = new Map();
const listeners = new Set<() => void>();

function publish(next: ReadonlyMap<string, LiveChange>): void {
  changes = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps that people changed. What was new before and not looked at stays new. */
export function noteChanges(found: ReadonlyMap<string, LiveChange>): void {
  if (found.size === 0) return;
  const next = new Map(changes);
  for (const [id, { at, since, parts }] of found) {
    const before = next.get(id);
    next.set(id, {
      at,
      since: before === undefined ? since : before.since,
      parts: [...new Set([...(before?.parts ?? []), ...parts])],
    });
  }
  publish(next);
}

/** The reader has looked at this person: nothing is new there any more. */
export function forgetChange(id: string): void {
  if (!changes.has(id)) return;
  const next = new Map(changes);
  next.delete(id);
  publish(next);
}

/** What is new since the reader last looked, by person. */
export function listChanges(): ReadonlyMap<string, LiveChange> {
  return changes;
}

/** The same, kept current. */
export function useLiveChanges(): ReadonlyMap<string, LiveChange> {
  return useSyncExternalStore(subscribe, listChanges);
}
