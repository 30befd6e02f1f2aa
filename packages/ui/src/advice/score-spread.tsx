import type { ScoreChart } from "@induction/domain/evidence/beside";
import type { Spread } from "@induction/domain/evidence/figure";
import type { ScoreBand } from "@induction/domain/evidence/score-band";
import type { CSSProperties } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./score-spread.module.css";
import { tierWords } from "./tier.tsx";

interface ScoreSpreadProps {
  chart: ScoreChart;
  /** Drawn behind the boxes with its name. */
  band: ScoreBand | null;
  /** Drawn as a line with a tag. */
  score: number | null;
  who: string;
}

/** Inline style that hands numbers to the style sheet. */
type TokenStyle = CSSProperties & { [token: `--${string}`]: string };

interface Scale {
  readonly from: number;
  readonly to: number;
}

const STEP = 10;

/** Scores never begin at zero: from the ten below the lowest to the ten above the highest that is drawn. */
export function toScale({ matched, notMatched }: ScoreChart, score: number | null): Scale {
  const drawn = [
    matched.min,
    matched.max,
    notMatched.min,
    notMatched.max,
    ...(score === null ? [] : [score]),
  ];
  const from = Math.floor(Math.min(...drawn) / STEP) * STEP;
  return { from, to: Math.ceil(Math.max(...drawn) / STEP) * STEP };
}

function toPercent(value: number, { from, to }: Scale): string {
  const inside = Math.min(Math.max(value, from), to);
  return `${(((inside - from) / (to - from)) * 100).toFixed(2)}%`;
}

function listTicks({ from, to }: Scale): readonly number[] {
  return Array.from({ length: (to - from) / STEP + 1 }, (_, index) => from + index * STEP);
}

/** "Guide: Middle 230–244"; an organization's own band says so. */
export function bandLabel({ name, from, below, drawnBy }: ScoreBand): string {
  const whose = drawnBy === "guide" ? "Guide" : "Your organization";
  const words = `${whose}: ${tierWords[name]}`;
  if (from === null) return `${words} under ${below}`;
  return below === null ? `${words} from ${from}` : `${words} ${from}–${below - 1}`;
}

function spreadWords(name: string, { n, min, q1, median, q3, max }: Spread): string {
  return `${name}, ${n} people: lowest ${min}, middle half ${q1} to ${q3}, median ${median}, highest ${max}.`;
}

/** The picture in words, for those who do not see it. */
export function chartWords({ chart, band, score, who }: ScoreSpreadProps): string {
  return [
    `${chart.title}.`,
    spreadWords("Matched", chart.matched),
    spreadWords("Not matched", chart.notMatched),
    band === null ? null : `${bandLabel(band)}.`,
    score === null ? null : `${who}: ${score}.`,
  ]
    .filter((words) => words !== null)
    .join(" ");
}

/** Scores of two groups as box and line, with the guide's band behind them and one score across. */
export function ScoreSpread(props: ScoreSpreadProps) {
  const { chart, band, score, who } = props;
  const scale = toScale(chart, score);
  const you: TokenStyle = score === null ? {} : { "--you": toPercent(score, scale) };
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {chart.title}. Box: middle half. Line: lowest to highest.
      </figcaption>
      <div className={styles.chart} role="img" aria-label={chartWords(props)}>
        <div className={styles.plot} style={you} aria-hidden="true">
          {listTicks(scale).map((tick) => (
            <span key={tick} className={styles.tick} style={{ insetInlineStart: toPercent(tick, scale) }}>
              {tick}
            </span>
          ))}
          {band !== null && <Band band={band} scale={scale} />}
          {score !== null && <span className={styles.line} />}
          {score !== null && (
            <span className={styles.tag}>
              {who} {score}
            </span>
          )}
          <Box name="Matched" spread={chart.matched} scale={scale} isFilled />
          <Box name="Not matched" spread={chart.notMatched} scale={scale} />
        </div>
      </div>
      <details className={styles.table}>
        <summary>As a table</summary>
        <ScoreTable chart={chart} />
      </details>
    </figure>
  );
}

function Band({ band, scale }: { band: ScoreBand; scale: Scale }) {
  const [from, to] = [band.from ?? scale.from, band.below ?? scale.to];
  const place: TokenStyle = {
    "--from": toPercent(from, scale),
    "--to": toPercent(to, scale),
    "--middle": toPercent((Math.max(from, scale.from) + Math.min(to, scale.to)) / 2, scale),
  };
  return (
    <span className={styles.band} style={place}>
      <span className={styles.bandArea} />
      <span className={styles.bandName}>{bandLabel(band)}</span>
    </span>
  );
}

interface BoxProps {
  name: string;
  spread: Spread;
  scale: Scale;
  isFilled?: boolean;
}

function Box({ name, spread, scale, isFilled = false }: BoxProps) {
  const { n, min, q1, median, q3, max } = spread;
  const place: TokenStyle = {
    "--min": toPercent(min, scale),
    "--q1": toPercent(q1, scale),
    "--median": toPercent(median, scale),
    "--q3": toPercent(q3, scale),
    "--max": toPercent(max, scale),
  };
  return (
    <span className={classes(styles.row, isFilled && styles.filled)} style={place}>
      <span className={styles.name}>
        <strong>{name}</strong>
        <span>n = {n}</span>
      </span>
      <span className={styles.whisker} />
      <span className={styles.box} />
      <span className={styles.median} />
      <span className={styles.q1}>{q1}</span>
      <strong className={styles.medianLabel}>{median}</strong>
      <span className={styles.q3}>{q3}</span>
    </span>
  );
}

const COLUMNS = [
  ["n", "People"],
  ["min", "Lowest"],
  ["q1", "Quarter below"],
  ["median", "Median"],
  ["q3", "Quarter above"],
  ["max", "Highest"],
] as const satisfies readonly (readonly [keyof Spread, string])[];

/** The same numbers for reading: one line for each number, a column for each group. */
function ScoreTable({ chart: { matched, notMatched } }: { chart: ScoreChart }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Step 2 CK</th>
          <th scope="col">Matched</th>
          <th scope="col">Not matched</th>
        </tr>
      </thead>
      <tbody>
        {COLUMNS.map(([key, name]) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{matched[key]}</td>
            <td>{notMatched[key]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
