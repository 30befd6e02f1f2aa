const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const satisfies Record<
  (typeof signals)[number],
  number
>;

const cleanups = new Set<() => void>();
let listening = false;

/**
 * Runs `cleanup` once when this process ends, by itself or by SIGINT, SIGTERM or SIGHUP, last registered first.
 * A cleanup is synchronous, since nothing asynchronous survives an exit.
 *
 * @returns a function that takes the registration back, for what was cleaned up in time
 */
export function onProcessEnd(cleanup: () => void): () => void {
  if (!listening) listen();
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

function listen(): void {
  listening = true;
  process.once("exit", cleanUp);
  for (const signal of signals) process.once(signal, () => process.exit(exitCodes[signal]));
}

function cleanUp(): void {
  for (const cleanup of [...cleanups].reverse()) cleanup();
  cleanups.clear();
}
