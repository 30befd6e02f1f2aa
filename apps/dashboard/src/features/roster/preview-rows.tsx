import { unguardCell } from "@induction/domain/kernel/csv";
import type { RosterMapping } from "@induction/domain/roster/mapping";
import type { FailedRow } from "@induction/domain/roster/read-roster";
import { findColumn } from "@induction/domain/roster/read-roster";
import { isRosterField, type RosterField } from "@induction/domain/roster/roster-field";
import { Chip } from "@induction/ui/primitives/chip";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import CircleAlert from "lucide-react/icons/circle-alert";
import Equal from "lucide-react/icons/equal";
import GitCompare from "lucide-react/icons/git-compare";
import Lock from "lucide-react/icons/lock";
import Pencil from "lucide-react/icons/pencil";
import UserPlus from "lucide-react/icons/user-plus";
import type { ComparedField, ComparedRow, RosterChoices } from "../../shell/answers.ts";
import { toMoment } from "../../shell/dates.ts";
import styles from "./roster.module.css";
import type { RosterFile } from "./roster-file.ts";
import { listTold, nameOf, STATUS_WORDS } from "./row-words.ts";

const CHIPS = {
  new: { tone: "fresh", icon: UserPlus },
  changed: { tone: "strong", icon: Pencil },
  conflict: { tone: "dispute", icon: GitCompare },
  unchanged: { tone: "quiet", icon: Equal },
  error: { tone: "lower", icon: CircleAlert },
} as const;

interface PreviewRowProps {
  row: ComparedRow;
  file: RosterFile;
  mapping: RosterMapping;
  chosen: RosterChoices | undefined;
  onChoose: (line: number, choices: RosterChoices) => void;
}

const SEALED =
  "They have told facts themselves, and their file is not open to you. What they told stays and is not shown here; what the file says is compared with your last file, fills what is open, and is shown to them to check.";

