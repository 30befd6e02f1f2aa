import { expect, test } from "vitest";
import { type Round, toRatios } from "./measure.ts";

function aRound(given: Partial<Round>): Round {
  return { requestsPerSecond: 100, p99: 10, aloneP50: 1, serverCpu: 100, databaseCpu: 100, ...given };
}

test("a ratio is taken within its round, so that a slow minute of the machine does not count as ours", () => {
  const { rate, leastRate, mostRate } = toRatios({
    // The machine was ten times slower in the second round.
    ours: [{ requestsPerSecond: 50 }, { requestsPerSecond: 5 }, { requestsPerSecond: 60 }].map(aRound),
    thin: [{ requestsPerSecond: 100 }, { requestsPerSecond: 10 }, { requestsPerSecond: 100 }].map(aRound),
  });
  expect({ rate, leastRate, mostRate }).toEqual({ rate: 0.5, leastRate: 0.5, mostRate: 0.6 });
});

test("latencies are ratios, costs are medians of both sides", () => {
  const ratios = toRatios({
    ours: [3, 9, 4].map((factor) => aRound({ aloneP50: factor, p99: factor * 10, serverCpu: factor * 100 })),
    thin: [aRound({}), aRound({}), aRound({})],
  });
  expect(ratios).toMatchObject({ p50: 4, p99: 4, ourCpu: 400, thinCpu: 100, ourDatabaseCpu: 100 });
});
