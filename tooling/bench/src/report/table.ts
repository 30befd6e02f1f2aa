import type { AssessCost } from "../assess/run-assess.ts";
import type { Ratios } from "../drive/measure.ts";
import type { PublishCost } from "../publish/measure-publish.ts";
import { REQUESTS, type RequestName } from "../run-contests.ts";

/** What a request should come to, at least or at most; null where nothing is set. */
export interface Goal {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number | null;
}

/** The goals of each request: ratios to the yardstick, and microseconds of CPU in the server. */
export const GOALS = {
  page: { rate: 0.7, p50: 1.5, p99: 2, cpu: 380 },
  agg: { rate: 0.6, p50: 1.5, p99: 2, cpu: null },
  aggorg: { rate: 0.7, p50: 1.5, p99: 2, cpu: null },
  search: { rate: 0.7, p50: 1.5, p99: 2, cpu: null },
  mysearch: { rate: 0.7, p50: 1.5, p99: 2, cpu: null },
  update: { rate: 0.5, p50: 1.5, p99: 2, cpu: null },
} as const satisfies Record<RequestName, Goal>;

/** The most megabytes that one server process should hold. */
export const MEMORY_GOAL_MB = 150;
/** The most seconds of one core that assessing 100,000 people should take. */
export const ASSESS_GOAL_SECONDS = 0.5;

const HEADINGS = [
  "",
  "ours/thin",
  "least–most",
  "p50 alone",
  "p99 at 16",
  "server CPU µs",
  "PostgreSQL CPU µs",
];

/** The ratios as a table, each with its goal behind it; in the columns of CPU the yardstick's stands behind ours. */
export function toRatioTable(ratios: Readonly<Record<RequestName, Ratios>>): string {
  return toTable([HEADINGS, ...REQUESTS.map((name) => toRow(name, ratios[name], GOALS[name]))]);
}

function toRow(name: string, ratios: Ratios, goal: Goal): readonly string[] {
  const { rate, leastRate, mostRate, p50, p99, ourCpu, thinCpu, ourDatabaseCpu, thinDatabaseCpu } = ratios;
  const cpuGoal = goal.cpu === null ? "" : ` ≤ ${goal.cpu}`;
  return [
    name,
    `${rate.toFixed(2)} ≥ ${goal.rate.toFixed(2)}`,
    `${leastRate.toFixed(2)}–${mostRate.toFixed(2)}`,
    `${p50.toFixed(1)} ≤ ${goal.p50}`,
    `${p99.toFixed(1)} ≤ ${goal.p99}`,
    `${ourCpu.toFixed(0)}${cpuGoal} (${thinCpu.toFixed(0)})`,
    `${ourDatabaseCpu.toFixed(0)} (${thinDatabaseCpu.toFixed(0)})`,
  ];
}

/** The most seconds until a published fact has reached everybody. */
export const PUBLISH_GOAL_SECONDS = 10;

/** What a published fact costs, in a sentence. */
export function toPublishLine(publish: PublishCost): string {
  const { seconds, holders, reassessed, serverSeconds, databaseSeconds } = publish;
  const people = (count: number) => count.toLocaleString("en-US");
  return [
    `publish: ${seconds.toFixed(1)} s (goal ${PUBLISH_GOAL_SECONDS}) for a fact of a program on ${people(holders)} lists;`,
    `${people(reassessed)} people assessed anew, ${serverSeconds.toFixed(1)} s of CPU in the server and ${databaseSeconds.toFixed(1)} s in PostgreSQL`,
  ].join(" ");
}

/** What assessing costs, in a sentence. */
export function toAssessLine({ people, findings, seconds, cpuSeconds, ...whatIf }: AssessCost): string {
  const rate = Math.round(people / seconds).toLocaleString("en-US");
  return [
    `assess: ${people.toLocaleString("en-US")} people with ${findings.toLocaleString("en-US")} findings in ${seconds.toFixed(2)} s`,
    `(${cpuSeconds.toFixed(2)} s of CPU; goal ${ASSESS_GOAL_SECONDS} s for 100,000), ${rate} people a second;`,
    `one what-if ${whatIf.whatIfP50.toFixed(0)} µs, 99 of 100 under ${whatIf.whatIfP99.toFixed(0)} µs`,
  ].join(" ");
}

function toTable(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
