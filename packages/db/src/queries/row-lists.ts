import { type CalendarDate, isCalendarDate } from "@induction/domain/kernel/calendar-date";

/** A value in a row that PostgreSQL gave as a JSON list is not what its column promises; the message names the column. */
export class UnreadableValueError extends Error {
  override readonly name = "UnreadableValueError";
}

type Is<T> = (value: unknown) => value is T;

/** Reads the value of one column. @throws UnreadableValueError */
export type ReadColumn<T> = (row: readonly unknown[]) => T;

/** Reads the value at a place of each row. */
export function readAt<T>(place: number, column: string, is: Is<T>): ReadColumn<T> {
  return (row) => {
    const value = row[place];
    if (is(value)) return value;
    throw new UnreadableValueError(column);
  };
}

/**
 * Takes columns in their order, each with what its values must be, and gives back how to read them: so the list that
 * is selected and the places that are read cannot differ.
 * @param columns what the columns are added to
 * @param firstPlace where the first of them stands in a row
 */
export function takeColumns<Column extends string>(columns: Column[], firstPlace: number) {
  return <T>(column: Column, is: Is<T>): ReadColumn<T> =>
    readAt(firstPlace + columns.push(column) - 1, column, is);
}

/** A text. */
export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** A whole number. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** True or false. */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** A day. */
export function isDate(value: unknown): value is CalendarDate {
  return typeof value === "string" && isCalendarDate(value);
}

/** One of these words. */
export function isOneOf<const Word extends string>(words: readonly Word[]): Is<Word> {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value): value is Word => known.has(value);
}

/** A list of such values. */
export function isListOf<T>(is: Is<T>): Is<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is);
}

/** Such a value, or nothing. */
export function isNullOr<T>(is: Is<T>): Is<T | null> {
  return (value): value is T | null => value === null || is(value);
}
