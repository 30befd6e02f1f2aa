import { isLoopback } from "../env.ts";

/**
 * The network address that a request came from. A proxy is believed only where one must be: the server has a public
 * address and the request came over this machine's loopback. Then the last entry, which the proxy itself wrote, counts;
 * earlier ones are whatever the client claimed.
 */
export function toClientAddress(
  socketAddress: string,
  { forwardedFor, isBehindProxy }: { forwardedFor: string | undefined; isBehindProxy: boolean },
): string {
  const direct = socketAddress.replace(/^::ffff:/, "");
  if (!isBehindProxy || !isLoopback(direct)) return direct;
  return forwardedFor?.split(",").at(-1)?.trim() || direct;
}
