import { type CalendarDate, toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { toWeekdayAndMonth } from "./short-dates.ts";

/** The zone in which AAMC and NRMP publish their times. */
const EASTERN = "America/New_York";

/** Cities whose zone is filed under an older name. */
const NEWER_NAMES: Readonly<Record<string, string>> = {
  Calcutta: "Kolkata",
  Katmandu: "Kathmandu",
  Saigon: "Ho Chi Minh City",
  Rangoon: "Yangon",
  Dacca: "Dhaka",
  Kiev: "Kyiv",
  Thimbu: "Thimphu",
  Ujung_Pandang: "Makassar",
  Asmera: "Asmara",
};

/** A day with its time of day as published: both Eastern. */
export interface EasternMoment {
  readonly on: CalendarDate;
  /** "09:00". */
  readonly timeEastern: string;
}

/** What the clocks of a zone show at an instant. */
interface WallTime {
  readonly on: CalendarDate;
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
      hourCycle: "h23",
    });
    formats.set(zone, format);
  }
  return format;
}

function toWallTime(instant: number, zone: string): WallTime {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return {
    on: toCalendarDate(`${part("year")}-${part("month")}-${part("day")}`),
    time: `${part("hour")}:${part("minute")}`,
  };
}

function asIfUtc({ on, time }: WallTime): number {
  return Date.parse(`${on}T${time}Z`);
}

/**
 * The instant of a moment in Eastern time, in milliseconds since 1970, over both changes of the clocks.
 * @throws RangeError when the time is none
 */
export function toInstant({ on, timeEastern }: EasternMoment): number {
  const wall = Date.parse(`${on}T${timeEastern}Z`);
  if (Number.isNaN(wall)) throw new RangeError(`Not a time of day: ${timeEastern}`);
  const behind = (instant: number) => asIfUtc(toWallTime(instant, EASTERN)) - instant;
  const guess = wall - behind(wall);
  return wall - behind(guess);
}

function toZoneMark(instant: number): string {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: EASTERN,
    timeZoneName: "short",
  }).formatToParts(instant);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "ET";
}

/** Where a zone is, in words: "in Kolkata" for "Asia/Calcutta"; "UTC" and the like have no city. */
export function zoneInWords(zone: string): string {
  const city = zone.split("/").at(-1) ?? zone;
  if (!zone.includes("/") || zone.startsWith("Etc/"))
    return /^(UTC|GMT|UCT|Zulu)$/.test(city) ? "UTC" : "in your zone";
  return `in ${(NEWER_NAMES[city] ?? city).replaceAll("_", " ")}`;
}

/** A published moment in words: as it is published, and what the reader's clocks show then. */
export interface MomentWords {
  /** "09:00 EDT". */
  readonly eastern: string;
  /** "18:30 in Kolkata", with its day where that is another one: "07:30 on Thu 4 Mar in Kolkata". Null where the clocks agree. */
  readonly own: string | null;
}

/** A published moment for a reader in a zone, "Asia/Kolkata". A zone that the browser does not know is left out. */
export function momentInWords(moment: EasternMoment, zone: string): MomentWords {
  const instant = toInstant(moment);
  const eastern = `${moment.timeEastern} ${toZoneMark(instant)}`;
  const own = findWallTime(instant, zone);
  if (own === null || (own.on === moment.on && own.time === moment.timeEastern))
    return { eastern, own: null };
  const day = own.on === moment.on ? "" : ` on ${toWeekdayAndMonth(own.on)}`;
  return { eastern, own: `${own.time}${day} ${zoneInWords(zone)}` };
}

function findWallTime(instant: number, zone: string): WallTime | null {
  try {
    return toWallTime(instant, zone);
  } catch {
    return null;
  }
}

/** The zone of the reader's browser; Eastern where it does not tell. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || EASTERN;
}
