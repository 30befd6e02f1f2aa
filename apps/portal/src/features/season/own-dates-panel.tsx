import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { distanceInWords } from "@induction/ui/time/short-dates";
import type { DueDate } from "../../shell/answers.ts";
import { toWeekdayDate } from "../../shell/dates.ts";
import styles from "./season.module.css";

const PLACES: Readonly<Record<DueDate["kind"], { href: string; words: string } | null>> = {
  letter: { href: "/letters", words: "Letters" },
  exam: { href: "/profile#plannedSittings", words: "Planned exams" },
  interest: { href: "/programs?view=list", words: "Interest shown" },
  "season-event": null,
};

/** The person's own dates: letters that are due, exams and contacts that are planned. */
export function OwnDatesPanel({ dates }: { dates: readonly DueDate[] }) {
  return (
    <Panel title="Your own dates" count={dates.length} isFlush>
      <RowList label="Your own dates">
        {dates.map(({ kind, title, on, dueInDays, isOverdue }) => {
          const place = PLACES[kind];
          return (
            <Row
              key={`${kind}-${title}-${on}`}
              isStrong
              title={title}
              detail={place === null ? undefined : <Link href={place.href}>{place.words}</Link>}
              end={
                <span className={styles.end}>
                  <strong>{toWeekdayDate(on)}</strong>
                  <span className={isOverdue ? styles.overdue : styles.far}>
                    {isOverdue ? `overdue, ${distanceInWords(dueInDays)}` : distanceInWords(dueInDays)}
                  </span>
                </span>
              }
            />
          );
        })}
      </RowList>
    </Panel>
  );
}
