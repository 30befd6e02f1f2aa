import { findDocument } from "@induction/domain/sources/documents";
import { DateStandingChip } from "@induction/ui/advice/date-standing";
import { EventTime } from "@induction/ui/advice/event-time";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Button } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { useState } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { toDistance, toWeekdayDate } from "../../shell/dates.ts";
import styles from "./dates-panel.module.css";

type DueDate = PersonScreen["dates"][number];

const SHOWN_AT_FIRST = 5;

/** Who gives a date of the season. */
function toSource({ source }: DueDate): string | undefined {
  return source === null ? undefined : (findDocument(source)?.title ?? source);
}

/** What is due, soonest first; what is overdue stands at the top until it is done. */
export function DatesPanel({ person: { dates, today } }: { person: PersonScreen }) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? dates : dates.slice(0, SHOWN_AT_FIRST);
  const rest = dates.length - shown.length;
  return (
    <Panel
      title="Dates"
      count={dates.length}
      isFlush
      foot={
        rest > 0 ? (
          <Button size="small" onClick={() => setShowsAll(true)}>
            Show {rest} later dates
          </Button>
        ) : undefined
      }
    >
      <RowList label="Dates">
        {dates.length === 0 && <Row title="No date is left in this season." />}
        {shown.map((date) => (
          <Row
            key={`${date.kind}-${date.title}-${date.on}`}
            title={date.title}
            isStrong={date.isOverdue}
            detail={date.standing === null ? undefined : <DateStandingChip standing={date.standing} />}
            note={toSource(date)}
            end={
              <span className={styles.when}>
                <strong>{toWeekdayDate(date.on)}</strong>
                <span>{toDistance(today, date.on)}</span>
                {date.otherOn !== null && <span>Another source: {toWeekdayDate(date.otherOn)}</span>}
                {date.timeEastern !== null && (
                  <span className={styles.time}>
                    <EventTime on={date.on} timeEastern={date.timeEastern} />
                  </span>
                )}
              </span>
            }
          />
        ))}
      </RowList>
    </Panel>
  );
}
