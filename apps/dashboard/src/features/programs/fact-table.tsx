import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Claim } from "@induction/domain/program/fact";
import { factFreshness } from "@induction/domain/program/freshness";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { FreshnessChip } from "@induction/ui/advice/chips";
import { FactValue } from "@induction/ui/advice/fact-value";
import { ProvenancePopover } from "@induction/ui/advice/provenance-popover";
import { SourceLink } from "@induction/ui/advice/rule-label";
import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { toDate } from "../../shell/dates.ts";
import { FactCell } from "../../shell/program-facts.tsx";
import { findClaim, listToldValues, toSource } from "../../shell/program-words.ts";
import { PROGRAM_FIELDS } from "./program-fields.ts";
import styles from "./programs.module.css";

/** Every fact of a program: value, source, when it was read, and how far it can be relied on. */
export function FactTable({ program, today }: { program: Program; today: CalendarDate }) {
  return (
    <DataTable
      caption={`Facts of ${program.name}`}
      columns={listColumns(program, today)}
      rows={PROGRAM_FIELDS}
      keyOf={(field) => field}
    />
  );
}

function listColumns(program: Program, today: CalendarDate): readonly Column<ProgramField>[] {
  return [
    {
      key: "fact",
      head: "Fact",
      isRowHead: true,
      width: "17%",
      cell: (field) => <strong>{PROGRAM_FIELD_LABELS[field]}</strong>,
    },
    {
      key: "value",
      head: "Value",
      width: "33%",
      cell: (field) => <ValueCell program={program} field={field} />,
    },
    {
      key: "source",
      head: "Source",
      width: "24%",
      cell: (field) => <SourceCell program={program} field={field} />,
    },
    {
      key: "read",
      head: "Document of",
      cell: (field) => <YearCell claim={findClaim(program.facts[field])} />,
    },
    {
      key: "state",
      head: "State",
      onPhone: "end",
      cell: (field) => <StateCell program={program} field={field} today={today} />,
    },
  ];
}

interface CellProps {
  program: Program;
  field: ProgramField;
}

function ValueCell({ program, field }: CellProps) {
  return (
    <div className={styles.value}>
      <Value program={program} field={field} />
    </div>
  );
}

/** The value; one that rests on a single source opens all that is known of it. */
function Value({ program, field }: CellProps) {
  const [told] = listToldValues(program, field);
  const claim = findClaim(program.facts[field]);
  if (claim === null || told === undefined) return <FactCell program={program} field={field} />;
  if (field === "website" && /^https?:/.test(told.words)) {
    return <SourceLink href={told.words}>{told.words}</SourceLink>;
  }
  return (
    <ProvenancePopover
      trigger={<FactValue state="known" value={told.words} />}
      provenance={{
        field: PROGRAM_FIELD_LABELS[field],
        value: told.words,
        kind: SOURCE_KIND_LABELS[claim.kind],
        source: toSource(claim),
        read: toReadWords(claim),
        checked: toCheckedWords(claim),
        note: claim.note ?? undefined,
      }}
    />
  );
}

function toReadWords({ retrievedOn, year }: Claim): string {
  const read = `A copy was read on ${toDate(retrievedOn)}`;
  return year === null ? `${read}. It shows no year.` : `${read}. It is of ${year}.`;
}

function toCheckedWords({ verifiedOn, verifiedBy }: Claim): string | undefined {
  if (verifiedOn === null) return undefined;
  return verifiedBy === null ? toDate(verifiedOn) : `${verifiedBy}, ${toDate(verifiedOn)}`;
}

function SourceCell({ program, field }: CellProps) {
  const fact = program.facts[field];
  if (fact.state === "disputed") return `${fact.claims.length} sources, below`;
  const claim = findClaim(fact);
  if (claim === null) return <span className={styles.quiet}>None yet</span>;
  const { title, href } = toSource(claim);
  return href === undefined ? title : <SourceLink href={href}>{title}</SourceLink>;
}

function YearCell({ claim }: { claim: Claim | null }) {
  if (claim === null) return null;
  return claim.year === null ? <span className={styles.quiet}>No year shown</span> : claim.year;
}

function StateCell({ program, field, today }: CellProps & { today: CalendarDate }) {
  const fact = program.facts[field];
  const claim = findClaim(fact);
  const freshness = factFreshness(fact, today);
  const checked = claim?.verifiedOn ?? null;
  const detail = checked === null ? claim?.year?.toString() : toDate(checked);
  return <FreshnessChip freshness={freshness} detail={freshness === "unknown" ? undefined : detail} />;
}
