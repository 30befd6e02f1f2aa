import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { repository } from "@induction/runner/repository";

const MICROS_PER_TICK = 10_000;
/** Places in the first line of /proc/stat that hold waiting rather than working. */
const [IDLE, WAITING_FOR_DISK] = [3, 4];

/** What was measured on, in a line: cores, memory and versions, no names. */
export function describeMachine(postgresVersion: string): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const [kernel] = /^\d+\.\d+/.exec(release()) ?? [release()];
  const model = cores[0]?.model.trim() || "unknown CPU";
  return `${cores.length} × ${model}, ${memory} GiB, Linux ${kernel}, Node ${process.versions.node}, PostgreSQL ${postgresVersion}`;
}

/** The commit that was measured, marked where the server's own files differ from it. */
export function describeCommit(): string {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: repository, encoding: "utf8" }).trim();
  const isChanged = git("status", "--porcelain", "--", "apps/server", "packages") !== "";
  return git("rev-parse", "--short", "HEAD") + (isChanged ? " and uncommitted changes" : "");
}

/** CPU time that all processes of the machine together have used, in microseconds. */
export function readMachineCpuMicros(): number {
  const [line = ""] = readFileSync("/proc/stat", "utf8").split("\n");
  const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number);
  const busy = ticks.filter((_, place) => place !== IDLE && place !== WAITING_FOR_DISK);
  return busy.reduce((total, value) => total + value, 0) * MICROS_PER_TICK;
}
