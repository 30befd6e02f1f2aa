import type { PracticeTestProvider } from "@induction/domain/applicant/practice-test";
import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import type { PlannedTest, ReadinessPlan } from "@induction/domain/planning/readiness-plan";
import { ColumnHead, PlainTable } from "../patterns/table.tsx";
import { classes } from "../theme/classes.ts";
import { toWeekdayAndMonth, toWeekdayDate } from "../time/short-dates.ts";
import styles from "./ahead.module.css";

const PROVIDERS = {
  nbme: "NBME",
  uwsa: "UWSA",
  free120: "Free 120",
  amboss: "AMBOSS",
  other: "Another",
} as const satisfies Record<PracticeTestProvider, string>;

// As wide as a phone has room for: the words of the chart never shrink.
const WIDTH = 320;
const HEIGHT = 200;
const EDGE = { left: 32, right: 12, top: 20, bottom: 32 } as const;
const STEP = 10;
/** Keeps the words of the first and the last point off the axis. */
const INDENT = 16;

interface PracticeChartProps {
  /** Latest first, at least one. */
  tests: readonly PlannedTest[];
  goal: ReadinessPlan["goal"];
  projection: ReadinessPlan["projection"];
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly x: (day: CalendarDate) => number;
  readonly y: (score: number) => number;
}

/** Scores never begin at zero: the axis reaches from the ten below the lowest to the ten above the highest. */
function toScale({ tests, goal }: PracticeChartProps): Scale {
  const scores = [...tests.map(({ score }) => score), goal.least, goal.most];
  const low = Math.floor((Math.min(...scores) - 1) / STEP) * STEP;
  const high = Math.ceil((Math.max(...scores) + 1) / STEP) * STEP;
  const days = tests.map(({ takenOn }) => takenOn).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const span = first === undefined || last === undefined ? 0 : daysBetween(first, last);
  const [width, height] = [WIDTH - EDGE.left - EDGE.right - 2 * INDENT, HEIGHT - EDGE.top - EDGE.bottom];
  return {
    low,
    high,
    x: (day) =>
      EDGE.left +
      INDENT +
      (first === undefined || span === 0 ? width / 2 : (daysBetween(first, day) / span) * width),
    y: (score) => EDGE.top + ((high - score) / (high - low)) * height,
  };
}

function goalInWords({ least, most }: ReadinessPlan["goal"]): string {
  return least === most ? `${most}` : `${least}–${most}`;
}

/** The picture in words. */
function chartWords({ tests, goal, projection }: PracticeChartProps): string {
  const told = tests
    .toReversed()
    .map((test) => `${PROVIDERS[test.provider]} ${test.score}, ${toWeekdayDate(test.takenOn)}`);
  const band = projection === null ? "" : ` Projection ${projection.low} to ${projection.high}.`;
  return `Practice tests against the goal ${goalInWords(goal)}. ${told.join("; ")}.${band}`;
}

/** Practice tests over time, the goal as a line, the projection as a band; and the same as a table. */
export function PracticeChart(props: PracticeChartProps) {
  const { tests } = props;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.note}>
        Predicted scores. Filled: counts now. Open and dashed: too old, or not NBME or UWSA.
        {props.projection !== null && " Band: the projection."}
      </figcaption>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={chartWords(props)}
      >
        <Ground {...props} scale={toScale(props)} />
        <Points tests={tests} scale={toScale(props)} />
      </svg>
      <details>
        <summary>As a table</summary>
        <TestsTable tests={tests} />
      </details>
    </figure>
  );
}

function Ground({ goal, projection, scale }: PracticeChartProps & { scale: Scale }) {
  const { low, high, y } = scale;
  const ticks = Array.from({ length: (high - low) / STEP + 1 }, (_, index) => low + index * STEP);
  const right = WIDTH - EDGE.right;
  return (
    <>
      {projection !== null && (
        <rect
          className={styles.band}
          x={EDGE.left}
          width={right - EDGE.left}
          y={y(projection.high) - 1}
          height={y(projection.low) - y(projection.high) + 2}
        />
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={EDGE.left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={EDGE.left - 8} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <line className={styles.goal} x1={EDGE.left} x2={right} y1={y(goal.most)} y2={y(goal.most)} />
      <text className={styles.value} x={right} y={y(goal.most) - 6} textAnchor="end">
        Goal {goalInWords(goal)}
      </text>
    </>
  );
}

function Points({ tests, scale: { x, y } }: { tests: readonly PlannedTest[]; scale: Scale }) {
  const inOrder = tests.toReversed();
  const counting = inOrder.filter(({ isRecent, isBenchmark }) => isRecent && isBenchmark);
  const ends = [inOrder[0], ...(inOrder.length > 1 ? [inOrder.at(-1)] : [])];
  return (
    <>
      <polyline
        className={styles.line}
        points={counting.map(({ takenOn, score }) => `${x(takenOn)},${y(score)}`).join(" ")}
      />
      {inOrder.map((test) => {
        const { provider, takenOn, score, isRecent, isBenchmark } = test;
        return (
          <g key={`${provider}-${takenOn}-${score}`}>
            <circle
              className={classes(styles.point, !(isRecent && isBenchmark) && styles.apart)}
              cx={x(takenOn)}
              cy={y(score)}
              r={5}
            />
            <text className={styles.value} x={x(takenOn)} y={y(score) + 20} textAnchor="middle">
              {score}
            </text>
          </g>
        );
      })}
      {ends.map(
        (test, index) =>
          test !== undefined && (
            <text
              key={test.takenOn}
              x={x(test.takenOn)}
              y={HEIGHT - 6}
              textAnchor={index === 0 ? "start" : "end"}
            >
              {toWeekdayAndMonth(test.takenOn)}
            </text>
          ),
      )}
    </>
  );
}

function countsInWords({ isRecent, isBenchmark, countsUntil }: PlannedTest): string {
  if (!isBenchmark) return "Not a test that the guide names";
  return isRecent ? `Until ${toWeekdayDate(countsUntil)}` : "Not on this day";
}

const HEADS = ["Test", "Day", "Score", "Counts"] as const;

function TestsTable({ tests }: { tests: readonly PlannedTest[] }) {
  return (
    <PlainTable caption="Practice tests, latest first" isScrolling>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <ColumnHead key={head} column={{ key: head, head }} />
          ))}
        </tr>
      </thead>
      <tbody>
        {tests.map((test) => (
          <tr key={`${test.provider}-${test.takenOn}-${test.score}`}>
            <th scope="row">{PROVIDERS[test.provider]}</th>
            <td>{toWeekdayDate(test.takenOn)}</td>
            <td>{test.score}</td>
            <td>{countsInWords(test)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
