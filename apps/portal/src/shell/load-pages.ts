import type { AnyRouter } from "@tanstack/react-router";
import { whenIdle } from "./when-idle.ts";

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
