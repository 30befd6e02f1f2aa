import { expect, test } from "vitest";
import { openLane } from "./lane.ts";

test("as many tasks run at once as there is room for, and finishing waits for all", async () => {
  const lane = openLane(2);
  let running = 0;
  const most: number[] = [];
  for (let task = 0; task < 6; task += 1) {
    await lane.begin(async () => {
      running += 1;
      most.push(running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    });
  }
  await lane.finish();
  expect(running).toBe(0);
  expect(Math.max(...most)).toBe(2);
  expect(most).toHaveLength(6);
});

test("after a failure no further task begins, and finishing tells it", async () => {
  const lane = openLane(1);
  await lane.begin(() => Promise.reject(new Error("the first")));
  const begun: string[] = [];
  await expect(lane.begin(async () => void begun.push("the second"))).rejects.toThrow("the first");
  await expect(lane.finish()).rejects.toThrow("the first");
  expect(begun).toEqual([]);
});
