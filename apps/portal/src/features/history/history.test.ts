import { expect, test } from "vitest";
import type { HistoryEntry } from "../../shell/answers.ts";
import { findLatestOfFacts, groupByDay } from "./history.ts";

function entry(id: number, part: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    id,
    at: "2026-08-15T10:00:00.000Z",
    actor: null,
    record: "profile",
    recordId: "r",
    field: "goal",
    label: "Goal",
    oldText: null,
    newText: null,
    why: null,
    old: null,
    new: null,
    ...part,
  };
}

test("changes of one day stand together, in the order in which they came", () => {
  const entries = [
    entry(3, { at: "2026-08-15T10:00:00.000Z" }),
    entry(2, { at: "2026-08-15T09:00:00.000Z" }),
    entry(1, { at: "2026-08-14T09:00:00.000Z" }),
  ];
  const days = groupByDay(entries, (at) => at.slice(0, 10));
  expect(days.map(({ day, entries: ofDay }) => [day, ofDay.map(({ id }) => id)])).toEqual([
    ["2026-08-15", [3, 2]],
    ["2026-08-14", [1]],
  ]);
});

test("only the last change of each profile fact can be taken back", () => {
  const entries = [
    entry(5, { record: "plan", field: "program" }),
    entry(4, { field: "goal" }),
    entry(3, { field: "visa" }),
    entry(2, { field: "goal" }),
    entry(1, { record: "letter", field: "letter" }),
  ];
  expect([...findLatestOfFacts(entries)]).toEqual([4, 3]);
});
