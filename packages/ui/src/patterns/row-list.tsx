import type { ReactNode } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./row-list.module.css";

/** Rows divided by hairlines, for a flush `Panel`. */
export function RowList({ label, children }: { label?: string; children: ReactNode }) {
  return <ul aria-label={label}>{children}</ul>;
}

interface RowProps {
  /** An icon or a number before the words. */
  start?: ReactNode;
  title: ReactNode;
  /** One or two lines in `ink-2`. */
  detail?: ReactNode;
  /** Source and date in `ink-3`. */
  note?: ReactNode;
  /** A chip, a date, a button at the end. */
  end?: ReactNode;
  /** `gap` hatches the row: something belongs here and is missing. */
  tone?: "plain" | "gap" | "sunken" | undefined;
  /** Plain titles are sentences; strong ones are names. */
  isStrong?: boolean | undefined;
}

/** One row: what it is about, a detail below, and its state at the end. */
export function Row({ start, title, detail, note, end, tone = "plain", isStrong = false }: RowProps) {
  return (
    <li className={classes(styles.row, styles[tone])}>
      {start !== undefined && <div className={styles.start}>{start}</div>}
      <div className={styles.words}>
        <div className={isStrong ? styles.strong : undefined}>{title}</div>
        {detail !== undefined && <div className={styles.detail}>{detail}</div>}
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </li>
  );
}
