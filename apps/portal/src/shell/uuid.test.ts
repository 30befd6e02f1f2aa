import { expect, test } from "vitest";
import { newUuid } from "./uuid.ts";

const VERSION_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("an id is a UUID of version 4", () => {
  expect(newUuid()).toMatch(VERSION_4);
});

test.each([
  ["zeros", 0x00],
  ["ones", 0xff],
])("without the browser's own maker it is one too, even from bytes that are all %s", (_name, byte) => {
  const getRandomValues: Crypto["getRandomValues"] = (array) => {
    new Uint8Array(array.buffer).fill(byte);
    return array;
  };
  expect(newUuid({ getRandomValues })).toMatch(VERSION_4);
});
