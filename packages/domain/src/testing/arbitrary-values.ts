import fc from "fast-check";
import { type CalendarDate, fromDayNumber, toCalendarDate, toDayNumber } from "../kernel/calendar-date.ts";
import { type Applicable, known, notApplicable, type Told, unknown } from "../kernel/told.ts";

const HIDDEN = /[\p{Cc}\u2028\u2029]/gu;

/** A name in some script: trimmed, on one line, with at least one letter, at most 60 UTF-16 units. */
export function arbitraryName(): fc.Arbitrary<string> {
  const first = fc.constantFrom("A", "é", "Ł", "م", "न", "李", "Ж", "9", "𝒜");
  return fc
    .tuple(first, fc.string({ unit: "grapheme", maxLength: 12 }))
    .map(([letter, rest]) => `${letter}${rest}`.replace(HIDDEN, "").slice(0, 60).toWellFormed().trim());
}

/** Any text that can be stored, empty or of several lines, at most 80 UTF-16 units. */
export function arbitraryProse(): fc.Arbitrary<string> {
  return fc
    .string({
      unit: fc.oneof(fc.string({ unit: "grapheme", maxLength: 2 }), fc.constant("\n")),
      maxLength: 12,
    })
    .map((text) => text.replaceAll("\0", "").slice(0, 80).toWellFormed());
}

/** A day between two others, both included. */
export function arbitraryDate(from: string, to: string): fc.Arbitrary<CalendarDate> {
  const min = toDayNumber(toCalendarDate(from));
  return fc.integer({ min, max: toDayNumber(toCalendarDate(to)) }).map(fromDayNumber);
}

/** A stretch of months in halves, from half a month to ten years; from zero where zero is an answer. */
export function arbitraryMonths(least: 0 | 0.5): fc.Arbitrary<number> {
  return fc.integer({ min: least * 2, max: 240 }).map((halves) => halves / 2);
}

/** A value, or not told. */
export function arbitraryTold<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Told<T>> {
  return fc.oneof({ weight: 3, arbitrary: value.map(known) }, { weight: 1, arbitrary: fc.constant(unknown) });
}

/** The same where the question may not arise. */
export function arbitraryApplicable<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Applicable<T>> {
  return fc.oneof(arbitraryTold(value), fc.constant(notApplicable));
}
