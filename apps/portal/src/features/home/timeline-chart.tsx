import { Icon } from "@induction/ui/primitives/icon";
import { classes } from "@induction/ui/theme/classes";
import CircleDashed from "lucide-react/icons/circle-dashed";
import type { CSSProperties } from "react";
import { toMonthName, toWeekdayAndMonth } from "../../shell/dates.ts";
import { type MonthMark, type PlacedDate, type Timeline, toLabel } from "./timeline.ts";
import styles from "./timeline-chart.module.css";

/** Inline style that hands numbers to the style sheet. */
type TokenStyle = CSSProperties & { readonly [token: `--${string}`]: string | number };

function toShare(at: number): string {
  return `${(at * 100).toFixed(2)}%`;
}

/** Twelve months as a line, today on it, and each date at its place. For reading aloud it is the list of dates that it is. */
export function TimelineChart({ timeline }: { timeline: Timeline }) {
  const height: TokenStyle = { "--lanes": Math.max(timeline.lanes, 1) };
  const today: TokenStyle = { "--at": toShare(timeline.todayAt) };
  return (
    <div className={styles.chart} style={height}>
      <div aria-hidden="true">
        {timeline.months.map((month, index) => (
          <Month key={month.first} month={month} isFirst={index === 0} />
        ))}
        <span className={styles.today} style={today}>
          <span className={styles.tag}>Today</span>
        </span>
      </div>
      <ol className={styles.dates}>
        {timeline.placed.map((placed) => (
          <Placed key={placed.date.on + placed.date.title} placed={placed} />
        ))}
      </ol>
    </div>
  );
}

function Month({ month, isFirst }: { month: MonthMark; isFirst: boolean }) {
  const style: TokenStyle = { "--at": toShare(month.at) };
  return (
    <span className={classes(styles.month, isFirst && styles.first)} style={style}>
      {toMonthName(month.first)}
    </span>
  );
}

function Placed({ placed: { date, at, lane, side } }: { placed: PlacedDate }) {
  const style: TokenStyle = { "--at": toShare(at), "--lane": lane };
  const { title, distance, doubt } = toLabel(date);
  return (
    <li className={classes(styles.date, styles[side], doubt !== null && styles.unsure)} style={style}>
      <span className={styles.label}>
        <strong>{toWeekdayAndMonth(date.on)}</strong> {title}{" "}
        <span className={date.isOverdue ? styles.overdue : styles.distance}>
          {date.isOverdue ? `overdue, ${distance}` : distance}
        </span>
        {doubt !== null && (
          <span className={styles.doubt}>
            {" "}
            <Icon of={CircleDashed} size="cell" /> {doubt}
          </span>
        )}
      </span>
    </li>
  );
}
