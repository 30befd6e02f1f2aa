import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { HistoryEntry } from "../../shell/answers.ts";
import { toMoment, toShortMoment } from "../../shell/dates.ts";
import styles from "./history.module.css";

function actorInWords({ actor }: HistoryEntry): string {
  if (actor === null) return "Induction, by itself";
  return actor.isYou ? "You" : actor.name;
}

function Values({ entry: { oldText, newText } }: { entry: HistoryEntry }) {
  return (
    <>
      {oldText !== null && <del className={styles.old}>{oldText}</del>}
      {oldText !== null && newText !== null && " → "}
      {newText === null ? " taken away" : <ins className={styles.new}>{newText}</ins>}
    </>
  );
}

interface HistoryLineProps {
  entry: HistoryEntry;
  /** Given, the line is short: no more than when and what. */
  today?: CalendarDate;
}

/** One change: when, what, from what to what; in full also who and why. */
export function HistoryLine({ entry, today }: HistoryLineProps) {
  const isShort = today !== undefined;
  return (
    <li className={styles.line}>
      <time dateTime={entry.at} title={toMoment(entry.at)} className={styles.when}>
        {today === undefined ? toMoment(entry.at) : toShortMoment(entry.at, today)}
      </time>
      <div className={styles.what}>
        <p>
          <span className={styles.label}>{entry.label}</span> <Values entry={entry} />
        </p>
        {entry.why !== null && <p className={styles.why}>“{entry.why}”</p>}
        {!isShort && <p className={styles.who}>{actorInWords(entry)}</p>}
      </div>
    </li>
  );
}
