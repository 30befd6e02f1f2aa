import { unguardCell } from "@induction/domain/kernel/csv";
import { readCell } from "@induction/domain/roster/cell-readers";
import type { DateOrder } from "@induction/domain/roster/cell-reading";
import { findMappingProblems, type RosterMapping } from "@induction/domain/roster/mapping";
import {
  isRosterField,
  ROSTER_FIELD_NAMES,
  ROSTER_FIELDS,
  type RosterField,
} from "@induction/domain/roster/roster-field";
import { Button } from "@induction/ui/primitives/button";
import { Icon } from "@induction/ui/primitives/icon";
import { Panel } from "@induction/ui/primitives/panel";
import { Select } from "@induction/ui/primitives/select";
import CircleAlert from "lucide-react/icons/circle-alert";
import { countOf } from "../../shell/words.ts";
import styles from "./roster.module.css";
import type { RosterFile } from "./roster-file.ts";
import type { Progress } from "./use-roster-work.ts";

interface ColumnsPanelProps {
  file: RosterFile;
  mapping: RosterMapping;
  problem: string | null;
  isChecking: boolean;
  progress: Progress | null;
  onChange: (mapping: RosterMapping) => void;
  onCheck: () => void;
  onBack: () => void;
}

const NOT_READ = "not-read";
const OPTIONS = [
  { value: NOT_READ, label: "Not read" },
  ...ROSTER_FIELD_NAMES.map((field) => ({ value: field, label: ROSTER_FIELDS[field].label })),
];

const SEPARATORS = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" } as const;

/** What each column is read as, with examples; changed here where the guess is wrong. */
export function ColumnsPanel(props: ColumnsPanelProps) {
  const { file, mapping, problem, isChecking, progress, onChange, onCheck, onBack } = props;
  const { table } = file;
  const problems = findMappingProblems(mapping);
  const choose = (index: number, chosen: string) =>
    onChange({
      ...mapping,
      columns: mapping.columns.map((field, at) => {
        if (at !== index) return field;
        return isRosterField(chosen) ? chosen : null;
      }),
    });
  return (
    <Panel
      title="What each column holds"
      count={`${file.name}: ${countOf(table.rows.length, "row")}, ${countOf(table.header.length, "column")} between ${SEPARATORS[table.delimiter]}`}
      isFlush
      foot={
        <div className={styles.foot}>
          {[...problems, ...(problem === null ? [] : [problem])].map((message) => (
            <p key={message} role="alert" className={styles.problem}>
              {message}
            </p>
          ))}
          <div className={styles.acts}>
            <Button
              tone="primary"
              pending={isChecking}
              pendingLabel={progress === null ? "Looking…" : `Looking: ${progress.done} of ${progress.of}…`}
              unavailable={problems.length > 0 ? "Choose the columns first" : undefined}
              onClick={onCheck}
            >
              Look at what would change
            </Button>
            <Button onClick={onBack}>Choose another file</Button>
          </div>
        </div>
      }
    >
      {table.remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      <DateOrderChoice mapping={mapping} onChange={onChange} />
      <ul className={styles.columns} aria-label="Columns of the file">
        {table.header.map((name, index) => (
          <li key={index} className={styles.column}>
            <bdi className={styles.name}>{name}</bdi>
            <Select
              aria-label={`Read column ${index + 1}, ${name}, as`}
              options={OPTIONS}
              value={mapping.columns[index] ?? NOT_READ}
              onValueChange={(chosen) => choose(index, chosen)}
            />
            <div>
              <Samples file={file} index={index} mapping={mapping} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const ORDERS = [
  { value: "ask", label: "One by one: refuse what can be read in two ways" },
  { value: "month-first", label: "Month first: 9/10/2025 is September 10" },
  { value: "day-first", label: "Day first: 9/10/2025 is October 9" },
] as const;

function DateOrderChoice({
  mapping,
  onChange,
}: {
  mapping: RosterMapping;
  onChange: (mapping: RosterMapping) => void;
}) {
  if (!mapping.columns.some((field) => field?.endsWith("Date"))) return null;
  const toOrder = (value: (typeof ORDERS)[number]["value"]): DateOrder => (value === "ask" ? null : value);
  return (
    <div className={styles.dates}>
      <span id="date-order">Dates in numbers are written</span>
      <Select
        aria-labelledby="date-order"
        isInline
        options={ORDERS}
        value={mapping.dates ?? "ask"}
        onValueChange={(value) => onChange({ ...mapping, dates: toOrder(value) })}
      />
    </div>
  );
}

const MOST_SAMPLES = 3;

function Samples({ file, index, mapping }: { file: RosterFile; index: number; mapping: RosterMapping }) {
  const field = mapping.columns[index] ?? null;
  const samples = file.table.rows
    .map(({ cells }) => unguardCell(cells[index] ?? "").trim())
    .filter((text) => text !== "")
    .slice(0, MOST_SAMPLES);
  if (samples.length === 0) return <span className={styles.quiet}>Every cell is empty</span>;
  return (
    <>
      <ul className={styles.samples}>
        {samples.map((text, place) => (
          <li key={place}>
            <Sample text={text} field={field} mapping={mapping} />
          </li>
        ))}
      </ul>
      {field !== null && <p className={styles.quiet}>{ROSTER_FIELDS[field].howWritten}</p>}
    </>
  );
}

function Sample({
  text,
  field,
  mapping,
}: {
  text: string;
  field: RosterField | null;
  mapping: RosterMapping;
}) {
  const shown = <bdi className={styles.cell}>{text}</bdi>;
  if (field === null) return shown;
  const reading = readCell(field, text, { dates: mapping.dates });
  if (reading.kind === "value") return shown;
  if (reading.kind === "nothing") return <>{shown} says nothing</>;
  return (
    <>
      {shown}{" "}
      <span className={reading.kind === "problem" ? styles.wrong : styles.quiet}>
        <Icon of={CircleAlert} size="cell" /> {reading.message}
      </span>
    </>
  );
}