/** One row of the file: whom it is about, what it comes to, and field by field what would change. */
export function PreviewRow({ row, file, mapping, chosen, onChoose }: PreviewRowProps) {
  const { line, status, person, leftOut } = row;
  const { tone, icon } = CHIPS[status];
  const told = listTold(row);
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.line}>Line {line}</span>
        <bdi className={styles.name}>{nameOf(row, nameInFile(file, mapping, line))}</bdi>
        <Chip tone={tone} icon={icon}>
          {STATUS_WORDS[status]}
        </Chip>
        {person?.sight === "sealed" && <Chip icon={Lock}>File not open to you</Chip>}
      </div>
      {person?.sight === "sealed" && <p className={styles.quiet}>{SEALED}</p>}
      <Problems row={row} file={file} mapping={mapping} />
      {told.length > 0 && (
        <dl className={styles.fields}>
          {told.map((field) => (
            <div key={field.field} className={styles.field}>
              <dt>{field.label}</dt>
              <dd>
                <FieldChange row={row} field={field} chosen={chosen} onChoose={onChoose} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {leftOut.map(({ field, message, cell }) => (
        <p key={`${field} ${message}`} className={styles.quiet}>
          {toPlace(file, mapping, field)}
          {cell !== "" && (
            <>
              {" “"}
              <bdi>{cell}</bdi>”
            </>
          )}
          : {message}
        </p>
      ))}
    </li>
  );
}

/** Who stands in a line that could not be read. */
function nameInFile({ table }: RosterFile, mapping: RosterMapping, line: number): string {
  const cells = table.rows.find((row) => row.line === line)?.cells ?? [];
  const cell = (field: RosterField) => unguardCell(cells[mapping.columns.indexOf(field)] ?? "").trim();
  const inParts = `${cell("givenName")} ${cell("familyName")}`.trim();
  return cell("name") || inParts || cell("email") || cell("ownId") || "Nobody named";
}

function toPlace(file: RosterFile, mapping: RosterMapping, field: string | null): string {
  const column = isRosterField(field) ? findColumn(file.table, mapping, field) : null;
  return column === null ? "Row" : `Column ${column.number}, ${column.name}`;
}

function Problems({
  row: { problems, line },
  file,
  mapping,
}: Pick<PreviewRowProps, "row" | "file" | "mapping">) {
  if (problems.length === 0) return null;
  const cells = file.table.rows.find((row) => row.line === line)?.cells ?? [];
  const cellOf = (field: string | null) =>
    isRosterField(field) ? unguardCell(cells[mapping.columns.indexOf(field)] ?? "") : "";
  return (
    <ul className={styles.problems}>
      {problems.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          <span className={styles.wrong}>
            {toPlace(file, mapping, field)}
            {cellOf(field) !== "" && (
              <>
                {" “"}
                <bdi className={styles.cell}>{cellOf(field)}</bdi>”
              </>
            )}
            :
          </span>{" "}
          {message}
        </li>
      ))}
    </ul>
  );
}

interface FieldChangeProps {
  row: ComparedRow;
  field: ComparedField;
  chosen: RosterChoices | undefined;
  onChoose: PreviewRowProps["onChoose"];
}

function FieldChange({ row, field, chosen, onChoose }: FieldChangeProps) {
  const { outcome, fileText, standingText } = field;
  if (
    outcome === "conflict" ||
    (outcome === "kept" && row.person?.sight === "open" && field.field !== "advisor")
  ) {
    return <Choice row={row} field={field} chosen={chosen} onChoose={onChoose} />;
  }
  if (outcome === "kept") {
    return (
      <>
        <bdi>{standingText}</bdi> stays. The file says <bdi>{fileText}</bdi>.
      </>
    );
  }
  if (outcome === "changed") {
    return (
      <>
        <bdi>{standingText}</bdi> → <bdi className={styles.next}>{fileText}</bdi>
        <Teller field={field} before=". What stands was told" />
      </>
    );
  }
  return <bdi className={styles.next}>{fileText}</bdi>;
}

/** What stands, what the file says, who told what stands, and which of the two is kept. */
function Choice({ row, field, chosen, onChoose }: FieldChangeProps) {
  const { label, fileText, standingText, field: fact } = field;
  const take = chosen?.take ?? [];
  const others = take.filter((each) => each !== fact);
  const isTaken = take.some((each) => each === fact);
  return (
    <div className={styles.choice}>
      <p>
        {standingText === null ? "Taken back" : <bdi className={styles.next}>{standingText}</bdi>}
        <Teller field={field} before=", told" />. The file says <bdi className={styles.next}>{fileText}</bdi>.
      </p>
      <SegmentedRadio
        label={`${label} of ${nameOf(row, "this row")}`}
        isLabelHidden
        isCompact
        options={[
          { value: "keep", label: "Keep what stands" },
          { value: "file", label: "Take the file’s" },
        ]}
        value={isTaken ? "file" : "keep"}
        onValueChange={(value) => {
          const next = value === "file" ? [...others, ...toFacts(fact)] : others;
          onChoose(row.line, { take: next, basedOn: row.person?.version ?? null });
        }}
      />
    </div>
  );
}

type Facts = NonNullable<RosterChoices["take"]>;

function toFacts(field: ComparedField["field"]): Facts {
  return field === "name" || field === "email" || field === "ownId" || field === "advisor" ? [] : [field];
}

function Teller({ field: { told }, before }: { field: ComparedField; before: string }) {
  if (told === null) return null;
  return (
    <span className={styles.quiet}>
      {before}
      {told.by !== null && (
        <>
          {" by "}
          <bdi>{told.by}</bdi>
        </>
      )}{" "}
      on {toMoment(told.at)}
    </span>
  );
}

/** The rows that the file itself gives no way to read, as rows of the preview. */
export function toErrorRows(failed: readonly FailedRow[]): readonly ComparedRow[] {
  return failed.map(({ line, problems }) => ({
    ...{ line, status: "error", person: null, fields: [], leftOut: [] },
    problems: [...problems],
  }));
}
