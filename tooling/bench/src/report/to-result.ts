import type { Ratios } from "../drive/measure.ts";
import type { BenchOptions } from "../options.ts";
import type { BenchReport } from "../run-bench.ts";
import { REQUESTS } from "../run-contests.ts";
import { describeMachine } from "./machine.ts";
import type { Result } from "./results.ts";

/** A report as the row that is kept of it. */
export function toResult({ size }: BenchOptions, report: BenchReport, commit: string): Result {
  const { contests, assess, crowd, settings } = report;
  const { server_version = "", ...database } = settings;
  const [postgresVersion = ""] = server_version.split(" ");
  return {
    at: `${new Date().toISOString().slice(0, 16)}Z`,
    commit,
    machine: describeMachine(postgresVersion),
    postgres: toWords(database),
    crowd: {
      people: size.people,
      advisors: size.advisors,
      planned: crowd.rows.planned,
      asOf: report.today,
      loadSeconds: Math.round(crowd.seconds),
    },
    disturbance: round(contests.disturbance, 2),
    ...Object.fromEntries(
      REQUESTS.flatMap((name) => [
        [name, toRateGroup(contests.ratios[name])],
        [`${name}CpuMicros`, toCpuGroup(contests.ratios[name])],
      ]),
    ),
    publish: {
      seconds: round(contests.publish.seconds, 1),
      holders: contests.publish.holders,
      reassessed: contests.publish.reassessed,
      serverSeconds: round(contests.publish.serverSeconds, 1),
      databaseSeconds: round(contests.publish.databaseSeconds, 1),
    },
    serverMb: { atTheEnd: Math.round(contests.memory.now), atMost: Math.round(contests.memory.most) },
    assess: {
      seconds: round(assess.seconds, 2),
      cpuSeconds: round(assess.cpuSeconds, 2),
      whatIfP50Micros: Math.round(assess.whatIfP50),
      whatIfP99Micros: Math.round(assess.whatIfP99),
    },
  };
}

/** Settings in a line. */
export function toWords(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}

function toRateGroup({ rate, leastRate, mostRate, p50, p99 }: Ratios) {
  return {
    rate: round(rate, 3),
    least: round(leastRate, 3),
    most: round(mostRate, 3),
    p50: round(p50, 1),
    p99: round(p99, 1),
  };
}

function toCpuGroup({ ourCpu, thinCpu, ourDatabaseCpu, thinDatabaseCpu }: Ratios) {
  return {
    ours: Math.round(ourCpu),
    thin: Math.round(thinCpu),
    oursInPostgres: Math.round(ourDatabaseCpu),
    thinInPostgres: Math.round(thinDatabaseCpu),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
