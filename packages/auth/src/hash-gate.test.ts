import { expect, test } from "vitest";
import { createHashGate, PasswordHashingBusyError } from "./hash-gate.ts";

/** Work that ends when told. */
function aPieceOfWork() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let hasStarted = false;
  return {
    work: () => {
      hasStarted = true;
      return promise;
    },
    hasStarted: () => hasStarted,
    finish: () => resolve("done"),
    fail: () => reject(new Error("broken")),
  };
}

/** Lets everything that can go on do so. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("so many work at once, so many wait in order, and the next is turned away", async () => {
  const gate = createHashGate({ concurrent: 2, waiting: 3 });
  const pieces = Array.from({ length: 5 }, aPieceOfWork);
  const runs = pieces.map(({ work }) => gate.run(work));
  await settle();
  expect(pieces.map(({ hasStarted }) => hasStarted())).toEqual([true, true, false, false, false]);
  await expect(gate.run(aPieceOfWork().work)).rejects.toThrow(PasswordHashingBusyError);

  pieces[1]?.finish();
  await settle();
  expect(pieces.map(({ hasStarted }) => hasStarted())).toEqual([true, true, true, false, false]);
  for (const { finish } of pieces) finish();
  expect(await Promise.all(runs)).toEqual(["done", "done", "done", "done", "done"]);
});

test("work that fails gives its place to the next", async () => {
  const gate = createHashGate({ concurrent: 1, waiting: 1 });
  const [broken, next] = [aPieceOfWork(), aPieceOfWork()];
  const runs = [gate.run(broken.work), gate.run(next.work)] as const;
  broken.fail();
  await expect(runs[0]).rejects.toThrow("broken");
  next.finish();
  expect(await runs[1]).toBe("done");
});

test("after a rush the gate is as free as before", async () => {
  const gate = createHashGate({ concurrent: 2, waiting: 50 });
  for (let round = 0; round < 3; round += 1) {
    const answers = await Promise.all(Array.from({ length: 52 }, (_, n) => gate.run(async () => n)));
    expect(answers).toHaveLength(52);
  }
  const pieces = Array.from({ length: 3 }, aPieceOfWork);
  const runs = pieces.map(({ work }) => gate.run(work));
  await settle();
  expect(pieces.map(({ hasStarted }) => hasStarted())).toEqual([true, true, false]);
  for (const { finish } of pieces) finish();
  await Promise.all(runs);
});
