import type { InterestEvent } from "@induction/domain/applicant/interest";
import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import { toDistance, toShortDate } from "../../shell/dates.ts";
import styles from "./interest.module.css";

interface InterestNextProps {
  entry: InterestEvent;
  today: CalendarDate;
}

/** By when the next step of an entry is due, and how far that is. */
export function InterestNext({ entry: { nextOn }, today }: InterestNextProps) {
  if (nextOn === null) return null;
  const days = daysBetween(today, nextOn);
  return (
    <span className={days < 0 ? styles.overdue : styles.when}>
      {days < 0 ? "Overdue: was due" : "Due"} {toShortDate(nextOn)} ({toDistance(days)})
    </span>
  );
}
