import { isPlanned, type PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { FitReason } from "@induction/domain/planning/program-fit";
import type { Program } from "@induction/domain/program/program";
import { TRACK_TERMS } from "@induction/domain/program/program-words";
import type { StandingKind } from "@induction/domain/rules/screens/standing";
import { standingInWords } from "@induction/domain/rules/screens/standing-words";
import { ApplicationChip } from "@induction/ui/advice/chips";
import { FitReasons, fitInWords } from "@induction/ui/advice/fit-reasons";
import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { Empty } from "@induction/ui/patterns/states";
import { NameCell } from "@induction/ui/patterns/table";
import { Icon } from "@induction/ui/primitives/icon";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { useQuery } from "@tanstack/react-query";
import Ban from "lucide-react/icons/ban";
import Check from "lucide-react/icons/check";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import { useMemo } from "react";
import type { PersonScreen, ProposedList } from "../../shell/answers.ts";
import { toDate } from "../../shell/dates.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { FactCell } from "../../shell/program-facts.tsx";
import { programListQuery } from "../../shell/program-list.ts";
import { placeOf } from "../../shell/program-words.ts";
import { BreadthPanel } from "./breadth-panel.tsx";
import { InterestWords } from "./interest-words.tsx";
import { ListAdvice } from "./list-advice.tsx";
import { type ListEntry, listEntries, listLengthInWords } from "./list-entries.ts";
import { OtherInterestPanel } from "./other-interest-panel.tsx";
import styles from "./programs.module.css";
import { ProposedPanel } from "./proposed-panel.tsx";
import { SetAsidePanel } from "./set-aside-panel.tsx";
import { useProposedList } from "./use-proposed-list.ts";

/** The person's list: what counts, what nobody knows, and what cannot take this person, each with its reason. */
export function ProgramsTab({ person }: { person: PersonScreen }) {
  const list = useQuery(programListQuery);
  const { applicant, assessment, today } = person;
  const { season } = assessment;
  const programs = list.data?.programs;
  const entries = useMemo(
    () => (programs === undefined ? undefined : listEntries({ applicant, season, programs })),
    [applicant, season, programs],
  );
  const proposed = useProposedList(person);
  const fits = useMemo(() => toFits(proposed.data), [proposed.data]);
  const hasInterest = entries?.some(({ interest }) => interest.length > 0) ?? false;
  const columns = useMemo(() => listColumns({ today, hasInterest, fits }), [today, hasInterest, fits]);
  const table = (
    <DataTable
      caption="Programs on the list"
      columns={columns}
      rows={entries ?? []}
      keyOf={({ planned }) => planned.programId}
      {...(entries === undefined && { loadingRows: 8 })}
      rowTone={({ planned, standing }) =>
        isPlanned(planned) && standing.kind !== "excluded" ? "plain" : "below"
      }
      empty={
        <Empty title="No program on the list yet">
          The person chooses programs in the portal. They appear here at once.
        </Empty>
      }
    />
  );
  return (
    <>
      <BreadthPanel person={person} />
      {entries !== undefined && <SetAsidePanel person={person} entries={entries} />}
      <ListAdvice person={person} programs={programs} />
      <OtherInterestPanel person={person} programs={programs} />
      <Panel title="The list" count={listLengthInWords(applicant.plan)} isFlush>
        {programs === undefined ? (
          <NoAnswer query={list} title="The program list did not load">
            {table}
          </NoAnswer>
        ) : (
          table
        )}
      </Panel>
      <ProposedPanel person={person} query={proposed} programs={programs} />
    </>
  );
}

type Fits = ReadonlyMap<string, readonly FitReason[]>;

/** The reasons of each program for and against this person; empty until they have come. */
function toFits(list: ProposedList | undefined): Fits {
  const told = list === undefined ? [] : [...list.programs, ...list.leftOut];
  return new Map(told.map(({ programId, reasons }) => [programId, reasons]));
}

/** How the program fits this person, opened from its count. */
function FitDetails({ reasons }: { reasons: readonly FitReason[] | undefined }) {
  if (reasons === undefined) return null;
  return (
    <details className={styles.fit}>
      <summary>Fit: {fitInWords(reasons)}</summary>
      <FitReasons reasons={reasons} />
    </details>
  );
}

function NameOf({ planned, program }: { planned: PlannedProgram; program: Program | undefined }) {
  if (program === undefined) return <NameCell detail="Not in our program list">{planned.programId}</NameCell>;
  return (
    <NameCell detail={placeOf(program)}>
      <Link href={`/programs/${program.id}`}>{program.name}</Link>
    </NameCell>
  );
}

const STANDING_ICONS = {
  confirmed: Check,
  unknown: CircleQuestionMark,
  excluded: Ban,
} as const satisfies Record<StandingKind, typeof Check>;

/** Whether the program counts for this person, why not, and what nobody has checked of it. */
function StandingCell({ planned, standing, fits }: Pick<ListEntry, "planned" | "standing"> & { fits: Fits }) {
  const { mark, detail } = standingInWords(standing);
  return (
    <span className={styles.standing}>
      <Icon of={STANDING_ICONS[standing.kind]} size="cell" />
      <span>
        {mark}
        {detail !== null && <span className={styles.detail}>{detail}</span>}
        {!isPlanned(planned) && <span className={styles.detail}>Not planned yet, so not counted.</span>}
        <FitDetails reasons={fits.get(planned.programId)} />
      </span>
    </span>
  );
}

interface ListColumns {
  readonly today: CalendarDate;
  readonly hasInterest: boolean;
  readonly fits: Fits;
}

/** Where nobody has logged any interest, a column that says so in each row would only take room. */
function listColumns({ today, hasInterest, fits }: ListColumns): readonly Column<ListEntry>[] {
  const interest: Column<ListEntry> = {
    key: "interest",
    head: "Interest shown",
    width: "220px",
    cell: (entry) => <InterestWords interest={entry.interest} today={today} />,
  };
  return [
    { key: "name", head: "Program", isRowHead: true, width: "260px", cell: (entry) => <NameOf {...entry} /> },
    {
      key: "status",
      head: "Application",
      onPhone: "end",
      cell: ({ planned }) => <ApplicationChip status={planned.status} />,
    },
    {
      key: "since",
      head: "Since",
      cell: ({ planned: { since, track } }) => (
        <NameCell detail={track === null ? undefined : TRACK_TERMS[track].label}>
          <span className={styles.date}>{toDate(since)}</span>
        </NameCell>
      ),
    },
    { key: "standing", head: "Counts", cell: (entry) => <StandingCell {...entry} fits={fits} /> },
    {
      key: "j1",
      head: "J-1",
      cell: ({ program }) => program && <FactCell program={program} field="visaJ1" isShort />,
    },
    {
      key: "h1b",
      head: "H-1B",
      cell: ({ program }) => program && <FactCell program={program} field="visaH1b" isShort />,
    },
    ...(hasInterest ? [interest] : []),
  ];
}
