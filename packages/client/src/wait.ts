const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/**
 * How long to wait before trying again, twice as long after each failure. A part is left to chance, so that the screens
 * of a whole organisation do not come back at one moment.
 */
export function toWaitMs(failures: number, chance = Math.random()): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
  return Math.round(most * (0.5 + chance / 2));
}

/** How long to wait after a failure: by its number, but never less than the server asked for. */
export function toPauseMs(
  failures: number,
  { retryAfterSeconds }: { readonly retryAfterSeconds: number | null },
  chance = Math.random(),
): number {
  const asked = (retryAfterSeconds ?? 0) * 1_000;
  return Math.max(toWaitMs(failures, chance), Math.round(asked * (1 + chance / 2)));
}
