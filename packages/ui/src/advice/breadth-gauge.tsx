import { classes } from "../theme/classes.ts";
import styles from "./breadth-gauge.module.css";

/** How many programs are recommended. `to` is `null` where only a lower end is given; open-ended adds "+". */
export interface BreadthRange {
  from: number;
  to: number | null;
  isOpenEnded?: boolean | undefined;
}

interface BreadthGaugeProps {
  /** Programs on the list that state what the person needs. */
  confirmed: number;
  /** Programs on the list where nobody knows yet. */
  unknown: number;
  /** All programs on the list, with those that cannot take the person and are not counted. */
  listed?: number | undefined;
  /** `null` where neither guide nor house gives a number. */
  range: BreadthRange | null;
  /** What confirmed means here: "state J-1". */
  confirmedWord?: string | undefined;
  /** The end of the scale, when several gauges must compare. */
  max?: number | undefined;
  /** Writes 0 and the range under the bar. */
  hasScale?: boolean | undefined;
  /** In a table the split is left to the reader of the whole record. */
  size?: "panel" | "cell" | undefined;
  /** A few words on the line of the numbers: "59 unknown", where a table has room for them. */
  note?: string | undefined;
}

/** A list's size beside what is recommended: solid is confirmed, hatched is unknown, the bracket is the range. */
export function BreadthGauge(props: BreadthGaugeProps) {
  const {
    confirmed,
    unknown,
    range,
    confirmedWord = "confirmed",
    hasScale = false,
    size = "panel",
    note,
  } = props;
  const planned = confirmed + unknown;
  const max = props.max ?? scaleEnd(planned, range);
  const split = breadthSplit({ confirmed, unknown, confirmedWord });
  return (
    <div className={classes(styles.gauge, styles[size])}>
      <div className={styles.drawing} aria-hidden="true">
        <div className={styles.track}>
          {confirmed > 0 && (
            <span className={styles.confirmed} style={{ inlineSize: share(confirmed, max) }} />
          )}
          {unknown > 0 && <span className={styles.unknown} style={{ inlineSize: share(unknown, max) }} />}
        </div>
        {range !== null && <Bracket range={range} max={max} />}
        {hasScale && range !== null && <Scale range={range} max={max} />}
      </div>
      <p className={styles.words}>
        <span>
          {breadthWords({ counted: planned, listed: props.listed ?? planned }, range)}
          {note !== undefined && ` · ${note}`}
        </span>
        {size === "panel" && split !== null && <span className={styles.split}>{split}</span>}
      </p>
    </div>
  );
}

function Bracket({ range, max }: { range: BreadthRange; max: number }) {
  const end = range.to ?? max;
  return (
    <span
      className={classes(styles.bracket, range.to === null && styles.open)}
      style={{ insetInlineStart: share(range.from, max), inlineSize: share(end - range.from, max) }}
    />
  );
}

function Scale({ range, max }: { range: BreadthRange; max: number }) {
  return (
    <div className={styles.scale}>
      <span>0</span>
      <span style={{ insetInlineStart: share(range.from, max) }}>
        {range.from}
        {range.to === null && "+"}
      </span>
      {range.to !== null && (
        <span style={{ insetInlineStart: share(range.to, max) }}>
          {range.to}
          {range.isOpenEnded && "+"}
        </span>
      )}
    </div>
  );
}

/** A sixth of room beyond the larger of list and range, so that the end of both can be seen. */
function scaleEnd(planned: number, range: BreadthRange | null): number {
  const end = range === null ? 0 : (range.to ?? range.from * 1.2);
  return Math.max(planned, end, 1) * 1.16;
}

function share(count: number, max: number): string {
  return `${Math.min(100, Math.max(0, (count / max) * 100)).toFixed(2)}%`;
}

/** "80–120+", "120+", "60–100". */
export function rangeWords({ from, to, isOpenEnded = false }: BreadthRange): string {
  if (to === null) return `${from}+`;
  return `${from}–${to}${isOpenEnded ? "+" : ""}`;
}

/**
 * "84 of 80–120+"; "84 planned" without a range. Nothing on the list is "No list yet"; a list of which nothing counts is
 * another thing: "0 of 3 count".
 */
export function breadthWords(
  { counted, listed }: Readonly<Record<"counted" | "listed", number>>,
  range: BreadthRange | null,
): string {
  if (listed === 0) return range === null ? "No list yet" : `No list yet, ${rangeWords(range)} recommended`;
  if (counted === 0) return `0 of ${listed} ${listed === 1 ? "counts" : "count"}`;
  return range === null ? `${counted} planned` : `${counted} of ${rangeWords(range)}`;
}

/** "25 state J-1 · 59 unknown"; `null` where nothing is planned. Unknown is written even when it is zero. */
export function breadthSplit(of: {
  confirmed: number;
  unknown: number;
  confirmedWord: string;
}): string | null {
  const { confirmed, unknown, confirmedWord } = of;
  return confirmed + unknown === 0 ? null : `${confirmed} ${confirmedWord} · ${unknown} unknown`;
}
