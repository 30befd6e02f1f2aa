import { type CalendarDate, isCalendarDate } from "../kernel/calendar-date.ts";
import { MONTH_NAMES } from "../kernel/plain-date.ts";
import { type CellReading, cannotBe, type DateOrder, says } from "./cell-reading.ts";

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const DAY_FIRST = /^(?:\p{L}{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,9})\.?,?[ -](\d{4})$/u;
const MONTH_FIRST = /^(?:\p{L}{3,9},? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const MONTH_ALONE = /^(?:\d{4}-\d{2}|\d{1,2}\/\d{4}|\p{L}{3,9}\.? \d{4})$/u;

const HOW = "Write it as year-month-day, for example 2026-09-23.";

function toDay(parts: { year: string; month: string; day: string }): CellReading<CalendarDate> {
  const text = `${parts.year}-${parts.month.padStart(2, "0")}-${parts.day.padStart(2, "0")}`;
  return isCalendarDate(text) ? says(text) : cannotBe(`There is no such day. ${HOW}`);
}

/** The number of a month by its name or the beginning of it, "09"; null where it names none. */
function findMonth(name: string): string | null {
  const folded = name.toLowerCase();
  if (folded.length < 3) return null;
  const index = MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(folded));
  return index < 0 ? null : String(index + 1);
}

function fromNumbers(first: string, second: string, { year, order }: { year: string; order: DateOrder }) {
  const isMonthFirst = order === "month-first" || (order === null && Number(second) > 12);
  const isDayFirst = order === "day-first" || (order === null && Number(first) > 12) || first === second;
  if (isMonthFirst) return toDay({ year, month: first, day: second });
  if (isDayFirst) return toDay({ year, month: second, day: first });
  return cannotBe(
    `This may be the month ${first} or the day ${first}. Choose how dates are written in this file, or write it as year-month-day.`,
  );
}

function fromName(day: string, name: string, year: string): CellReading<CalendarDate> {
  const month = findMonth(name);
  return month === null ? cannotBe(`This is no date. ${HOW}`) : toDay({ year, month, day });
}

/** The parts of a text that has a form. */
type Parts = readonly [first: string, second: string, year: string];

function findParts(form: RegExp, text: string): Parts | null {
  const match = form.exec(text);
  return match === null ? null : [match[1] ?? "", match[2] ?? "", match[3] ?? ""];
}

interface Form {
  readonly form: RegExp;
  readonly read: (parts: Parts, order: DateOrder) => CellReading<CalendarDate>;
}

/** The forms in which days are written, each with how it is read. */
const FORMS: readonly Form[] = [
  { form: ISO, read: ([year, month, day]) => toDay({ year, month, day }) },
  { form: NUMBERS, read: ([first, second, year], order) => fromNumbers(first, second, { year, order }) },
  { form: DAY_FIRST, read: ([day, name, year]) => fromName(day, name, year) },
  { form: MONTH_FIRST, read: ([name, day, year]) => fromName(day, name, year) },
];

/** A day as people and spreadsheets write it. Which of two numbers is the month is never guessed. */
export function readDate(text: string, order: DateOrder): CellReading<CalendarDate> {
  for (const { form, read } of FORMS) {
    const parts = findParts(form, text);
    if (parts !== null) return read(parts, order);
  }
  if (MONTH_ALONE.test(text)) {
    return { kind: "open", message: "The file names the month and no day, so the day is left open." };
  }
  return cannotBe(`This is no date. ${HOW}`);
}

/** What a day tells of the order of its numbers: a month has no number above twelve. */
function orderOf(text: string): DateOrder {
  const [first, second] = findParts(NUMBERS, text.trim()) ?? ["", "", ""];
  const isDayFirst = Number(first) > 12;
  const isMonthFirst = Number(second) > 12;
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? "day-first" : "month-first";
}

/**
 * In which order a file writes its days, by those that can be read in one way only; null where none can, or where they
 * are at odds.
 */
export function findDateOrder(texts: readonly string[]): DateOrder {
  const orders = new Set(texts.map(orderOf).filter((order) => order !== null));
  const [order] = orders;
  return orders.size === 1 ? (order ?? null) : null;
}
