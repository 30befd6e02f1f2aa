import type { DateStanding } from "@induction/domain/kernel/season";
import { ProjectedChip } from "@induction/ui/advice/chips";
import { EventTime } from "@induction/ui/advice/event-time";
import { Empty } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { printQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import { distanceInWords } from "@induction/ui/time/short-dates";
import { useState } from "react";
import type { DueDate, PersonScreen } from "../../shell/answers.ts";
import { toDistance, toWeekdayDate } from "../../shell/dates.ts";
import { DateLine } from "./date-line.tsx";
import styles from "./dates-panel.module.css";
import { toTimeline } from "./timeline.ts";
import { TimelineChart } from "./timeline-chart.tsx";

const SHOWN_FIRST = 5;

/** Where a year fits on one line with its words. */
const WIDE_QUERY = "(min-width: 1200px)";

const STANDING_NOTES = {
  published: "Some dates are published by AAMC or NRMP themselves.",
  transcription: "Some dates are read from a copy that somebody made of the official calendar.",
  "second-hand": "Dates are read from copies of the official calendar.",
  unverified: "Ask before you rely on a date marked “not verified”.",
  projected: "A date marked “projected” is not published yet; it follows the rule that earlier seasons fit.",
} as const satisfies Record<DateStanding, string>;

/** The least sure last. */
const STANDINGS: readonly DateStanding[] = [
  "published",
  "transcription",
  "second-hand",
  "unverified",
  "projected",
];

/** What comes when: the season's dates, the letters that are due and the exams that are planned. */
export function DatesPanel({ screen }: { screen: PersonScreen }) {
  const { dates, today } = screen;
  const isWide = useMediaQuery(WIDE_QUERY);
  const timeline = toTimeline(dates, today);
  return (
    <Panel
      title="Dates"
      action={<Link href="/dates">All dates, with their times</Link>}
      foot={<DateNotes dates={dates} later={isWide ? timeline.later : []} />}
      isFlush
    >
      {dates[0] === undefined ? (
        <Empty title="No date is ahead">The season has no further date.</Empty>
      ) : (
        <NextDate date={dates[0]} />
      )}
      {isWide ? <TimelineChart timeline={timeline} /> : <DateList dates={dates} />}
    </Panel>
  );
}

/** What comes next of everything, with its time and how far it is. */
function NextDate({ date: { title, on, timeEastern, dueInDays, isOverdue, otherOn } }: { date: DueDate }) {
  const far = distanceInWords(dueInDays);
  return (
    <p className={styles.next}>
      <span>
        Next: <strong>{title}</strong>, {toWeekdayDate(on)}
        {timeEastern !== null && (
          <>
            , <EventTime on={on} timeEastern={timeEastern} />
          </>
        )}
        {otherOn !== null && ` or ${toWeekdayDate(otherOn)}`}
      </span>
      <strong className={isOverdue ? styles.overdue : undefined}>
        {isOverdue ? `overdue, ${far}` : far}
      </strong>
    </p>
  );
}

function DateList({ dates }: { dates: readonly DueDate[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const isPrinted = useMediaQuery(printQuery);
  const shown = isOpen || isPrinted ? dates : dates.slice(0, SHOWN_FIRST);
  return (
    <>
      <ol className={styles.list}>
        {shown.map((date) => (
          <li key={date.on + date.title} className={styles.item}>
            <DateLine date={date} />
          </li>
        ))}
      </ol>
      {dates.length > SHOWN_FIRST && !isPrinted && (
        <div className={styles.more}>
          <Button tone="quiet" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? "Show the next five" : `Show all ${dates.length} dates`}
          </Button>
        </div>
      )}
    </>
  );
}

function DateNotes({ dates, later }: { dates: readonly DueDate[]; later: readonly DueDate[] }) {
  const standings = new Set(dates.map(({ standing }) => standing));
  const notes = STANDINGS.filter((standing) => standings.has(standing)).map(
    (standing) => STANDING_NOTES[standing],
  );
  const [next] = later;
  return (
    <p className={styles.notes}>
      {standings.has("projected") && <ProjectedChip />}
      {notes.length > 0 && <span>{notes.join(" ")}</span>}
      {dates.some(({ otherOn }) => otherOn !== null) && (
        <span>Where a second day stands, sources disagree.</span>
      )}
      {next !== undefined && (
        <span>
          Later: {next.title}, {toWeekdayDate(next.on)} ({toDistance(next.dueInDays)})
          {later.length > 1 && ` and ${later.length - 1} more`}.
        </span>
      )}
    </p>
  );
}
