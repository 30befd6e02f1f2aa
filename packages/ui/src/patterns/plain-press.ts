import type { MouseEvent } from "react";

/** A press on the row itself: not on a control in it, and not the end of marking text. */
export function isPlainPress(event: MouseEvent): boolean {
  const isOnControl =
    event.target instanceof Element &&
    event.target.closest("a, button, input, label, select, [popover]") !== null;
  return !isOnControl && (window.getSelection()?.isCollapsed ?? true);
}
