import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { type CrowdSource, makeCrowd } from "./crowd.ts";

const source: CrowdSource = {
  people: 2000,
  today: toCalendarDate("2026-08-15"),
  programIds: Array.from({ length: 168 }, (_, index) => `program-${index}`),
  advisorIds: ["ann", "ben", "cem", "dai"],
  accounts: 80,
};
const crowd = [...makeCrowd(source)];

function countBy<T>(
  values: readonly T[],
  key: (value: T) => string | null,
): Readonly<Record<string, number>> {
  const groups = Map.groupBy(values, (value) => String(key(value)));
  return Object.fromEntries([...groups].map(([name, members]) => [name, members.length]));
}

test("the same source gives the same crowd", () => {
  expect([...makeCrowd(source)]).toEqual(crowd);
});

test("no two records of a crowd share an id", () => {
  const ids = crowd.flatMap(({ id, userId, letters }) => [
    id,
    ...(userId === null ? [] : [userId]),
    ...letters.map((letter) => letter.id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("caseloads are equally large, and each holds every kind of person", () => {
  expect(countBy(crowd, ({ advisorId }) => advisorId)).toEqual({ ann: 500, ben: 500, cem: 500, dai: 500 });
  for (const own of Map.groupBy(crowd, ({ advisorId }) => advisorId).values()) {
    const kinds = countBy(own, ({ profile }) => `${profile.step2ck.state} ${profile.visa.state}`);
    expect(Object.keys(kinds)).toHaveLength(4);
    expect(countBy(own, ({ consent }) => consent).given).toBeGreaterThan(400);
  }
});

test("as many have an account as were asked for, spread over the crowd", () => {
  const holders = crowd.flatMap(({ userId }, index) => (userId === null ? [] : [index]));
  expect(holders).toHaveLength(80);
  expect(holders.at(0)).toBeLessThan(100);
  expect(holders.at(-1)).toBeGreaterThan(1900);
});

test("lists hold eighty programs on average, each once, since the last sixty days", () => {
  const sizes = crowd.map(({ plan }) => plan.length);
  const mean = sizes.reduce((total, size) => total + size, 0) / sizes.length;
  expect(mean).toBeGreaterThan(75);
  expect(mean).toBeLessThan(85);
  for (const { plan } of crowd)
    expect(new Set(plan.map(({ programId }) => programId)).size).toBe(plan.length);
  const days = crowd.flatMap(({ plan }) => plan.map(({ since }) => since)).sort();
  expect([days.at(0), days.at(-1)]).toEqual(["2026-06-16", "2026-08-14"]);
});
