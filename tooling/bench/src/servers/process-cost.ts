import { readdirSync, readFileSync } from "node:fs";

/** The kernel counts CPU time in hundredths of a second on every Linux that Node runs on. */
const MICROS_PER_TICK = 10_000;

/** Fields of /proc/PID/stat, counted from the state, which follows the name in parentheses. */
const PARENT = 1;
const [USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM] = [11, 12, 13, 14];

function readFields(pid: number): readonly number[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
  } catch {
    return null;
  }
}

function sum(fields: readonly number[] | null, places: readonly number[]): number {
  return places.reduce((total, place) => total + (fields?.[place] ?? 0), 0) * MICROS_PER_TICK;
}

/** CPU time that a process has used with all its threads, in microseconds. */
export function readCpuMicros(pid: number): number {
  return sum(readFields(pid), [USER, SYSTEM]);
}

/** CPU time that a process has used with all its children, living and ended, in microseconds. */
export function readFamilyCpuMicros(pid: number): number {
  const own = sum(readFields(pid), [USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM]);
  const living = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return living.reduce((total, name) => {
    const fields = readFields(Number(name));
    return fields?.[PARENT] === pid ? total + sum(fields, [USER, SYSTEM]) : total;
  }, own);
}

/** The parent of a process. @throws when there is no such process */
export function readParentPid(pid: number): number {
  const parent = readFields(pid)?.[PARENT];
  if (parent === undefined) throw new Error(`There is no process ${pid}.`);
  return parent;
}

/** Memory that a process holds now, and the most it ever held, in megabytes. */
export function readMemoryMb(pid: number): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) / 1024;
  return { now: read("VmRSS"), most: read("VmHWM") };
}
