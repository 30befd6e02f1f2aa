declare const calendarDateBrand: unique symbol;

/**
 * A day on the calendar, written `YYYY-MM-DD`, without a time or a zone.
 * It sorts as text. A moment in time is something else: this product dates exams and deadlines by day.
 */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const WRITTEN_LENGTH = 10;
const ZERO = 48;

/** Whether a text is a day that exists ("2026-02-29" does not). */
export function isCalendarDate(text: string): text is CalendarDate {
  if (text.length !== WRITTEN_LENGTH || text[4] !== "-" || text[7] !== "-") return false;
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 7);
  const day = readDigits(text, 8, 10);
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number that digits make, or -1 where something else is among them. Asked of every date of every row, so without a pattern. */
function readDigits(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place++) {
    const digit = text.charCodeAt(place) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * The text as a calendar date.
 * @throws RangeError if the text is not a day that exists.
 */
export function toCalendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`Not a calendar date: ${text}`);
  return text;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01, by arithmetic alone (Howard Hinnant's days-from-civil). */
export function toDayNumber(date: CalendarDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that lies the given number of days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): CalendarDate {
  return toCalendarDate(new Date(dayNumber * 86_400_000).toISOString().slice(0, 10));
}

/** The day `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day of the month `months` later (earlier when negative), or the last one of a month that is too short for it. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  const padded = (value: number, width: number): string => String(value).padStart(width, "0");
  return toCalendarDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7;
}

/**
 * The n-th given weekday of a month, e.g. the first Wednesday of September.
 * @param weekday 0 for Sunday to 6 for Saturday
 */
export function nthWeekdayOf(
  year: number,
  month: number,
  { weekday, nth }: { weekday: number; nth: number },
): CalendarDate {
  const first = toCalendarDate(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  return addDays(first, offset + (nth - 1) * 7);
}

/** The earlier of two days, where null means "none". */
export function earlier(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null) return b;
  if (b === null) return a;
  return a < b ? a : b;
}
