import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { InterestEvent } from "./interest.ts";

type Log = readonly InterestEvent[];

/** The entries of one program, the latest first; among those of one day the one entered last. */
export function listInterestIn(log: Log, programId: string): Log {
  return log
    .filter((event) => event.programId === programId)
    .reverse()
    .sort((a, b) => b.on.localeCompare(a.on));
}

/** The entries that still say what is next, for those with a day: of each program those of its latest day (G10). */
export function listNextContacts(log: Log): readonly (InterestEvent & { readonly nextOn: CalendarDate })[] {
  const latest = new Map<string, CalendarDate>();
  for (const { programId, on } of log) {
    const before = latest.get(programId);
    if (before === undefined || on > before) latest.set(programId, on);
  }
  return log.flatMap((event) =>
    event.nextOn !== null && latest.get(event.programId) === event.on
      ? [{ ...event, nextOn: event.nextOn }]
      : [],
  );
}

function isSameEntry(a: InterestEvent, b: InterestEvent): boolean {
  return (
    a.programId === b.programId &&
    a.kind === b.kind &&
    a.on === b.on &&
    a.nextStep === b.nextStep &&
    a.nextOn === b.nextOn
  );
}

/** One change of the log: an entry added (no `before`), replaced, or removed (no `after`). */
export interface LogChange {
  readonly before: InterestEvent | null;
  readonly after: InterestEvent | null;
}

/**
 * The log with one change made, whatever else was logged meanwhile; null where the entry to change is no longer in it.
 * Entries have no name of their own, so one is known by everything it says.
 */
export function withLogChange(log: Log, { before, after }: LogChange): Log | null {
  const added = after === null ? [] : [after];
  if (before === null) return [...log, ...added];
  const place = log.findIndex((event) => isSameEntry(event, before));
  return place === -1 ? null : log.toSpliced(place, 1, ...added);
}
