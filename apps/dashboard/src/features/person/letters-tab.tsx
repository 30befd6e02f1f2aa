import {
  LETTER_PIPELINE,
  LETTER_STATUS_LABELS,
  type Letter,
  type LetterStatus,
} from "@induction/domain/applicant/letter";
import { LETTER_END_LABELS } from "@induction/domain/applicant/letter-end";
import { pickOwnNumbers } from "@induction/domain/assessment/number-used";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { BecauseList } from "@induction/ui/advice/because-list";
import { LetterStatusChip, letterCircles } from "@induction/ui/advice/letter";
import { OwnNumbers } from "@induction/ui/advice/own-numbers";
import { ReasonList } from "@induction/ui/advice/reason-list";
import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { Empty, UnknownMark } from "@induction/ui/patterns/states";
import { NameCell } from "@induction/ui/patterns/table";
import { Icon } from "@induction/ui/primitives/icon";
import { Columns } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toDate, toDistance, toNearDate } from "../../shell/dates.ts";
import { isAsking, listBecause, toReason } from "../../shell/reasons.ts";
import { lettersInWords } from "../../shell/words.ts";
import { LETTER_WORDS, placeInWords } from "./letter-words.ts";
import styles from "./letters.module.css";

/** The letters with their way, and what the rules ask of them. Never their content. */
export function LettersTab({ person }: { person: PersonScreen }) {
  const { letters, applicant, assessment, explanations, today } = person;
  const { met, needed } = assessment.letters;
  const own = pickOwnNumbers(person.ownNumbers, ["lettersNeeded", "usAnesthesiologistLetters"]);
  const rules = explanations.filter(({ rule }) => rule.startsWith("E"));
  const asking = rules.filter(isAsking);
  const others = rules.filter((explanation) => !isAsking(explanation));
  return (
    <>
      {letters.length > 0 && <Pipeline letters={letters.map(({ letter }) => letter)} />}
      <Panel
        title="Letters"
        count={met === null ? "not told" : `${lettersInWords({ met, needed })} in`}
        action="Status only. No letter is ever stored here."
        isFlush
        {...(own.length > 0 && { foot: <OwnNumbers numbers={own} /> })}
      >
        <DataTable
          caption="Letters"
          columns={listColumns(today)}
          rows={letters}
          keyOf={({ letter }) => letter.id}
          empty={
            <Empty
              title={
                applicant.letters.state === "known" ? "No letter and no writer yet" : "Letters not told yet"
              }
            >
              {applicant.letters.state === "known"
                ? "The person told that there is no letter yet, not even a writer in mind."
                : "Nobody knows whether there are letters. This is a question to ask, not a no."}
            </Empty>
          }
        />
      </Panel>
      <Columns shape="halves">
        {asking.length > 0 && (
          <Panel title="What there is to do" count={asking.length}>
            <ReasonList reasons={asking.map(toReason)} />
          </Panel>
        )}
        {others.length > 0 && (
          <Panel title="What else the rules say of the letters" count={others.length}>
            <BecauseList items={listBecause(others)} />
          </Panel>
        )}
      </Columns>
    </>
  );
}

type LetterRow = PersonScreen["letters"][number];

const STAGES: readonly LetterStatus[] = [...LETTER_PIPELINE, "declined", "withdrawn"];

