import { expect, test } from "vitest";
import { toClientAddress } from "./client-address.ts";

test.each([
  ["a direct client is where its socket is", "203.0.113.9", undefined, true, "203.0.113.9"],
  ["a direct client cannot claim another address", "203.0.113.9", "198.51.100.1", true, "203.0.113.9"],
  ["the proxy's own entry is the last one", "127.0.0.1", "10.0.0.1, 198.51.100.1", true, "198.51.100.1"],
  ["a mapped loopback is loopback", "::ffff:127.0.0.1", "198.51.100.1", true, "198.51.100.1"],
  ["without a public address there is no proxy", "127.0.0.1", "198.51.100.1", false, "127.0.0.1"],
  ["an empty claim is no claim", "127.0.0.1", " ", true, "127.0.0.1"],
])("%s", (_sentence, socket, forwardedFor, isBehindProxy, expected) => {
  expect(toClientAddress(socket, { forwardedFor, isBehindProxy })).toBe(expected);
});
