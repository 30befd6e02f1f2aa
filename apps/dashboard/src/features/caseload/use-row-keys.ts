import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { type Shortcut, useShortcuts } from "../../shell/shortcuts.ts";
import { useRowInSight } from "./use-row-in-sight.ts";

/** What keys can do with the rows of a list. */
interface RowKeysOptions {
  /** The people in the order of the rows. */
  ids: readonly string[];
  /** The person beside the table, if any. */
  peek: string | undefined;
  /** Around the rows; each carries its key in `data-key`. */
  list: RefObject<HTMLElement | null>;
  onPeek: (id: string | undefined) => void;
  onOpenPage: (id: string) => void;
  /** Goes to the window before or after; false where there is none. */
  onTurn: (by: -1 | 1) => boolean;
  onSearch: () => void;
  onFilter: () => void;
}

function findLink(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"] a`) ?? null;
}

function findFocusedId(list: HTMLElement | null): string | undefined {
  const { activeElement } = document;
  if (list === null || activeElement === null || !list.contains(activeElement)) return undefined;
  return activeElement.closest<HTMLElement>("[data-key]")?.dataset.key;
}

/** Gives the focus to a row's name, and brings it into view. */
export function focusRow(list: HTMLElement | null, id: string): void {
  const link = findLink(list, id);
  link?.focus({ preventScroll: true });
  link?.closest("[data-key]")?.scrollIntoView({ block: "nearest" });
}

/** Whether the focus is on nothing in particular: what had it went away, or another page stood here before. */
function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.id === "content";
}

/** The row that last had the focus. It outlives the page, so that a reader who comes back goes on from there. */
let lastFocused: string | undefined;

/** Keeps the focus on the row that had it, when new answers move the rows and when its reader comes back from elsewhere. */
function useFocusThatStays({ ids, list }: Pick<RowKeysOptions, "ids" | "list">) {
  const hasFocus = useRef(lastFocused !== undefined);
  useEffect(() => {
    const element = list.current;
    const remember = () => {
      const id = findFocusedId(element);
      hasFocus.current = id !== undefined;
      lastFocused = id ?? lastFocused;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [list]);
  useLayoutEffect(() => {
    if (!hasFocus.current || lastFocused === undefined || !ids.includes(lastFocused)) return;
    if (isFocusFree()) focusRow(list.current, lastFocused);
  }, [ids, list]);
}

/** J and K or arrows move, Enter peeks, Ctrl+Enter opens the page, Escape closes. */
export function useRowKeys(options: RowKeysOptions): { onKeyDown: (event: KeyboardEvent) => void } {
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  useFocusThatStays(options);
  useRowInSight(options.list, options.ids);
  const move = useMoves(latest, options.ids);
  const isPeeking = options.peek !== undefined;
  const shortcuts = useMemo(() => listShortcuts(latest, move, isPeeking), [move, isPeeking]);
  useShortcuts(shortcuts);
  return {
    onKeyDown: (event) => {
      const id = findFocusedId(options.list.current);
      if (id === undefined || event.altKey) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) options.onOpenPage(id);
      else if (event.key === "ArrowDown") move(1);
      else if (event.key === "ArrowUp") move(-1);
      else return;
      event.preventDefault();
    },
  };
}

/** Moves to the next or previous row; past the end, into the next window, where it waits for the rows. */
function useMoves(latest: RefObject<RowKeysOptions>, ids: readonly string[]) {
  const waitsFor = useRef<"first" | "last">(undefined);
  useEffect(() => {
    const edge = waitsFor.current;
    const id = edge === "first" ? ids[0] : ids.at(-1);
    if (edge === undefined || id === undefined) return;
    waitsFor.current = undefined;
    goTo(latest, id);
  }, [ids, latest]);
  return useMemo(
    () => (by: -1 | 1) => {
      const { ids: all, peek, list, onTurn } = latest.current;
      const current = all.indexOf(findFocusedId(list.current) ?? peek ?? lastFocused ?? "");
      const next = current === -1 ? all[0] : all[current + by];
      if (next !== undefined) goTo(latest, next);
      else if (onTurn(by)) waitsFor.current = by === 1 ? "first" : "last";
    },
    [latest],
  );
}

/** Long enough that a held key does not fetch everybody on its way, short enough to feel at once. */
const FOLLOWS_AFTER_MS = 70;
let following: ReturnType<typeof setTimeout> | undefined;

/** The focus moves at once; who stands beside the table follows when it rests. */
function goTo(latest: RefObject<RowKeysOptions>, id: string): void {
  const { list, peek } = latest.current;
  focusRow(list.current, id);
  clearTimeout(following);
  if (peek === undefined) return;
  following = setTimeout(() => {
    const { peek: shown, onPeek } = latest.current;
    if (shown !== undefined && shown !== id) onPeek(id);
  }, FOLLOWS_AFTER_MS);
}

function listShortcuts(
  latest: RefObject<RowKeysOptions>,
  move: (by: -1 | 1) => void,
  isPeeking: boolean,
): readonly Shortcut[] {
  return [
    { keys: ["j"], label: "Next person (also ↓)", run: () => move(1) },
    { keys: ["k"], label: "Previous person (also ↑)", run: () => move(-1) },
    { keys: ["Enter"], label: "Look at the person beside the table" },
    { keys: ["Mod+Enter"], label: "Open the person’s page" },
    {
      keys: ["Escape"],
      label: "Close what is beside the table",
      ...(isPeeking && { run: () => closePeek(latest.current) }),
    },
    { keys: ["/"], label: "Search", run: () => latest.current.onSearch() },
    { keys: ["f"], label: "Filter", run: () => latest.current.onFilter() },
  ];
}

/** Closes the peek and gives the focus back to the row that it showed. */
export function closePeek({ list, peek, onPeek }: Pick<RowKeysOptions, "list" | "peek" | "onPeek">): void {
  clearTimeout(following);
  if (peek !== undefined) focusRow(list.current, peek);
  onPeek(undefined);
}
