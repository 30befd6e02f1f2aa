import { useEffect, useMemo, useRef } from "react";
import { useShortcuts } from "../shortcuts.ts";
import { useLatest } from "../use-latest.ts";

/** A fact that is opened takes the focus: on a phone it covers the others. Not the one that the address opened. */
export function useFocusOnOpened(key: string | null): void {
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    document.querySelector<HTMLElement>("[data-fact-panel]")?.focus({ preventScroll: true });
  }, [key]);
}

/** Leads back to the fact in the table, where its panel closes. */
export function focusFact(key: string): void {
  document.querySelector<HTMLElement>(`[data-fact="${CSS.escape(key)}"]`)?.focus();
}

/** J and K go through the facts, as they go through the people of a caseload. */
export function useFactKeys<Key extends string>(
  keys: readonly Key[],
  open: Key | null,
  onOpen: (key: Key) => void,
): void {
  const step = (by: 1 | -1) => {
    const at = open === null ? -1 : keys.indexOf(open);
    const next = keys[at === -1 && by === -1 ? keys.length - 1 : at + by];
    if (next !== undefined) onOpen(next);
  };
  const latest = useLatest(step);
  useShortcuts(
    useMemo(
      () => [
        { keys: ["j", "ArrowDown"], label: "Next fact", run: () => latest.current(1) },
        { keys: ["k", "ArrowUp"], label: "Previous fact", run: () => latest.current(-1) },
      ],
      [latest],
    ),
  );
}
