import type { HistoryEntry } from "../../shell/answers.ts";

/** The changes of one day, newest first. */
export interface HistoryDayEntries {
  readonly day: string;
  readonly entries: readonly HistoryEntry[];
}

/** The changes by the reader's own days, in the order in which they come. */
export function groupByDay(
  entries: readonly HistoryEntry[],
  toDay: (instant: string) => string,
): readonly HistoryDayEntries[] {
  const days = Map.groupBy(entries, ({ at }) => toDay(at));
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}

/**
 * The changes that can be taken back: of each profile fact the last one. An earlier one would undo what came after it
 * as well, which nobody means by "undo".
 */
export function findLatestOfFacts(entries: readonly HistoryEntry[]): ReadonlySet<number> {
  const latest = new Map<string, number>();
  for (const { id, record, field } of entries) {
    if (record === "profile" && !latest.has(field)) latest.set(field, id);
  }
  return new Set(latest.values());
}
