import type { Letter } from "@induction/domain/applicant/letter";
import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import { countOf } from "../../shell/words.ts";
import type { DeskAnswer } from "./desk-search.ts";

/** A person of the desk. */
export type DeskPerson = Extract<DeskAnswer, { by: "person" }>["people"][number];

/** A writer of the desk. */
export type DeskWriter = Extract<DeskAnswer, { by: "writer" }>["writers"][number];

type LetterLine = DeskPerson["letters"][number];

/** Who stands above a group of rows. */
export type DeskGroup =
  | { readonly kind: "person"; readonly person: DeskPerson }
  | { readonly kind: "writer"; readonly writer: DeskWriter };

/** One row of the desk: a letter, or that a person has none. */
export interface DeskRow {
  readonly key: string;
  readonly personId: string;
  readonly personName: string;
  readonly line: LetterLine | null;
  /** Set on the first row of a group. */
  readonly group: DeskGroup | null;
}

/** The rows of a page, group after group. */
export function listRows(answer: DeskAnswer | undefined): readonly DeskRow[] {
  if (answer === undefined) return [];
  return answer.by === "person"
    ? answer.people.flatMap(listRowsOfPerson)
    : answer.writers.flatMap(listRowsOfWriter);
}

function listRowsOfPerson(person: DeskPerson): readonly DeskRow[] {
  const lines: readonly (LetterLine | null)[] = person.letters.length === 0 ? [null] : person.letters;
  return lines.map((line, place) => ({
    key: line?.letter.id ?? person.id,
    personId: person.id,
    personName: person.name,
    line,
    group: place === 0 ? { kind: "person", person } : null,
  }));
}

function listRowsOfWriter(writer: DeskWriter): readonly DeskRow[] {
  return writer.letters.map(({ personId, personName, ...line }, place) => ({
    key: line.letter.id,
    personId,
    personName,
    line,
    group: place === 0 ? { kind: "writer", writer } : null,
  }));
}

/** How long the writer has known of a letter that is not in yet: "47 days"; null where nobody told, or nothing is waited for. */
export function ageInWords({ letter, askedOn }: LetterLine, today: CalendarDate): string | null {
  if (askedOn === null || !isOwed(letter)) return null;
  return countOf(Math.max(0, daysBetween(askedOn, today)), "day");
}

/** Whether a letter was asked for and is not in yet. */
export function isOwed({ status }: Pick<Letter, "status">): boolean {
  return status === "asked" || status === "agreed" || status === "in-progress";
}

/** "Owes 3 letters of 6, the oldest asked for 47 days ago". */
export function loadInWords({ owed, total, oldestOn }: DeskWriter, today: CalendarDate): string {
  const all = countOf(total, "letter");
  if (owed === 0) return `${all}, none owed`;
  const owes = total === owed ? `Owes ${all}` : `Owes ${owed} of ${all}`;
  if (oldestOn === null) return `${owes}, since when is not told`;
  return `${owes}, the oldest asked for ${countOf(Math.max(0, daysBetween(oldestOn, today)), "day")} ago`;
}

/** The row that another one is reached from: the place of the focused row, moved within the list. */
export function findNeighbour(keys: readonly string[], from: string | undefined, by: -1 | 1): string | null {
  const place = from === undefined ? -1 : keys.indexOf(from);
  if (place === -1) return keys[0] ?? null;
  return keys[place + by] ?? null;
}
