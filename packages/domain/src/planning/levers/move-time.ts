import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { daysBetween } from "../../kernel/calendar-date.ts";
import type { ParameterId } from "../../parameters/parameters.ts";
import { daysLater, monthsLater } from "../../rules/days-later.ts";
import type { LeverView, MoveTime } from "./lever.ts";

/** A month in days, where days are told in months. */
export const DAYS_OF_MONTH = 30;

/** Nothing but doing it. */
export const AT_ONCE: (view: LeverView) => MoveTime = ({ context }) => ({
  months: 0,
  readyOn: context.asOf,
  parameters: [],
});

/** No source gives a time, and none is guessed. */
export const TIME_NOT_KNOWN: MoveTime = Object.freeze({ months: null, readyOn: null, parameters: [] });

/** The time until a day: halves of months, rounded up. */
export function timeUntil(
  readyOn: CalendarDate,
  asOf: CalendarDate,
  parameters: readonly ParameterId[],
): MoveTime {
  const days = Math.max(0, daysBetween(asOf, readyOn));
  return { months: Math.ceil((days / DAYS_OF_MONTH) * 2) / 2, readyOn, parameters };
}

/** A number of days, as parameters give it. */
export function afterDays(
  days: number,
  { context }: LeverView,
  parameters: readonly ParameterId[],
): MoveTime {
  return timeUntil(daysLater(context.asOf, days), context.asOf, parameters);
}

/** A number of months, which may hold a half. */
export function afterMonths(
  months: number,
  { context }: LeverView,
  parameters: readonly ParameterId[],
): MoveTime {
  const whole = monthsLater(context.asOf, Math.floor(months));
  const readyOn = daysLater(whole, Math.ceil((months % 1) * DAYS_OF_MONTH));
  return { months, readyOn, parameters };
}
