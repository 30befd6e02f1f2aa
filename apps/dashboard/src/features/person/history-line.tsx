import { type HistoryMoment, momentInWords, splitLabels } from "@induction/client/history-moments";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { HistoryEntry } from "../../shell/answers.ts";
import { toMoment, toShortMoment } from "../../shell/dates.ts";
import styles from "./history.module.css";

type Moment = HistoryMoment<HistoryEntry>;

function actorInWords({ actor }: Moment): string {
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

/** What was changed: one value, the parts of a letter, or a batch of programs, which open on demand where there is room. */
function What({ moment, isShort }: { moment: Moment; isShort: boolean }) {
  const { entries } = moment;
  const [entry] = entries;
  if (entry === undefined) return null;
  if (entries.length === 1) {
    return (
      <p>
        <span className={styles.label}>{entry.label}</span> <Values entry={entry} />
      </p>
    );
  }
  const words = momentInWords(moment);
  const { title, parts } = splitLabels(moment);
  const list = (
    <ul>
      {entries.map((each, index) => (
        <li key={each.id}>
          {words === null && `${parts[index]}: `}
          <Values entry={each} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p>
        <span className={styles.label}>{words ?? title}</span>
      </p>
      {words === null && list}
      {words !== null && !isShort && (
        <details>
          <summary>Which programs</summary>
          {list}
        </details>
      )}
    </>
  );
}

interface HistoryLineProps {
  moment: Moment;
  /** Given, the line is short: no more than when and what. */
  today?: CalendarDate;
}

/** What was changed at one time: when, what, from what to what; in full also who and why. */
export function HistoryLine({ moment, today }: HistoryLineProps) {
  const { at, why } = moment;
  const isShort = today !== undefined;
  return (
    <li className={styles.line}>
      <time dateTime={at} title={toMoment(at)} className={styles.when}>
        {today === undefined ? toMoment(at) : toShortMoment(at, today)}
      </time>
      <div className={styles.what}>
        <What moment={moment} isShort={isShort} />
        {why !== null && <p className={styles.why}>“{why}”</p>}
        {!isShort && <p className={styles.who}>{actorInWords(moment)}</p>}
      </div>
    </li>
  );
}
