import { withChange } from "@induction/domain/applicant/fact-change";
import { EMPTY_PROFILE, type Profile, toToldLetters } from "@induction/domain/applicant/profile";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { DateOrder } from "@induction/domain/roster/cell-reading";
import { findMappingProblems, guessMapping, type RosterMapping } from "@induction/domain/roster/mapping";
import { findColumn, type ReadPerson, readRoster } from "@induction/domain/roster/read-roster";
import type { CellNote } from "@induction/domain/roster/roster-row";
import { type RosterTable, readTable } from "@induction/domain/roster/roster-table";
import { aboutFile, CannotUse, type Complaint } from "./complaint.ts";
import type { People, Subject } from "./subject.ts";

function toSubject({ line, person: { name, email, ownId, changes } }: ReadPerson): Subject {
  const profile = changes.reduce<Profile>(withChange, EMPTY_PROFILE);
  const applicant = { profile, letters: toToldLetters(profile, []), plan: [] };
  return { line, name, email, ownId, applicant, planned: null, isListed: false };
}

/** Columns that are not read are named, so that nobody takes them for read. */
function listUnread({ header, hasHeader }: RosterTable, { columns }: RosterMapping): readonly Complaint[] {
  return header.flatMap((name, index) =>
    columns[index] === null
      ? [{ line: hasHeader ? 1 : null, column: index + 1, field: name, message: "This column is not read." }]
      : [],
  );
}

/**
 * Everybody in a roster, by the columns that rosters have everywhere in this product.
 * @param dates how its dates are written, where they do not tell by themselves
 * @throws CannotUse where no table can be read, or nobody could be found by it
 */
export function readPeople(bytes: Uint8Array, asOf: CalendarDate, dates: DateOrder): People {
  const reading = readTable(bytes);
  if (reading.kind === "problem") {
    throw new CannotUse("This roster cannot be used.", [{ field: null, ...reading.problem }]);
  }
  const { table } = reading;
  const guessed = guessMapping(table);
  const mapping = { ...guessed, dates: dates ?? guessed.dates };
  const unusable = findMappingProblems(mapping);
  if (unusable.length > 0) throw new CannotUse("This roster cannot be used.", unusable.map(aboutFile));
  const toComplaint = (line: number, { field, message }: CellNote): Complaint => {
    const column = findColumn(table, mapping, field);
    return { line, column: column?.number ?? null, field: column?.name ?? null, message };
  };
  const { people, failed } = readRoster(table, mapping, asOf);
  return {
    subjects: people.map(toSubject),
    problems: failed.flatMap(({ line, problems }) => problems.map((note) => toComplaint(line, note))),
    notes: [
      ...table.remarks.map(aboutFile),
      ...listUnread(table, mapping),
      ...people.flatMap(({ line, person }) => person.leftOut.map((note) => toComplaint(line, note))),
    ],
  };
}
