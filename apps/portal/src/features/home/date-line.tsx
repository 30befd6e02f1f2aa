import { Icon } from "@induction/ui/primitives/icon";
import CircleDashed from "lucide-react/icons/circle-dashed";
import type { DueDate } from "../../shell/answers.ts";
import { toDistance, toWeekdayDate } from "../../shell/dates.ts";
import styles from "./date-line.module.css";

const STANDING_WORDS = {
  published: null,
  "second-hand": null,
  unverified: "not verified",
  projected: "projected",
} as const;

/** One date: what it is, the day, how far it is, and how sure where it is not. */
export function DateLine({ date }: { date: DueDate }) {
  const { title, on, isOverdue, dueInDays, standing } = date;
  const doubt = standing === null ? null : STANDING_WORDS[standing];
  return (
    <>
      <span className={styles.title}>{title}</span>
      <span className={styles.when}>
        <strong>{toWeekdayDate(on)}</strong>
        <span className={isOverdue ? styles.overdue : styles.distance}>
          {isOverdue ? `overdue, ${toDistance(dueInDays)}` : toDistance(dueInDays)}
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
