import type { CalendarDate } from "./calendar-date.ts";

/** The months as screens name them, January first. */
export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A date in words that every reader takes alike: "3 August 2026", never 8/3 or 3/8. */
export function toPlainDate(date: CalendarDate): string {
  return `${toPlainDay(date.slice(5))} ${date.slice(0, 4)}`;
}

/** A day of any year, "08-03", in the same words: "3 August". */
export function toPlainDay(day: string): string {
  return `${Number(day.slice(3, 5))} ${MONTH_NAMES[Number(day.slice(0, 2)) - 1]}`;
}

/** The year of a date. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}
