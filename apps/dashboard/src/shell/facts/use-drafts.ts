import { showToast } from "@induction/ui/state/toasts";
import { useState } from "react";
import { type FactDraft, isTouched } from "./fact-draft.ts";

interface KeptDraft<V> {
  readonly start: FactDraft<V>;
  readonly now: FactDraft<V>;
}

type KeptDrafts<V> = ReadonlyMap<string, KeptDraft<V>>;

/** What is being typed for each fact of a page, by its key, kept while another fact is looked at. */
export interface Drafts<V> {
  readonly of: (key: string) => FactDraft<V> | null;
  /** For which facts something was typed that is not published. */
  readonly touched: ReadonlySet<string>;
  readonly open: (key: string, start: FactDraft<V>, now?: FactDraft<V>) => void;
  readonly change: (key: string, now: FactDraft<V>) => void;
  readonly close: (key: string) => void;
  /** Drops what was typed, and offers it back. */
  readonly drop: (key: string, label: string) => void;
}

function put<V>(kept: KeptDrafts<V>, key: string, draft: KeptDraft<V>): KeptDrafts<V> {
  return new Map(kept).set(key, draft);
}

function without<V>(kept: KeptDrafts<V>, key: string): KeptDrafts<V> {
  const rest = new Map(kept);
  rest.delete(key);
  return rest;
}

/** Keeps the drafts of a page. */
export function useDrafts<V>(): Drafts<V> {
  const [kept, setKept] = useState<KeptDrafts<V>>(new Map());
  const touched = new Set(
    [...kept].filter(([, { now, start }]) => isTouched(now, start)).map(([key]) => key),
  );
  const close = (key: string) => setKept((before) => without(before, key));
  return {
    of: (key) => kept.get(key)?.now ?? null,
    touched,
    open: (key, start, now = start) => setKept((before) => put(before, key, { start, now })),
    change: (key, now) =>
      setKept((before) => put(before, key, { start: before.get(key)?.start ?? now, now })),
    close,
    drop(key, label) {
      const draft = kept.get(key);
      close(key);
      if (draft === undefined || !touched.has(key)) return;
      showToast({
        message: `${label}: what you typed is dropped.`,
        undo: () => setKept((before) => put(before, key, draft)),
      });
    },
  };
}
