import { isLetterMet, isLetterOpen, type Letter } from "@induction/domain/applicant/letter";
import { LETTER_END_LABELS } from "@induction/domain/applicant/letter-end";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { LetterStatusChip } from "@induction/ui/advice/letter";
import type { Column } from "@induction/ui/patterns/data-table";
import { UnknownMark } from "@induction/ui/patterns/states";
import { NameCell } from "@induction/ui/patterns/table";
import { Link } from "@induction/ui/primitives/link";
import type { ReactNode } from "react";
import { toPersonHref } from "../../shell/caseload-search.ts";
import { toDistance, toNearDate } from "../../shell/dates.ts";
import styles from "./desk.module.css";
import { ageInWords, type DeskRow, isOwed } from "./desk-rows.ts";
import { describeKind, describePlace } from "./desk-words.ts";

type Cell = (row: DeskRow) => ReactNode;

/** A cell about a letter; empty in the row of a person who has none. */
function ofLetter(cell: (line: NonNullable<DeskRow["line"]>, row: DeskRow) => ReactNode): Cell {
  return (row) => (row.line === null ? null : cell(row.line, row));
}

/** The columns of the desk: whoever does not head the groups names the row. */
export function listColumns(by: "person" | "writer", today: CalendarDate): readonly Column<DeskRow>[] {
  return [
    {
      key: "name",
      head: by === "person" ? "Writer" : "Person",
      width: "22%",
      isRowHead: true,
      cell: (row) => (by === "person" ? <WriterCell row={row} /> : <PersonCell row={row} />),
    },
    { key: "kind", head: "Kind", width: "16%", cell: ofLetter(({ letter }) => describeKind(letter)) },
    {
      key: "status",
      head: "Status",
      onPhone: "end",
      cell: ofLetter(({ letter }) => <StatusCell letter={letter} today={today} />),
    },
    { key: "age", head: "Asked", cell: ofLetter((line) => tellAge(line, today)) },
    {
      key: "next",
      head: "Next action",
      width: "26%",
      cell: ofLetter(({ next }) => (next === null ? "Nothing more" : next.words)),
    },
    { key: "by", head: "Do it by", cell: ofLetter(({ next }) => next && tellDay(next.dueOn, today)) },
    {
      key: "due",
      head: "Letter due",
      cell: ofLetter(({ letter }) =>
        isLetterMet(letter) || !isLetterOpen(letter) ? null : tellDay(letter.dueOn, today),
      ),
    },
  ];
}

/** The letter's row leads to the person's letters, whoever heads the group. */
function WriterCell({ row: { line, personId, personName } }: { row: DeskRow }) {
  const href = toPersonHref(personId, {}, "letters");
  if (line === null) {
    return (
      <NameCell>
        <Link href={href}>No letter and no writer yet</Link>
      </NameCell>
    );
  }
  return (
    <NameCell detail={describePlace(line.letter)}>
      <Link href={href}>
        {line.letter.writer}
        <span className={styles.unseen}> for {personName}</span>
      </Link>
    </NameCell>
  );
}

function PersonCell({ row: { personId, personName } }: { row: DeskRow }) {
  return (
    <NameCell>
      <Link href={toPersonHref(personId, {}, "letters")}>{personName}</Link>
    </NameCell>
  );
}

function StatusCell({ letter, today }: { letter: Letter; today: CalendarDate }) {
  const { status, endReason, writerAnswer, reachedOn } = letter;
  const on = reachedOn[status];
  const answer = writerAnswer === "strong" ? "said strong" : "said yes, not strong";
  const parts = [
    on === undefined ? null : toNearDate(on, today),
    endReason === null ? null : LETTER_END_LABELS[endReason].toLowerCase(),
    writerAnswer === null ? null : answer,
  ].filter((part) => part !== null);
  return <LetterStatusChip status={status} {...(parts.length > 0 && { reason: parts.join(", ") })} />;
}

/** Nothing where nothing is waited for: an empty cell has no label on a phone. */
function tellAge(line: NonNullable<DeskRow["line"]>, today: CalendarDate): ReactNode {
  if (!isOwed(line.letter)) return null;
  const age = ageInWords(line, today);
  if (age === null) return <UnknownMark>Day not told</UnknownMark>;
  return <span className={styles.age}>{age} ago</span>;
}

function tellDay(on: CalendarDate | null, today: CalendarDate): ReactNode {
  if (on === null) return <UnknownMark>No date set</UnknownMark>;
  return (
    <>
      {toNearDate(on, today)}{" "}
      <span className={on < today ? styles.overdue : styles.distance}>{toDistance(today, on)}</span>
    </>
  );
}
