import { Icon } from "@induction/ui/primitives/icon";
import CircleDashed from "lucide-react/icons/circle-dashed";
import type { DueDate } from "../../shell/answers.ts";
import { toWeekdayDate } from "../../shell/dates.ts";
import styles from "./date-line.module.css";
import { toLabel } from "./timeline.ts";

/** One date: what it is, the day, how far it is, and how sure where it is not. */
export function DateLine({ date }: { date: DueDate }) {
  const { on, isOverdue } = date;
  const { title, distance, doubt } = toLabel(date);
  return (
    <>
      <span className={styles.title}>{title}</span>
      <span className={styles.when}>
        <strong>{toWeekdayDate(on)}</strong>
        <span className={isOverdue ? styles.overdue : styles.distance}>
          {isOverdue ? `overdue, ${distance}` : distance}
          {doubt !== null && (
            <span className={styles.doubt}>
              <Icon of={CircleDashed} size="cell" />
              {doubt}
            </span>
          )}
        </span>
      </span>
    </>
  );
}
