import { expect, test } from "vitest";
import type { Person } from "./actor.ts";
import { createSessionMemory } from "./session-memory.ts";

const HOUR = 3_600_000;
const asha: Person = {
  ...{ kind: "person", userId: "asha", name: "Asha", email: "asha@example.org", sessionHash: "a" },
  ...{ signedInAt: new Date("2026-09-01T12:00:00Z"), platformRoles: [], memberships: [] },
};

function openMemory(forMs = 2_000) {
  let now = 0;
  const memory = createSessionMemory(forMs, () => now);
  return { memory, pass: (ms: number) => (now += ms) };
}

test("a session is remembered for its moment, counted from when it was asked for", () => {
  const { memory, pass } = openMemory();
  const keep = memory.beginLookUp("a");
  pass(500);
  keep(asha, HOUR);
  pass(1_499);
  expect(memory.find("a")).toBe(asha);
  pass(1);
  expect(memory.find("a")).toBeNull();
});

test("a session that ends sooner is not remembered past its end", () => {
  const { memory, pass } = openMemory();
  memory.beginLookUp("a")(asha, 300);
  pass(300);
  expect(memory.find("a")).toBeNull();
});

test("what was read before everything was forgotten is not kept after", () => {
  const { memory } = openMemory();
  memory.beginLookUp("b")(asha, HOUR);
  const keep = memory.beginLookUp("a");
  memory.forgetAll();
  keep(asha, HOUR);
  expect([memory.find("a"), memory.find("b")]).toEqual([null, null]);
  memory.beginLookUp("a")(asha, HOUR);
  expect(memory.find("a")).toBe(asha);
});

test("nothing is remembered for no time", () => {
  const { memory } = openMemory(0);
  memory.beginLookUp("a")(asha, HOUR);
  expect(memory.find("a")).toBeNull();
});

test("ten thousand are remembered, and the oldest makes room for one more", () => {
  const { memory } = openMemory();
  for (let number = 0; number <= 10_000; number += 1) memory.beginLookUp(String(number))(asha, HOUR);
  expect([memory.find("0"), memory.find("1"), memory.find("10000")]).toEqual([null, asha, asha]);
});
