import { expect, test } from "vitest";
import { PARTS, toPart, toPartHref } from "./parts.ts";

test("the address of each part leads back to it", () => {
  const parts = PARTS.map((part) => toPart(new URL(toPartHref(part), "http://x").searchParams.get("part")));
  expect(parts).toEqual(PARTS);
});

test.each([undefined, "", "nothing", 7])("an address with %j shows the roadmap", (text) => {
  expect(toPart(text)).toBe("roadmap");
});
