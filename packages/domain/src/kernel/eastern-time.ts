import { type CalendarDate, toCalendarDate } from "./calendar-date.ts";
import { must } from "./must.ts";
import type { SeasonDay } from "./season.ts";

/** The zone in which AAMC and NRMP give their times. */
const EASTERN = "America/New_York";

/** Whether a text names a time zone that this browser or server knows, "Asia/Kolkata". */
export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).format(0) !== "";
  } catch {
    return false;
  }
}

/** What a clock on the wall of a zone shows at a moment. */
interface WallClock {
  readonly on: CalendarDate;
  /** "18:30". */
  readonly time: string;
}

function wallClockAt(moment: Date, timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23" },
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    must(
      parts.find((each) => each.type === type),
      `a moment has its ${type}`,
    ).value;
  return {
    on: toCalendarDate(`${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`),
    time: `${part("hour")}:${part("minute")}`,
  };
}

/** A clock's time read as if it were UTC, in milliseconds: only for differences. */
function readAsUtc({ on, time }: WallClock): number {
  return Date.parse(`${on}T${time}:00Z`);
}

/**
 * The moment at which an event happens; null where only its day is known, for a day is not a moment. A time that the clocks
 * skip in spring is the one an hour later; of one that comes twice in autumn, the first is meant.
 */
export function toInstant({ on, timeEastern }: SeasonDay): Date | null {
  if (timeEastern === null) return null;
  const wanted = readAsUtc({ on, time: timeEastern });
  // Eastern time lies four or five hours behind UTC.
  for (const hoursBehind of [4, 5]) {
    const moment = new Date(wanted + hoursBehind * 3_600_000);
    if (readAsUtc(wallClockAt(moment, EASTERN)) === wanted) return moment;
  }
  return new Date(wanted + 5 * 3_600_000);
}

/** When an event happens, by the clock of a reader's zone. */
export interface ZonedMoment extends WallClock {
  /** How the zone is called then: "GMT+5:30", "PDT". */
  readonly zone: string;
}

/**
 * An event in the zone of whoever reads it: 09:00 Eastern on 2 September is 18:30 in Chennai. Null where only the day of the
 * event is known: a day has no other zone.
 * @param timeZone an IANA name; see `isTimeZone`
 * @throws RangeError for a zone that there is not
 */
export function toZonedMoment(day: SeasonDay, timeZone: string): ZonedMoment | null {
  const moment = toInstant(day);
  if (moment === null) return null;
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" }).formatToParts(moment);
  const zone = parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  return { ...wallClockAt(moment, timeZone), zone };
}
