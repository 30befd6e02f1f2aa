import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Claim } from "@induction/domain/program/fact";
import { type FactWords, toFactWords } from "@induction/domain/program/fact-words";
import { factFreshness } from "@induction/domain/program/freshness";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELD_USES, PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { FreshnessChip } from "@induction/ui/advice/chips";
import { FactValue } from "@induction/ui/advice/fact-value";
import { ProvenancePopover } from "@induction/ui/advice/provenance-popover";
import { SourceLink } from "@induction/ui/advice/rule-label";
import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { toDate } from "../../shell/dates.ts";
import { FactCell } from "../../shell/program-facts.tsx";
import { toSource } from "../../shell/program-words.ts";
import { listInWords } from "../../shell/words.ts";
import styles from "./programs.module.css";

/** Every fact of a program: value, source, when it was read, and how far it can be relied on. */
export function FactTable({ program, today }: { program: Program; today: CalendarDate }) {
  return (
    <DataTable
      caption={`Facts of ${program.name}`}
      columns={listColumns(program, today)}
      rows={PROGRAM_FIELDS.map((field) => toFactWords(field, program.facts))}
      keyOf={({ field }) => field}
    />
  );
}

function listColumns(program: Program, today: CalendarDate): readonly Column<FactWords>[] {
  return [
    {
      key: "fact",
      head: "Fact",
      isRowHead: true,
      width: "17%",
      cell: ({ label }) => <strong>{label}</strong>,
    },
    {
      key: "value",
      head: "Value",
      width: "33%",
      cell: (fact) => (
        <div className={styles.value}>
          <Value program={program} fact={fact} />
        </div>
      ),
    },
    {
      key: "source",
      head: "Source",
      width: "24%",
      cell: (fact) => <SourceCell fact={fact} />,
    },
    {
      key: "read",
      head: "Document of",
      cell: (fact) => <YearCell fact={fact} />,
    },
    {
      key: "state",
      head: "State",
      onPhone: "end",
      cell: ({ field }) => <StateCell program={program} field={field} today={today} />,
    },
  ];
}

/** The value; one that rests on a single source opens all that is known of it. */
function Value({
  program,
  fact: { field, label, state, full, claim },
}: {
  program: Program;
  fact: FactWords;
}) {
  if (claim === null || state !== "known") return <FactCell program={program} field={field} />;
  if (field === "website" && /^https?:/.test(full)) return <SourceLink href={full}>{full}</SourceLink>;
  return (
    <ProvenancePopover
      trigger={<FactValue state="known" value={full} />}
      provenance={{
        field: label,
        value: full,
        kind: SOURCE_KIND_LABELS[claim.kind],
        source: toSource(claim),
        read: toReadWords(claim),
        checked: toCheckedWords(claim),
        usedFor: PROGRAM_FIELD_USES[field],
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

/** Drawn where nobody has looked: an empty place would not say so. */
function NoneYet() {
  return <span className={styles.quiet}>None yet</span>;
}

function SourceCell({ fact: { claim, readings } }: { fact: FactWords }) {
  if (readings.length > 1) return `${readings.length} sources, below`;
  if (claim === null) return <NoneYet />;
  const { title, href } = toSource(claim);
  return href === undefined ? title : <SourceLink href={href}>{title}</SourceLink>;
}

/** The years of the documents that state the fact. */
function YearCell({ fact: { claim, readings } }: { fact: FactWords }) {
  const claims = claim === null ? readings.map((reading) => reading.claim) : [claim];
  if (claims.length === 0) return <NoneYet />;
  const years = [...new Set(claims.flatMap(({ year }) => year ?? []))];
  return years.length === 0 ? (
    <span className={styles.quiet}>No year shown</span>
  ) : (
    listInWords(years.map(String))
  );
}

interface StateCellProps {
  program: Program;
  field: ProgramField;
  today: CalendarDate;
}

function StateCell({ program, field, today }: StateCellProps) {
  const fact = program.facts[field];
  const claim = fact.state === "known" || fact.state === "not-disclosed" ? fact.claim : null;
  const freshness = factFreshness(fact, today);
  const checked = claim?.verifiedOn ?? null;
  const detail = checked === null ? claim?.year?.toString() : toDate(checked);
  return <FreshnessChip freshness={freshness} detail={freshness === "unknown" ? undefined : detail} />;
}
