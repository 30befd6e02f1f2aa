import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import {
  SEASON_EVENT_TITLES,
  type SeasonCalendar,
  type SeasonEventId,
} from "@induction/domain/kernel/season";
import { DateStandingChip } from "@induction/ui/advice/date-standing";
import { EventTime } from "@induction/ui/advice/event-time";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Panel } from "@induction/ui/primitives/panel";
import { distanceInWords, toWeekdayDate } from "@induction/ui/time/short-dates";
import { toShortDate } from "../../shell/dates.ts";
import styles from "./dates-panel.module.css";

/** The dates that decide on a plan. */
const SHOWN: readonly SeasonEventId[] = ["applicants-may-submit", "programs-may-review", "match-day"];

interface DatesPanelProps {
  calendar: SeasonCalendar;
  today: CalendarDate;
  /** When the dates that this page was built with were read; null where they are those in force. */
  builtInReadOn: CalendarDate | null;
}

/** The dates of the season that the answer is for: Eastern first, then the reader's own, and how far each is. */
export function DatesPanel({ calendar, today, builtInReadOn }: DatesPanelProps) {
  const { season, events } = calendar;
  return (
    <Panel
      title={`Dates of season ${season}`}
      isFlush
      foot={
        builtInReadOn === null
          ? undefined
          : `These dates came with the page and were read on ${toShortDate(builtInReadOn)}. Newer ones could not be fetched.`
      }
    >
      <RowList label={`Dates of season ${season}`}>
        {events
          .filter(({ id, on }) => SHOWN.includes(id) && on >= today)
          .map(({ id, on, timeEastern, standing }) => (
            <Row
              key={id}
              isStrong
              title={SEASON_EVENT_TITLES[id]}
              detail={<DateStandingChip standing={standing} />}
              end={
                <span className={styles.when}>
                  <strong>{toWeekdayDate(on)}</strong>
                  <span>{distanceInWords(daysBetween(today, on))}</span>
                  <span className={styles.time}>
                    <EventTime on={on} timeEastern={timeEastern} />
                  </span>
                </span>
              }
            />
          ))}
      </RowList>
    </Panel>
  );
}
