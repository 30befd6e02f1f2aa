import { isIP } from "node:net";

/**
 * What of a network address stands for one household or office: an IPv4 address whole, of an IPv6 address the first 64
 * bits, since one machine has all the rest to itself and could make each guess from another address.
 */
export function toAddressKey(address: string): string {
  const bare = address.replace(/%.*$/, "").toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  return isIP(bare) === 6 ? `${expandIpv6(bare).slice(0, 4).join(":")}::/64` : bare;
}

/** The groups of an IPv6 address, without leading zeros, as far as the first seven are concerned. */
function expandIpv6(address: string): readonly string[] {
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  if (tail === undefined) return left.map(toGroup);
  const right = tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(8 - left.length - right.length, 0) }, () => "0");
  return [...left, ...zeros, ...right].map(toGroup);
}

function toGroup(group: string): string {
  return group.replace(/^0+(?=.)/, "");
}
