import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { toFactWords } from "@induction/domain/program/fact-words";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import { FreshnessChip } from "@induction/ui/advice/chips";
import { SourceLink } from "@induction/ui/advice/rule-label";
import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { Chip } from "@induction/ui/primitives/chip";
import { Cluster } from "@induction/ui/primitives/layout";
import type { FieldStanding } from "../../shell/answers.ts";
import { toLastTold } from "../../shell/dates.ts";
import styles from "../../shell/facts/facts.module.css";
import { FactCell } from "../../shell/program-facts.tsx";
import { toSource } from "../../shell/program-words.ts";

interface CuratedTableProps {
  program: Program;
  fields: readonly FieldStanding[];
  today: CalendarDate;
  /** The fact that is open beside the table. */
  current: ProgramField | null;
  /** Facts for which something is typed. */
  touched: ReadonlySet<string>;
  onOpen: (field: ProgramField) => void;
}

/** Every fact of a program as a curator works on it: value, source, state, and who told it when. */
export function CuratedTable(props: CuratedTableProps) {
  const { program, fields, current, onOpen } = props;
  return (
    <DataTable
      caption={`Facts of ${program.name}`}
      columns={listColumns(props)}
      rows={fields}
      keyOf={({ field }) => field}
      currentKey={current}
      onRowPress={({ field }) => onOpen(field)}
    />
  );
}

function listColumns(props: CuratedTableProps): readonly Column<FieldStanding>[] {
  const { program, today, touched, current, onOpen } = props;
  return [
    {
      key: "fact",
      head: "Fact",
      isRowHead: true,
      width: "20%",
      cell: ({ field }) => (
        <button
          type="button"
          className={styles.fact}
          aria-expanded={field === current}
          data-fact={field}
          onClick={() => onOpen(field)}
        >
          {PROGRAM_FIELD_LABELS[field]}
        </button>
      ),
    },
    {
      key: "value",
      head: "Value",
      width: "30%",
      cell: ({ field }) => (
        <div className={styles.value}>
          <FactCell program={program} field={field} />
        </div>
      ),
    },
    {
      key: "source",
      head: "Source",
      width: "24%",
      onPhone: "hidden",
      cell: ({ field }) => <SourceCell program={program} field={field} />,
    },
    {
      key: "state",
      head: "State",
      onPhone: "end",
      cell: ({ freshness, difference, field }) => (
        <Cluster gap="tight">
          <FreshnessChip freshness={freshness} />
          {difference !== null && <Chip tone="mark">Newer list differs</Chip>}
          {touched.has(field) && <Chip tone="mark">Not published</Chip>}
        </Cluster>
      ),
    },
    {
      key: "told",
      head: "Last told",
      cell: ({ recordedAt, recordedBy }) =>
        recordedAt === null ? (
          <span className={styles.quiet}>Never</span>
        ) : (
          toLastTold({ recordedAt, recordedBy }, today)
        ),
    },
  ];
}

function SourceCell({ program, field }: { program: Program; field: ProgramField }) {
  const { claim, readings } = toFactWords(field, program.facts);
  if (readings.length > 1) return `${readings.length} sources`;
  if (claim === null) return <span className={styles.quiet}>None yet</span>;
  const { title, href } = toSource(claim);
  return href === undefined ? title : <SourceLink href={href}>{title}</SourceLink>;
}
