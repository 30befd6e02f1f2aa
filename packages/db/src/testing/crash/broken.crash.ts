import * as pairs from "./pairs.crash.ts";

/*
 * A crash subject whose program ends by itself: nothing crashed it, so the rounds must not count this as a crash.
 */

/** As the careful subject does. */
export const prepare = pairs.prepare;

/** As the careful subject does. */
export const verify = pairs.verify;

/** Fails at once. */
export async function write(): Promise<void> {
  throw new Error("broken on purpose");
}
