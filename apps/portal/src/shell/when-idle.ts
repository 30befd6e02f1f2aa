const IDLE_WITHIN_MS = 4000;

/** Does something once nothing else is to be done, or after four seconds: fetching what the next step will need. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: IDLE_WITHIN_MS });
  else setTimeout(work, IDLE_WITHIN_MS);
}
