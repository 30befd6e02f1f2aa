import { expect, test } from "vitest";
import { createScorerQueue, createUpdateTraffic, type Scorer, THIN_UPDATE } from "./update.ts";

function aScorer(id: string): Scorer {
  const sitting = { takenOn: "2026-03-01", result: "pass", score: 240 } as const;
  return { orgId: "org", userId: `user-${id}`, id, told: { state: "known", value: [sitting] } };
}

const scorers = ["a", "b", "c"].map(aScorer);

test("nobody is changed twice at once, and each change is one of the score", () => {
  const queue = createScorerQueue(scorers);
  const taken = [queue.take(), queue.take(), queue.take()];
  expect(new Set(taken.map(({ scorer }) => scorer.id)).size).toBe(3);
  for (const { scorer, to } of taken) {
    expect(to.value[0].score).not.toBe(scorer.told.value[0].score);
    expect(to.value[0]).toMatchObject({ takenOn: "2026-03-01", result: "pass" });
  }
  expect(() => queue.take()).toThrow("more scorers than connections");
});

test("the next change of a person is based on the score that the last one left", () => {
  const queue = createScorerQueue(scorers.slice(0, 1));
  const first = queue.take();
  queue.putBack(first);
  expect(queue.take().scorer.told).toEqual(first.to);
});

test("whoever was not answered does not come back, and what was sent and answered is counted", () => {
  const queue = createScorerQueue(scorers.slice(0, 2));
  const traffic = createUpdateTraffic(queue, THIN_UPDATE);
  const [answered, cutOff] = [traffic.next(), traffic.next()];
  expect(answered.settle(200, '{"version" : 2}')).toBeNull();
  expect(cutOff.body).not.toBe(answered.body);
  expect({ sent: traffic.sent, answered: traffic.answered }).toEqual({ sent: 2, answered: 1 });
  traffic.next();
  expect(() => traffic.next()).toThrow();
});

test("a conflict or a refusal is a wrong answer", () => {
  const traffic = createUpdateTraffic(createScorerQueue(scorers), THIN_UPDATE);
  expect(traffic.next().settle(409, '{"version" : 2}')).toContain("409");
  expect(traffic.next().settle(200, '{"error":{}}')).toContain("error");
});
