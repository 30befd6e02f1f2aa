import type { Ratios } from "../drive/measure.ts";
import type { BenchOptions } from "../options.ts";
import type { BenchReport } from "../run-bench.ts";
import { describeCommit, describeMachine } from "./machine.ts";
import type { Result } from "./results.ts";

/** A report as the row that is kept of it. */
export function toResult({ size }: BenchOptions, report: BenchReport): Result {
  const { contests, assess, crowd, settings } = report;
  const { server_version = "", ...database } = settings;
  return {
    at: `${new Date().toISOString().slice(0, 16)}Z`,
    commit: describeCommit(),
    machine: describeMachine(server_version),
    postgres: database,
    crowd: {
      ...size,
      plannedPrograms: crowd.rows.planned,
      asOf: report.today,
      loadSeconds: Math.round(crowd.seconds),
    },
    disturbance: round(contests.disturbance, 2),
    page: toGroup(contests.page),
    update: toGroup(contests.update),
    serverMb: { atTheEnd: Math.round(contests.memory.now), atMost: Math.round(contests.memory.most) },
    assess: {
      findings: assess.findings,
      seconds: round(assess.seconds, 2),
      cpuSeconds: round(assess.cpuSeconds, 2),
      whatIfP50Micros: Math.round(assess.whatIfP50),
      whatIfP99Micros: Math.round(assess.whatIfP99),
    },
  };
}

function toGroup(ratios: Ratios) {
  return {
    rate: round(ratios.rate, 3),
    leastRate: round(ratios.leastRate, 3),
    mostRate: round(ratios.mostRate, 3),
    p50: round(ratios.p50, 1),
    p99: round(ratios.p99, 1),
    ourCpuMicros: Math.round(ratios.ourCpu),
    thinCpuMicros: Math.round(ratios.thinCpu),
    ourDatabaseCpuMicros: Math.round(ratios.ourDatabaseCpu),
    thinDatabaseCpuMicros: Math.round(ratios.thinDatabaseCpu),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
