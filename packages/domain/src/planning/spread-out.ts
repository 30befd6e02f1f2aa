import { addDays, type CalendarDate, daysBetween } from "../kernel/calendar-date.ts";
import { must } from "../kernel/must.ts";

/**
 * Days for several steps that are all late: as many as there are ends, spread from today on, in the order of the ends, none
 * after its own end, and no step after a later one's end. None of the ends lies before the day itself.
 * @example spreadOut(day("2026-08-01"), [day("2026-08-11"), day("2026-08-11")]) // 2026-08-06, 2026-08-11
 */
export function spreadOut(asOf: CalendarDate, ends: readonly CalendarDate[]): readonly CalendarDate[] {
  const room = ends.map((end) => daysBetween(asOf, end));
  for (let place = room.length - 2; place >= 0; place -= 1) {
    const [own, next] = [room[place], room[place + 1]];
    room[place] = Math.min(must(own, "each end has its room"), must(next, "each end has its room"));
  }
  return room.map((days, place) => addDays(asOf, Math.floor((days * (place + 1)) / room.length)));
}
