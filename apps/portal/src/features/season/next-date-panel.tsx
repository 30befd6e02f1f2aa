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
        <Next date={next} />
      )}
    </Panel>
  );
}

function Next({ date }: { date: DueDate }) {
  const { title, on, timeEastern, standing, dueInDays, isOverdue, otherOn } = date;
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
          {timeEastern !== null && (
            <>
              {" · "}
              <EventTime on={on} timeEastern={timeEastern} />
            </>
          )}
        </p>
        {otherOn !== null && <p>Another source: {toWeekdayDate(otherOn)}</p>}
        {standing !== null && <DateStandingChip standing={standing} />}
      </div>
    </div>
  );
}
