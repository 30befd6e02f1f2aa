import { LETTER_PIPELINE, LETTER_STATUS_LABELS, type Letter } from "@induction/domain/applicant/letter";
import { letterSchema } from "@induction/domain/applicant/letter.schema";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { calendarDateSchema } from "@induction/domain/kernel/calendar-date.schema";
import { known, type Told, unknown } from "@induction/domain/kernel/told";
import { z } from "zod";
import { parseColumn } from "./corrupt-row-error.ts";

/** One person of the letters desk, with all their letters. */
export interface DeskPerson {
  readonly id: string;
  readonly name: string;
  readonly advisorName: string | null;
  /** Unknown while nobody told of any letter: that is not none. */
  readonly letters: Told<readonly Letter[]>;
  readonly met: number | null;
  readonly needed: number;
}

/** One page of people. */
export interface DeskPeople {
  readonly total: number;
  readonly people: readonly DeskPerson[];
}

/** A letter of somebody of the desk. */
export interface DeskLetter {
  readonly personId: string;
  readonly personName: string;
  readonly letter: Letter;
}

/** Letters of one writer, as far as name and place tell who that is. */
export interface DeskWriter {
  readonly key: string;
  /** How many letters were asked for and are not in. */
  readonly owed: number;
  /** The first day on which one of those was asked for; null where none is told. */
  readonly oldestOn: CalendarDate | null;
  /** How many letters match; `letters` holds the first of them. */
  readonly total: number;
  readonly letters: readonly DeskLetter[];
}

/** One page of writers. */
export interface DeskWriters {
  readonly total: number;
  readonly writers: readonly DeskWriter[];
}

/** How many letters of the desk stand where. */
export interface DeskCounts {
  readonly byStatus: Readonly<Record<Letter["status"], number>>;
  readonly overdue: number;
  readonly people: number;
  /** People who are known to lack a letter of a US anesthesiologist. */
  readonly withoutUsAnesthesiologist: number;
  /** People of whom the scope shows the name alone: their letters are not here. */
  readonly hidden: number;
}

/** The stages of a letter, ends included. */
export const LETTER_STATUSES = [...LETTER_PIPELINE, "declined", "withdrawn"] as const;

const day = calendarDateSchema("the day").nullable();

const peopleSchema = z.compile(
  z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      advisorName: z.string().nullable(),
      met: z.int().nullable(),
      needed: z.int(),
      letters: z.array(letterSchema).nullable(),
    }),
  ),
);

const writersSchema = z.compile(
  z.array(
    z.strictObject({
      key: z.string(),
      owed: z.int(),
      oldestOn: day,
      total: z.int(),
      letters: z.array(
        z.strictObject({ personId: z.string(), personName: z.string(), letter: letterSchema }),
      ),
    }),
  ),
);

const row = { table: "letters", key: {} };

/** @throws CorruptRowError */
export function toDeskPeople(people: unknown): readonly DeskPerson[] {
  return parseColumn(peopleSchema, people ?? [], { row, column: "letter" }).map(({ letters, ...person }) => ({
    ...person,
    letters: person.met === null ? unknown : known(letters ?? []),
  }));
}

/** @throws CorruptRowError */
export function toDeskWriters(writers: unknown): readonly DeskWriter[] {
  return parseColumn(writersSchema, writers ?? [], { row, column: "letter" });
}

const countsSchema = z.record(z.enum(LETTER_STATUSES), z.int());

/** The counts of each stage; a stage that none stands at is counted as none. */
export function toStatusCounts(counts: unknown): DeskCounts["byStatus"] {
  const none = Object.fromEntries(Object.keys(LETTER_STATUS_LABELS).map((status) => [status, 0]));
  const told = z.record(z.string(), z.int()).parse(counts ?? {});
  return countsSchema.parse({ ...none, ...told });
}
