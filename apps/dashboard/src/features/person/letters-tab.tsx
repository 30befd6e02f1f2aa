import {
  LETTER_PIPELINE,
  LETTER_STATUS_LABELS,
  type Letter,
  type LetterStatus,
} from "@induction/domain/applicant/letter";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { findNextStep } from "@induction/domain/rules/letters/letter-steps";
import { BecauseList } from "@induction/ui/advice/because-list";
import { LetterStatusChip, letterCircles } from "@induction/ui/advice/letter";
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
      >
        <DataTable
          caption="Letters"
          columns={listColumns(today)}
          rows={letters.map(({ letter }) => letter)}
          keyOf={({ id }) => id}
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

function listColumns(today: CalendarDate): readonly Column<Letter>[] {
  return [
    {
      key: "writer",
      head: "Writer",
      isRowHead: true,
      cell: (letter) => (
        <NameCell detail={letter.relation === null ? "Relation not told" : LETTER_WORDS[letter.relation]}>
          {letter.writer}
        </NameCell>
      ),
    },
    {
      key: "specialty",
      head: "Specialty",
      cell: ({ specialty }) =>
        specialty === null ? <UnknownMark>Not told</UnknownMark> : LETTER_WORDS[specialty],
    },
    {
      key: "country",
      head: "Works in",
      cell: ({ country }) => (country === null ? <UnknownMark>Not told</UnknownMark> : placeInWords(country)),
    },
    {
      key: "supervised",
      head: "Supervised in person",
      cell: ({ supervisedDirectly }) => <YesNo value={supervisedDirectly} />,
    },
    {
      key: "strong",
      head: "Asked if strong",
      cell: ({ askedWhetherStrong }) => <YesNo value={askedWhetherStrong} />,
    },
    {
      key: "status",
      head: "Status",
      onPhone: "end",
      cell: ({ status }) => <LetterStatusChip status={status} />,
    },
    { key: "since", head: "Since", cell: (letter) => <ReachedCell letter={letter} /> },
    {
      key: "next",
      head: "Next step",
      width: "260px",
      cell: (letter) => findNextStep(letter) ?? "Nothing more",
    },
    { key: "due", head: "Due", cell: (letter) => <DueCell letter={letter} today={today} /> },
  ];
}
