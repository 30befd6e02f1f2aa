import { type CalendarDate, isCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { FieldError } from "@induction/domain/kernel/field-errors";

/** What a reading gives where the text was refused. Null stays free for "left empty on purpose". */
export type Read<T> = T | undefined;

/** What a number has to be, and what to say where it is not. */
interface NumberLaw {
  readonly from: number;
  readonly to: number;
  /** 1 for whole numbers, 0.5 for halves. */
  readonly step: number;
  readonly message: string;
}

/** A score as every exam reports one. */
export const SCORE: NumberLaw = { from: 1, to: 300, step: 1, message: "Enter a score from 1 to 300." };

/** Months, in halves. */
export const MONTHS: NumberLaw = {
  from: 0,
  to: 600,
  step: 0.5,
  message: "Enter the number of months from 0 to 600, in steps of 0.5.",
};

/** What a date picker gives for a year that was mistyped, such as 0202 or 1850. */
const YEAR_TOO_EARLY = /^(0\d|1[0-8])\d\d-\d\d-\d\d$/;

function findNumber(text: string, { from, to, step }: NumberLaw): number | null {
  // "2,5" is how most of the world writes two and a half.
  const plain = text.trim().replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  return number >= from && number <= to && Number.isInteger(number / step) ? number : null;
}

/**
 * Reads what was typed into values, field by field, and remembers at which field what was refused. Everything is read
 * to the end, so that a person hears of all that is to be put right at once.
 */
export class DraftReader {
  readonly errors: FieldError[];
  readonly #path: string;

  constructor(errors: FieldError[] = [], path = "") {
    this.errors = errors;
    this.#path = path;
  }

  /** A reader of one entry of a list, or of a part: its fields stand under this name. */
  under(part: string | number): DraftReader {
    return new DraftReader(this.errors, this.#join(String(part)));
  }

  #join(part: string): string {
    return [this.#path, part].filter((each) => each !== "").join(".");
  }

  /** Remembers what is wrong at a field. */
  refuse(path: string, message: string): undefined {
    this.errors.push({ path: this.#join(path), message });
  }

  /** A choice that must be made. */
  choice<T>(path: string, chosen: T | null, message: string): Read<T> {
    return chosen === null ? this.refuse(path, message) : chosen;
  }

  /** A number within its law. */
  number(path: string, text: string, law: NumberLaw): Read<number> {
    return findNumber(text, law) ?? this.refuse(path, law.message);
  }

  /** The same where the field may stay empty. */
  optionalNumber(path: string, text: string, law: NumberLaw): Read<number | null> {
    return text.trim() === "" ? null : this.number(path, text, law);
  }

  /** A day of the calendar. */
  date(path: string, text: string, message: string): Read<CalendarDate> {
    if (isCalendarDate(text)) return text;
    return this.refuse(path, YEAR_TOO_EARLY.test(text) ? "Check the year of this date." : message);
  }

  /** The same where the field may stay empty. */
  optionalDate(path: string, text: string, message: string): Read<CalendarDate | null> {
    return text === "" ? null : this.date(path, text, message);
  }

  /** Words that must be there. */
  words(path: string, text: string, { empty, atMost }: { empty: string; atMost: number }): Read<string> {
    const trimmed = text.trim();
    if (trimmed === "") return this.refuse(path, empty);
    if ([...trimmed].length > atMost)
      return this.refuse(path, `At most ${atMost} characters. Shorten this text.`);
    return trimmed;
  }
}

/** Every entry of a list, or nothing where one was refused. */
export function readAll<T>(entries: readonly Read<T>[]): Read<readonly T[]> {
  const read = entries.filter((entry) => entry !== undefined);
  return read.length === entries.length ? read : undefined;
}
