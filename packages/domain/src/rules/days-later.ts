import { addDays, addMonths, type CalendarDate } from "../kernel/calendar-date.ts";

/** A way to move a day that remembers: the same few days come with every person. */
function remembering(move: (date: CalendarDate, by: number) => CalendarDate): typeof move {
  const known = new Map<number, Map<CalendarDate, CalendarDate>>();
  return (date, by) => {
    let byDate = known.get(by);
    if (byDate === undefined) {
      byDate = new Map();
      known.set(by, byDate);
    }
    let moved = byDate.get(date);
    if (moved === undefined) {
      moved = move(date, by);
      byDate.set(date, moved);
    }
    return moved;
  };
}

/** The day that lies some days later, or earlier when negative. Remembered. */
export const daysLater: (date: CalendarDate, days: number) => CalendarDate = remembering(addDays);

/** The day that lies some months later, or earlier when negative. Remembered. */
export const monthsLater: (date: CalendarDate, months: number) => CalendarDate = remembering(addMonths);
