import type { AnyRouter } from "@tanstack/react-router";

const IDLE_WITHIN_MS = 4000;

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: IDLE_WITHIN_MS });
  else setTimeout(work, IDLE_WITHIN_MS);
}

/** Once the first page stands, the code of the others follows: the next step then waits for nothing, even offline. */
export function loadPagesWhenIdle(router: AnyRouter): void {
  const stop = router.subscribe("onRendered", () => {
    stop();
    whenIdle(() => {
      for (const route of Object.values(router.routesById)) {
        router.loadRouteChunk(route)?.catch(() => {
          // A page that cannot be loaded now is asked for again when somebody goes there.
        });
      }
    });
  });
}
