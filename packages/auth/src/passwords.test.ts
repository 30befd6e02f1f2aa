import { expect, test, vi } from "vitest";
import { countCharacters, createPasswords, currentHashCost } from "./passwords.ts";

const passwords = createPasswords();
const cheap = { memoryKib: 8192, passes: 1, lanes: 1 };

test("a password is stored as argon2id at the recommended cost, differently each time", async () => {
  const [first, second] = [
    await passwords.hash("a password of mine"),
    await passwords.hash("a password of mine"),
  ];
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(second).not.toBe(first);
  expect(currentHashCost).toEqual({ memoryKib: 19_456, passes: 2, lanes: 1 });
});

test.each([
  ["the same password", "naïve façade words", "naïve façade words", true],
  ["one with a letter changed", "naïve façade words", "naïve façade wordS", false],
  ["one with a space added", "naïve façade words", "naïve façade words ", false],
  ["the same, composed by another keyboard", "naïve façade words", "nai\u0308ve fac\u0327ade words", true],
])("%s is judged rightly", async (_, stored, typed, expected) => {
  expect(await passwords.verify(await passwords.hash(stored), typed)).toBe(expected);
});

test("64 and 256 characters count to the last one, and 257 are never hashed", async () => {
  for (const length of [64, 256]) {
    const long = "x".repeat(length);
    const stored = await passwords.hash(long);
    expect(await passwords.verify(stored, long)).toBe(true);
    expect(await passwords.verify(stored, `${long.slice(0, -1)}y`)).toBe(false);
  }
  const run = vi.fn();
  expect(await createPasswords({ gate: { run } }).verify(null, "x".repeat(257))).toBe(false);
  expect(run).not.toHaveBeenCalled();
});

test("where there is no stored hash the answer is no, after a check at the same cost", async () => {
  const checked = vi.fn();
  const watched = createPasswords({
    gate: {
      run: async (work) => {
        const result = await work();
        checked(result);
        return result;
      },
    },
  });
  expect(await watched.verify(null, "a password of mine")).toBe(false);
  expect(checked).toHaveBeenCalledExactlyOnceWith(false);
});

test("a password hashed at another cost still works and asks to be hashed anew", async () => {
  const older = await createPasswords({ cost: cheap }).hash("a password of mine");
  expect(await passwords.verify(older, "a password of mine")).toBe(true);
  expect(passwords.needsRehash(older)).toBe(true);
  expect(passwords.needsRehash(await passwords.hash("a password of mine"))).toBe(false);
});

test("characters are counted as people count them", () => {
  expect(countCharacters("🦉".repeat(15))).toBe(15);
  expect(countCharacters("x".repeat(600))).toBe(600);
});

test("hashing does not hold up the rest of the program", async () => {
  const before = performance.eventLoopUtilization();
  await Promise.all(Array.from({ length: 20 }, () => passwords.hash("a password of mine")));
  // On the main thread it would be 1.
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
});
