import { expect, test } from "vitest";
import { isOpenAddress } from "./open-address.ts";

test.for([
  ["/programs", true],
  ["/programs/university-of-x-tx", true],
  ["/programs/university-of-x-tx/", true],
  ["/programs/paste", false],
  ["/programs/proposed", false],
  ["/programs/a/b", false],
  ["/rules", true],
  ["/rules/B3", true],
  ["/rules/B3/more", false],
  ["/profile", false],
  ["/", false],
] as const)("%s is open to everybody: %s", ([pathname, isOpen]) => {
  expect(isOpenAddress(pathname)).toBe(isOpen);
});
