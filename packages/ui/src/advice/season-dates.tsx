import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import {
  SEASON_EVENT_IDS,
  SEASON_EVENT_TITLES,
  type SeasonCalendar,
  type SeasonEvent,
  type SeasonEventId,
} from "@induction/domain/kernel/season";
import { findDocument } from "@induction/domain/sources/documents";
import CircleDashed from "lucide-react/icons/circle-dashed";
import { type Column, DataTable } from "../patterns/data-table.tsx";
import { Icon } from "../primitives/icon.tsx";
import { VisuallyHidden } from "../primitives/visually-hidden.tsx";
import { distanceInWords, toWeekdayDate } from "../time/short-dates.ts";
import { DATE_STANDING_MEANINGS, DateStandingChip, dateStandingTerms } from "./date-standing.tsx";
import { EventTime } from "./event-time.tsx";
import { ProvenancePopover } from "./provenance-popover.tsx";
import styles from "./season-dates.module.css";

interface SeasonDatesProps {
  calendar: SeasonCalendar;
  today: CalendarDate;
  /** The reader's zone; that of the browser where it is left out. */
  zone?: string | undefined;
}

/** An event of a season, or that nobody knows its day. */
interface EventRow {
  readonly id: SeasonEventId;
  readonly event: SeasonEvent | null;
  /** Whether it is the first that lies ahead. */
  readonly isNext: boolean;
}

/** Every event in the order of days; what has no day stands where it usually falls, and is never left out. */
export function listEventRows({ events }: SeasonCalendar, today: CalendarDate): readonly EventRow[] {
  const known = events.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const next = known.find(({ on }) => on >= today);
  const rows: EventRow[] = known.map((event) => ({ id: event.id, event, isNext: event.id === next?.id }));
  for (const [place, id] of SEASON_EVENT_IDS.entries()) {
    if (known.some((event) => event.id === id)) continue;
    const before = new Set<SeasonEventId>(SEASON_EVENT_IDS.slice(0, place));
    const after = rows.findLastIndex((row) => before.has(row.id));
    rows.splice(after + 1, 0, { id, event: null, isNext: false });
  }
  return rows;
}

/** The dates of a season: Eastern first, then the reader's zone, how far each lies, how sure it is, and who says so. */
export function SeasonDates({ calendar, today, zone }: SeasonDatesProps) {
  return (
    <DataTable
      caption={`Dates of season ${calendar.season}`}
      columns={listColumns(today, zone)}
      rows={listEventRows(calendar, today)}
      keyOf={({ id }) => id}
      rowTone={({ event }) => (event !== null && event.on < today ? "below" : "plain")}
    />
  );
}

function listColumns(today: CalendarDate, zone: string | undefined): readonly Column<EventRow>[] {
  return [
    { key: "what", head: "What", isRowHead: true, width: "38%", cell: (row) => <What row={row} /> },
    {
      key: "when",
      head: "When",
      onPhone: "detail",
      cell: ({ event }) => (event === null ? <NoDay /> : <When event={event} zone={zone} />),
    },
    {
      key: "distance",
      head: "How far",
      onPhone: "end",
      cell: ({ event, isNext }) => event && <Distance on={event.on} today={today} isNext={isNext} />,
    },
    {
      key: "standing",
      head: "How sure",
      cell: ({ event }) => event && <DateStandingChip standing={event.standing} />,
    },
    {
      key: "source",
      head: "Source",
      cell: ({ event }) => event && <EventSource event={event} />,
    },
  ];
}

function What({ row: { id, event } }: { row: EventRow }) {
  return (
    <span className={styles.title}>
      {SEASON_EVENT_TITLES[id]}
      {event?.note && <span className={styles.note}>{event.note}</span>}
    </span>
  );
}

function NoDay() {
  return (
    <span className={styles.missing}>
      <Icon of={CircleDashed} size="cell" />
      Not known yet
    </span>
  );
}

function When({ event, zone }: { event: SeasonEvent; zone: string | undefined }) {
  const { on, timeEastern, otherDate } = event;
  return (
    <span className={styles.when}>
      <span className={styles.day}>{toWeekdayDate(on)}</span>
      <span className={styles.small}>
        <EventTime on={on} timeEastern={timeEastern} zone={zone} />
      </span>
      {otherDate !== null && (
        <span className={styles.other}>Another source: {toWeekdayDate(otherDate.on)}</span>
      )}
    </span>
  );
}

function Distance({ on, today, isNext }: { on: CalendarDate; today: CalendarDate; isNext: boolean }) {
  const words = distanceInWords(daysBetween(today, on));
  if (isNext) return <mark className={styles.next}>{words}</mark>;
  return <span className={styles.small}>{words}</span>;
}

/** Who gives a date, on demand. */
function EventSource({ event }: { event: SeasonEvent }) {
  const title = SEASON_EVENT_TITLES[event.id];
  return (
    <ProvenancePopover
      trigger={
        <>
          Source<VisuallyHidden> of: {title}</VisuallyHidden>
        </>
      }
      provenance={{
        field: title,
        value: toWeekdayDate(event.on),
        kind: `${dateStandingTerms[event.standing].word}. ${DATE_STANDING_MEANINGS[event.standing]}`,
        source: toDocument(event.source),
        note: event.otherDate === null ? undefined : toOtherWords(event.otherDate),
      }}
    />
  );
}

function toDocument(source: string): { title: string; href: string | undefined } {
  const document = findDocument(source);
  return { title: document?.title ?? source, href: document?.url ?? undefined };
}

function toOtherWords({ on, source }: NonNullable<SeasonEvent["otherDate"]>): string {
  return `${toDocument(source).title} gives ${toWeekdayDate(on)}.`;
}
