import { type RefObject, useEffect } from "react";

/** The row that has the focus, or whose name has it. */
function findFocusedRow(list: HTMLElement): Element | null {
  const { activeElement } = document;
  return list.contains(activeElement) ? (activeElement?.closest("[data-key]") ?? null) : null;
}

function isInSight(row: Element | null, list: HTMLElement): boolean {
  if (row === null) return false;
  const { top, bottom } = row.getBoundingClientRect();
  const around = list.getBoundingClientRect();
  return top >= Math.max(around.top, 0) - 1 && bottom <= Math.min(around.bottom, window.innerHeight) + 1;
}

/**
 * Keeps the row with the focus in sight where it was in sight: a person beside the table leaves the rows less room, and
 * those above the reader's grow. Whoever scrolled away from it stays away.
 */
export function useRowInSight(list: RefObject<HTMLElement | null>, ids: readonly string[]): void {
  useEffect(() => {
    const element = list.current;
    const rows = element?.firstElementChild;
    if (!element || !rows) return;
    let wasInSight = false;
    const look = () => {
      wasInSight = isInSight(findFocusedRow(element), element);
    };
    const observer = new ResizeObserver(() => {
      if (wasInSight) findFocusedRow(element)?.scrollIntoView({ block: "nearest" });
      look();
    });
    look();
    observer.observe(rows);
    document.addEventListener("scroll", look, { capture: true, passive: true });
    document.addEventListener("focusin", look);
    return () => {
      observer.disconnect();
      document.removeEventListener("scroll", look, { capture: true });
      document.removeEventListener("focusin", look);
    };
  }, [list, ids]);
}
