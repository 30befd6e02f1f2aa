import { Link } from "@induction/ui/primitives/link";
import { classes } from "@induction/ui/theme/classes";
import type { CSSProperties, ReactNode } from "react";
import { type BarCount, toBarNumber, toBarShare } from "./bar-words.ts";
import styles from "./count-bars.module.css";

/** One bar: how many people, and what is said of them. */
export interface CountBar extends BarCount {
  readonly key: string;
  readonly label: ReactNode;
  /** The same in plain text, for the table. */
  readonly name: string;
  /** The color of a tier; hatched where it counts what is not known. */
  readonly tone?: "strong" | "middle" | "lower" | "unknown";
  readonly href?: string | undefined;
}

/** Inline style that hands a number to the style sheet. */
type SizeStyle = CSSProperties & { "--size": string };

interface CountBarsProps {
  bars: readonly CountBar[];
  /** Of how many people the shares are. */
  total: number;
  /** What is counted, for the head of the table. */
  heading: string;
}

/** Bars from zero, each with its number and its share of everybody; the same numbers as a table below. */
export function CountBars({ bars, total, heading }: CountBarsProps) {
  const most = Math.max(1, ...bars.map(({ people }) => people));
  return (
    <div>
      <ul className={styles.bars}>
        {bars.map((bar) => (
          <Bar key={bar.key} bar={bar} most={most} total={total} />
        ))}
      </ul>
      <details className={styles.table}>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">People</th>
              <th scope="col">Share of {total}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, name, ...bar }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{toBarNumber(bar)}</td>
                <td>{toBarShare(bar, total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function Bar({ bar, most, total }: { bar: CountBar; most: number; total: number }) {
  const { label, name, people, tone, href } = bar;
  const size: SizeStyle = { "--size": `${((100 * people) / most).toFixed(1)}%` };
  const number = <strong>{toBarNumber(bar)}</strong>;
  return (
    <li className={styles.row}>
      <span className={styles.label}>{label}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={classes(styles.bar, tone !== undefined && styles[tone])} style={size} />
      </span>
      <span className={styles.number}>
        {href === undefined || people === 0 ? (
          number
        ) : (
          <Link href={href} aria-label={`${name}: ${toBarNumber(bar)}`}>
            {number}
          </Link>
        )}{" "}
        <span className={styles.share}>{toBarShare(bar, total)}</span>
      </span>
    </li>
  );
}
