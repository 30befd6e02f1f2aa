import type { AnyRouter } from "@tanstack/react-router";

/** After a step to another page the focus goes to its content, so that a screen reader begins there. */
export function moveFocusWithPages(router: AnyRouter): void {
  router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
    // The first page is where the browser put the reader.
    if (fromLocation === undefined || !pathChanged) return;
    document.getElementById("content")?.focus({ preventScroll: true });
  });
}