/** How many letters stand at each stage. */
function Pipeline({ letters }: { letters: readonly Letter[] }) {
  const counts = STAGES.map((status) => ({
    status,
    count: letters.filter((letter) => letter.status === status).length,
  }));
  return (
    <dl className={styles.pipeline}>
      {counts
        .filter(({ status, count }) => count > 0 || (status !== "declined" && status !== "withdrawn"))
        .map(({ status, count }) => (
          <div key={status} className={styles.stage} data-empty={count === 0 || undefined}>
            <dt>
              <Icon of={letterCircles[status]} size="cell" /> {LETTER_STATUS_LABELS[status]}
            </dt>
            <dd>{count}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The day a letter reached its status. */
function ReachedCell({ letter: { status, reachedOn } }: { letter: Letter }) {
  const on = reachedOn[status];
  return on === undefined ? <UnknownMark>Day not told</UnknownMark> : toDate(on);
}

function DueCell({ letter, today }: { letter: Letter; today: CalendarDate }) {
  const { dueOn, status } = letter;
  if (dueOn === null) return <UnknownMark>No date set</UnknownMark>;
  const isOver =
    status === "uploaded" || status === "assigned" || status === "declined" || status === "withdrawn";
  return (
    <>
      {toNearDate(dueOn, today)}
      {!isOver && <span className={styles.distance}> {toDistance(today, dueOn)}</span>}
    </>
  );
}

function YesNo({ value }: { value: boolean | null }) {
  if (value === null) return <UnknownMark>Not told</UnknownMark>;
  return value ? "Yes" : "No";
}

/** What the writer answered when asked for a strong letter, or whether the question was put at all. */
function StrengthCell({ row: { letter, linkUntil }, today }: { row: LetterRow; today: CalendarDate }) {
  const { askedWhetherStrong, writerAnswer } = letter;
  if (writerAnswer === "strong") return "Yes, a strong one";
  if (writerAnswer === "yes") return "Yes, not strong";
  if (linkUntil !== null && linkUntil >= today) return `Asked by link until ${toNearDate(linkUntil, today)}`;
  return <YesNo value={askedWhetherStrong} />;
}

function NextCell({ next, today }: { next: LetterRow["next"]; today: CalendarDate }) {
  if (next === null) return "Nothing more";
  return (
    <>
      {next.words}
      {next.dueOn !== null && (
        <span className={styles.distance}>
          {" "}
          By {toNearDate(next.dueOn, today)}, {toDistance(today, next.dueOn)}.
        </span>
      )}
    </>
  );
}

/** The status, and why the letter ended where it did. */
function StatusCell({ letter: { status, endReason } }: { letter: Letter }) {
  return (
    <LetterStatusChip status={status} {...(endReason !== null && { reason: LETTER_END_LABELS[endReason] })} />
  );
}

function listColumns(today: CalendarDate): readonly Column<LetterRow>[] {
  return [
    {
      key: "writer",
      head: "Writer",
      isRowHead: true,
      cell: ({ letter: { writer, relation, institution } }) => (
        <NameCell
          detail={[relation === null ? "Relation not told" : LETTER_WORDS[relation], institution]
            .filter((part) => part !== null)
            .join(", ")}
        >
          {writer}
        </NameCell>
      ),
    },
    {
      key: "specialty",
      head: "Specialty",
      cell: ({ letter: { specialty } }) =>
        specialty === null ? <UnknownMark>Not told</UnknownMark> : LETTER_WORDS[specialty],
    },
    {
      key: "country",
      head: "Works in",
      cell: ({ letter: { country } }) =>
        country === null ? <UnknownMark>Not told</UnknownMark> : placeInWords(country),
    },
    {
      key: "supervised",
      head: "Supervised in person",
      cell: ({ letter }) => <YesNo value={letter.supervisedDirectly} />,
    },
    {
      key: "knows",
      head: "Knows the work",
      cell: ({ letter: { acquaintance } }) =>
        acquaintance === null ? <UnknownMark>Not told</UnknownMark> : LETTER_WORDS[acquaintance],
    },
    {
      key: "strong",
      head: "Asked if strong",
      cell: (row) => <StrengthCell row={row} today={today} />,
    },
    {
      key: "status",
      head: "Status",
      onPhone: "end",
      cell: ({ letter }) => <StatusCell letter={letter} />,
    },
    { key: "since", head: "Since", cell: ({ letter }) => <ReachedCell letter={letter} /> },
    {
      key: "next",
      head: "Next action",
      width: "260px",
      cell: ({ next }) => <NextCell next={next} today={today} />,
    },
    { key: "due", head: "Due", cell: ({ letter }) => <DueCell letter={letter} today={today} /> },
  ];
}
