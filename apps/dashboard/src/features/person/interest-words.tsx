import { INTEREST_LABELS, type InterestEvent } from "@induction/domain/applicant/interest";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { toDate, toDistance } from "../../shell/dates.ts";
import styles from "./programs.module.css";

interface InterestWordsProps {
  /** The entries of one program, the latest first. */
  interest: readonly InterestEvent[];
  today: CalendarDate;
}

/** The latest interest that the person logged in a program, with what is next. */
export function InterestWords({ interest: [latest, ...earlier], today }: InterestWordsProps) {
  if (latest === undefined) return "None logged";
  const { kind, on, nextStep, nextOn } = latest;
  const more = earlier.length === 0 ? "" : `, ${earlier.length} before`;
  return (
    <span>
      {INTEREST_LABELS[kind]}, {toDate(on)}
      {more}
      {nextStep !== "" && <span className={styles.detail}>Next: {nextStep}</span>}
      {nextOn !== null && (
        <span className={styles.detail}>
          By {toDate(nextOn)} ({toDistance(today, nextOn)})
        </span>
      )}
    </span>
  );
}
