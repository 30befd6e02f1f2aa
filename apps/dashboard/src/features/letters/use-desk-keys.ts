import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import { type Shortcut, useShortcuts } from "../../shell/shortcuts.ts";
import { findNeighbour } from "./desk-rows.ts";

interface DeskKeysOptions {
  /** The rows in their order. */
  keys: readonly string[];
  /** Around the rows; each carries its key in `data-key`. */
  list: RefObject<HTMLElement | null>;
  /** Stands the desk the other way: by writer instead of by person. */
  onTurnOver: () => void;
  /** Goes to the window before or after. */
  onTurn: (by: -1 | 1) => void;
}

function findFocused(list: HTMLElement | null): string | undefined {
  const { activeElement } = document;
  if (list === null || activeElement === null || !list.contains(activeElement)) return undefined;
  return activeElement.closest<HTMLElement>("[data-key]")?.dataset.key;
}

function focusRow(list: HTMLElement | null, key: string): void {
  const row = list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  row?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}

/** J and K or arrows move, Enter opens the person, B turns the desk over. */
export function useDeskKeys(options: DeskKeysOptions): { onKeyDown: (event: KeyboardEvent) => void } {
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  const move = useMemo(
    () => (by: -1 | 1) => {
      const { keys, list, onTurn } = latest.current;
      const next = findNeighbour(keys, findFocused(list.current), by);
      if (next === null) onTurn(by);
      else focusRow(list.current, next);
    },
    [],
  );
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [
        { keys: ["j"], label: "Next letter (also ↓)", run: () => move(1) },
        { keys: ["k"], label: "Previous letter (also ↑)", run: () => move(-1) },
        { keys: ["Enter"], label: "Open the person’s letters" },
        { keys: ["b"], label: "By person or by writer", run: () => latest.current.onTurnOver() },
      ],
      [move],
    ),
  );
  return {
    onKeyDown: (event) => {
      if (findFocused(options.list.current) === undefined || event.altKey) return;
      if (event.key === "ArrowDown") move(1);
      else if (event.key === "ArrowUp") move(-1);
      else return;
      event.preventDefault();
    },
  };
}
