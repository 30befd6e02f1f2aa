import {
  countDesk,
  type DeskFilter,
  listDeskPeople,
  listDeskWriters,
} from "@induction/db/queries/letters-desk.queries";
import type { DeskCounts, DeskLetter, DeskPerson, DeskWriter } from "@induction/db/queries/letters-desk.rows";
import type { Letter } from "@induction/domain/applicant/letter";
import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { contextFor } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type Told, toldOr } from "@induction/domain/kernel/told";
import { listCoverage, type RoleCoverage } from "@induction/domain/rules/letters/letter-coverage";
import {
  findAskedOn,
  findNextAction,
  isLetterOverdue,
  type LetterAction,
  type LetterTimes,
} from "@induction/domain/rules/letters/next-action";
import { type Acting, toAdvisingScope } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";

/** What to show of the letters desk. */
export interface DeskQuestion {
  readonly by: "person" | "writer";
  readonly filter: DeskFilter;
  readonly offset: number;
  readonly limit: number;
}

/** A letter of the desk, with what to do about it. */
export interface LetterLine {
  readonly letter: Letter;
  readonly next: LetterAction | null;
  readonly isOverdue: boolean;
  /** The day since which the writer knows of it; null where none is told. */
  readonly askedOn: CalendarDate | null;
}

/** A person of the desk. */
export type PersonLine = Omit<DeskPerson, "letters"> & {
  /** Whether anything is told of letters at all. */
  readonly isTold: boolean;
  readonly letters: readonly LetterLine[];
  readonly coverage: readonly RoleCoverage[];
};

/** A writer of the desk, named as in the first of the letters. */
export type WriterLine = Omit<DeskWriter, "letters"> & {
  readonly letters: readonly (LetterLine & Omit<DeskLetter, "letter">)[];
};

/** One page of the letters desk. */
export type DeskAnswer = {
  readonly counts: DeskCounts;
  readonly total: number;
  readonly today: CalendarDate;
} & (
  | { readonly by: "person"; readonly people: readonly PersonLine[] }
  | { readonly by: "writer"; readonly writers: readonly WriterLine[] }
);

/** The letters of those whom somebody advises and who share their file: person by person, or writer by writer. */
export async function getDesk(
  context: ApiContext,
  acting: Acting,
  { by, ...part }: DeskQuestion,
): Promise<DeskAnswer> {
  const today = context.today();
  const scope = toAdvisingScope(acting);
  const db = context.db.kysely;
  const { values: times } = contextFor(
    { profile: EMPTY_PROFILE },
    context.catalogue.standardsOn(today, acting.membership.orgId),
  ).parameters;
  const toLine = toLetterLine(times, today);
  const counts = await countDesk(db, scope, { today });
  if (by === "person") {
    const { total, people } = await listDeskPeople(db, scope, { ...part, today });
    return { by, counts, total, today, people: people.map((person) => toPersonLine(person, toLine)) };
  }
  const { total, writers } = await listDeskWriters(db, scope, { ...part, today });
  return { by, counts, total, today, writers: writers.map((writer) => toWriterLine(writer, toLine)) };
}

function toLetterLine(times: LetterTimes, today: CalendarDate) {
  return (letter: Letter): LetterLine => ({
    letter,
    next: findNextAction(letter, times),
    isOverdue: isLetterOverdue(letter, today),
    askedOn: findAskedOn(letter),
  });
}

function toPersonLine(
  { letters, ...person }: DeskPerson,
  toLine: (letter: Letter) => LetterLine,
): PersonLine {
  const told: Told<readonly Letter[]> = letters;
  return {
    ...person,
    isTold: told.state === "known",
    letters: toldOr(told, []).map(toLine),
    coverage: listCoverage(told),
  };
}

function toWriterLine(
  { letters, ...writer }: DeskWriter,
  toLine: (letter: Letter) => LetterLine,
): WriterLine {
  return {
    ...writer,
    letters: letters.map(({ letter, ...person }) => ({ ...person, ...toLine(letter) })),
  };
}
