import { SEASON_EVENT_TITLES, type SeasonEvent } from "@induction/domain/kernel/season";
import { DateStandingChip } from "@induction/ui/advice/date-standing";
import { EventTime } from "@induction/ui/advice/event-time";
import { Empty } from "@induction/ui/patterns/states";
import { Panel } from "@induction/ui/primitives/panel";
import { distanceInWords } from "@induction/ui/time/short-dates";
import type { DueDate, PersonScreen } from "../../shell/answers.ts";
import { toWeekdayDate } from "../../shell/dates.ts";
import styles from "./season.module.css";

/** What comes next of everything, an overdue letter first. */
export function NextDatePanel({ screen }: { screen: PersonScreen }) {
  const [next] = screen.dates;
  return (
    <Panel title="Next">
      {next === undefined ? (
        <Empty title="No date is ahead">The season has no further date.</Empty>
      ) : (
        <Next date={next} event={findEvent(screen, next)} />
      )}
    </Panel>
  );
}

/** The event behind a date of the season, which knows its time of day. */
function findEvent({ calendar }: PersonScreen, { kind, on, title }: DueDate): SeasonEvent | null {
  if (kind !== "season-event") return null;
  return calendar.events.find((event) => event.on === on && SEASON_EVENT_TITLES[event.id] === title) ?? null;
}

function Next({ date, event }: { date: DueDate; event: SeasonEvent | null }) {
  const { title, on, dueInDays, isOverdue } = date;
  return (
    <div className={styles.next}>
      <p className={styles.distance}>
        {isOverdue ? (
          <strong className={styles.overdue}>overdue, {distanceInWords(dueInDays)}</strong>
        ) : (
          <strong>{distanceInWords(dueInDays)}</strong>
        )}
      </p>
      <div>
        <p className={styles.title}>{title}</p>
        <p>
          {toWeekdayDate(on)}
          {event !== null && event.timeEastern !== null && (
            <>
              {" · "}
              <EventTime on={on} timeEastern={event.timeEastern} />
            </>
          )}
        </p>
        {event !== null && <DateStandingChip standing={event.standing} />}
      </div>
    </div>
  );
}
