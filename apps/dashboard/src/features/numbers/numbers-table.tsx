import { RuleLink } from "@induction/ui/advice/rule-link";
import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { Button } from "@induction/ui/primitives/button";
import { Chip } from "@induction/ui/primitives/chip";
import Building2 from "lucide-react/icons/building-2";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import type { NumberLine, OwnNumberEntry, SettableNumberId } from "../../shell/answers.ts";
import { toMoment } from "../../shell/dates.ts";
import { BASIS_LABELS, findOwn } from "./number-words.ts";
import styles from "./numbers.module.css";

/** A number that an organization may set. */
export type SettableLine = NumberLine & {
  readonly id: SettableNumberId;
  readonly bounds: NonNullable<NumberLine["bounds"]>;
};

/** What a reader may do with a number. */
export interface NumberActs {
  readonly onChange: (line: SettableLine) => void;
  readonly onClear: (line: SettableLine) => void;
}

interface NumbersTableProps {
  title: string;
  numbers: readonly NumberLine[];
  /** Null for readers who change nothing. */
  acts: NumberActs | null;
}

function isSettable(line: NumberLine): line is SettableLine {
  return line.bounds !== null;
}

/** The numbers of one part of the guide: what acts, what it rests on, which rules use it. */
export function NumbersTable({ title, numbers, acts }: NumbersTableProps) {
  const columns: readonly Column<NumberLine>[] = [
    {
      ...{ key: "number", head: "Number", isRowHead: true, width: "24%", onPhone: "title" },
      cell: (line) => line.title,
    },
    { key: "value", head: "Value", width: "30%", cell: (line) => <Value line={line} /> },
    { key: "basis", head: "Standard rests on", cell: (line) => <Standing line={line} /> },
    { key: "rules", head: "Used by", width: "14%", cell: (line) => <Rules line={line} /> },
  ];
  const acting: Column<NumberLine> = {
    ...{ key: "acts", head: "Change", isHeadHidden: true, width: "13%", align: "end", onPhone: "end" },
    cell: (line) => (isSettable(line) && acts !== null ? <Acts line={line} acts={acts} /> : null),
  };
  return (
    <DataTable
      caption={title}
      columns={acts === null ? columns : [...columns, acting]}
      rows={numbers}
      keyOf={({ id }) => id}
    />
  );
}

function Value({ line }: { line: NumberLine }) {
  const own = findOwn(line);
  return (
    <div className={styles.value}>
      {own === null ? (
        <strong>{line.standard.text}</strong>
      ) : (
        <>
          <span className={styles.own}>
            <strong>{own.own?.text}</strong>
            <Chip tone="mark" icon={Building2}>
              Own number
            </Chip>
          </span>
          <span>Standard: {line.standard.text}</span>
          <span>Reason: {own.reason}</span>
          {own.by !== null && <span className={styles.quiet}>{toldBy(own)}</span>}
        </>
      )}
      {own === null && line.last !== null && (
        <span className={styles.quiet}>Back to the standard. {toldBy(line.last)}</span>
      )}
      <Earlier entries={line.earlier} />
    </div>
  );
}

function toldBy({ by, at }: OwnNumberEntry): string {
  return by === null ? toMoment(at) : `${by}, ${toMoment(at)}`;
}

function Earlier({ entries }: { entries: readonly OwnNumberEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>Earlier: {entries.length}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.version}>
            {entry.own?.text ?? "The standard"}
            {entry.reason !== null && `: ${entry.reason}`}{" "}
            <span className={styles.quiet}>{toldBy(entry)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Standing({ line: { standard, bounds } }: { line: NumberLine }) {
  const { basis, source } = standard;
  return (
    <div className={styles.value}>
      <span>
        {basis === "unverified" ? (
          <Chip edge="dashed" icon={CircleQuestionMark}>
            {BASIS_LABELS[basis]}
          </Chip>
        ) : (
          <Chip>{BASIS_LABELS[basis]}</Chip>
        )}
      </span>
      <span className={styles.source}>{source}</span>
      {bounds === null && (
        <span className={styles.quiet}>
          A fact that others set, kept by curators. No organization changes it.
        </span>
      )}
    </div>
  );
}

function Rules({ line: { rules } }: { line: NumberLine }) {
  if (rules.length === 0) return <span className={styles.quiet}>No rule: dates of letters</span>;
  return (
    <span className={styles.rules}>
      {rules.map(({ id, title }) => (
        <RuleLink key={id} id={id} className={styles.rule} aria-label={`Rule ${id}: ${title}`}>
          {id}
        </RuleLink>
      ))}
    </span>
  );
}

function Acts({ line, acts }: { line: SettableLine; acts: NumberActs }) {
  return (
    <div className={styles.acts}>
      <Button size="small" onClick={() => acts.onChange(line)} aria-label={`Change: ${line.title}`}>
        Change
      </Button>
      {findOwn(line) !== null && (
        <Button
          size="small"
          onClick={() => acts.onClear(line)}
          aria-label={`Back to the standard: ${line.title}`}
        >
          Standard
        </Button>
      )}
    </div>
  );
}
