import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import { isSeasonEventId, type SeasonCalendar, type SeasonEvent } from "@induction/domain/kernel/season";
import type { SeasonField } from "@induction/domain/season/season-facts";
import { SEASON_FIELD_LABELS } from "@induction/domain/season/season-field-words";
import { FreshnessChip } from "@induction/ui/advice/chips";
import { DateStandingChip } from "@induction/ui/advice/date-standing";
import { EventTime } from "@induction/ui/advice/event-time";
import { FactValue } from "@induction/ui/advice/fact-value";
import { SourceLink } from "@induction/ui/advice/rule-label";
import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { Chip } from "@induction/ui/primitives/chip";
import { distanceInWords, toWeekdayDate } from "@induction/ui/time/short-dates";
import type { SeasonStanding } from "../../shell/answers.ts";
import { toLastTold } from "../../shell/dates.ts";
import facts from "../../shell/facts/facts.module.css";
import { toSource } from "../../shell/program-words.ts";
import { seasonFactInWords } from "./season-words.ts";
import styles from "./seasons.module.css";
import type { EarlierFact } from "./use-earlier-facts.ts";

interface SeasonTableProps {
  title: string;
  fields: readonly SeasonStanding[];
  /** With projected dates in; null for a season of which no date is known. */
  calendar: SeasonCalendar | null;
  today: CalendarDate;
  /** What the latest earlier season tells, for what this one does not. */
  earlier: ReadonlyMap<SeasonField, EarlierFact>;
  /** The fact that is open beside the table. */
  current: SeasonField | null;
  /** Facts for which something is typed. */
  touched: ReadonlySet<string>;
  onOpen: (field: SeasonField) => void;
}

/** One part of a season as a curator works on it: value, source, state, and who told it when. */
export function SeasonTable(props: SeasonTableProps) {
  const { title, fields, current, onOpen } = props;
  return (
    <DataTable
      caption={title}
      columns={listColumns(props)}
      rows={fields}
      keyOf={({ field }) => field}
      currentKey={current}
      onRowPress={({ field }) => onOpen(field)}
    />
  );
}

/** The event of a row that is a date: as told, or projected where nobody told it. */
function findEvent(calendar: SeasonCalendar | null, field: SeasonField): SeasonEvent | null {
  if (!isSeasonEventId(field)) return null;
  return calendar?.events.find(({ id }) => id === field) ?? null;
}

function listColumns(props: SeasonTableProps): readonly Column<SeasonStanding>[] {
  const { calendar, today, touched, earlier, current, onOpen } = props;
  const columns: readonly (Column<SeasonStanding> | false)[] = [
    {
      key: "fact",
      head: "Fact",
      isRowHead: true,
      width: "26%",
      cell: ({ field }) => (
        <button
          type="button"
          className={facts.fact}
          aria-expanded={field === current}
          data-fact={field}
          onClick={() => onOpen(field)}
        >
          {SEASON_FIELD_LABELS[field]}
        </button>
      ),
    },
    {
      key: "value",
      head: "Value",
      width: "30%",
      cell: (row) => (
        <Value
          row={row}
          event={findEvent(calendar, row.field)}
          earlier={earlier.get(row.field)}
          today={today}
        />
      ),
    },
    {
      key: "source",
      head: "Source",
      width: "22%",
      onPhone: "hidden",
      cell: (row) => <Source row={row} />,
    },
    {
      key: "state",
      head: "State",
      onPhone: "end",
      cell: ({ field, fact, freshness, difference }) => (
        <span className={styles.state}>
          <State event={findEvent(calendar, field)} state={fact.state} freshness={freshness} />
          {difference !== null && <Chip tone="mark">Newer list differs</Chip>}
          {touched.has(field) && <Chip tone="mark">Not published</Chip>}
        </span>
      ),
    },
    // Beside a fact that is open its history tells it.
    current === null && {
      key: "told",
      head: "Last told",
      cell: ({ recordedAt, recordedBy }) =>
        recordedAt === null ? (
          <span className={facts.quiet}>Never</span>
        ) : (
          toLastTold({ recordedAt, recordedBy }, today)
        ),
    },
  ];
  return columns.filter((column) => column !== false);
}

/** A date wears how sure it is, beside how fresh: a copy that is fresh is a copy all the same. */
function State(props: {
  event: SeasonEvent | null;
  state: SeasonStanding["fact"]["state"];
  freshness: SeasonStanding["freshness"];
}) {
  const { event, state, freshness } = props;
  if (event !== null && event.standing === "projected") return <DateStandingChip standing="projected" />;
  return (
    <>
      <FreshnessChip freshness={freshness} />
      {event !== null && state === "known" && <DateStandingChip standing={event.standing} />}
    </>
  );
}

interface ValueProps {
  row: SeasonStanding;
  event: SeasonEvent | null;
  earlier: EarlierFact | undefined;
  today: CalendarDate;
}

function Value({ row: { field, fact }, event, earlier, today }: ValueProps) {
  if (event !== null && fact.state !== "disputed") return <Day event={event} today={today} />;
  const { state, full, readings } = seasonFactInWords(field, fact);
  return (
    <div className={facts.value}>
      <FactValue state={state} value={full} readings={readings.map((reading) => reading.full)} />
      {(state === "not-checked" || field === "erasFees") && earlier !== undefined && (
        <p className={facts.quiet}>
          Season {earlier.season}: {earlier.words}
        </p>
      )}
    </div>
  );
}

function Day({ event, today }: { event: SeasonEvent; today: CalendarDate }) {
  const { on, timeEastern, standing, note, otherDate } = event;
  return (
    <span className={styles.day}>
      <span>
        <strong>{toWeekdayDate(on)}</strong>{" "}
        <span className={facts.quiet}>{distanceInWords(daysBetween(today, on))}</span>
      </span>
      <span className={facts.quiet}>
        {standing === "projected" ? note : <EventTime on={on} timeEastern={timeEastern} />}
      </span>
      {otherDate !== null && (
        <span className={styles.other}>Another source: {toWeekdayDate(otherDate.on)}</span>
      )}
    </span>
  );
}

function Source({ row: { field, fact } }: { row: SeasonStanding }) {
  const { claim, readings } = seasonFactInWords(field, fact);
  if (readings.length > 1) return `${readings.length} sources`;
  if (claim === null) return <span className={facts.quiet}>None yet</span>;
  const { title, href } = toSource(claim);
  return href === undefined ? title : <SourceLink href={href}>{title}</SourceLink>;
}
