import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * Which process, beyond doubt. A bare pid is not enough: it is given again to another process after a crash, it means
 * nothing on another machine, and it is counted separately in every container.
 */
export interface ProcessIdentity {
  pid: number;
  /** When the process began, in the system's own notation, to be compared only; null where it cannot be learnt. */
  processStart: string | null;
  host: string;
  /** Changes at every start of the machine; null where the system has none. */
  bootId: string | null;
  /** Where the pid counts (a container has its own); null where the system has none. */
  pidNamespace: string | null;
}

/** What can be said about a process from here: `unknowable` when it belongs to another machine or container. */
export type Liveness = "alive" | "dead" | "unknowable";

/** The identity of the process that asks. */
export function describeThisProcess(): ProcessIdentity {
  return {
    pid: process.pid,
    processStart: findProcessStart(process.pid),
    host: hostname(),
    bootId: findBootId(),
    pidNamespace: findPidNamespace(),
  };
}

/**
 * Whether `other` still runs, seen from `here`. Says `dead` only when that is certain; a process that answers nothing,
 * because its event loop is blocked, is as alive as any.
 */
export function judgeLiveness(other: ProcessIdentity, here: ProcessIdentity): Liveness {
  if (other.host !== here.host) return "unknowable";
  if (differ(other.bootId, here.bootId)) return "dead";
  if (differ(other.pidNamespace, here.pidNamespace)) return "unknowable";
  if (!isRunning(other.pid)) return "dead";
  return differ(other.processStart, findProcessStart(other.pid)) ? "dead" : "alive";
}

/** When process `pid` began, or null when there is no such process or the system does not tell. */
function findProcessStart(pid: number): string | null {
  return process.platform === "linux" ? (findLinuxProcess(pid)?.start ?? null) : findProcessStartWithPs(pid);
}

/**
 * The same by asking `ps`, which every Unix has. The time zone is fixed, or one process would look like two to
 * programs that run in different zones.
 */
export function findProcessStartWithPs(pid: number): string | null {
  try {
    const output = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { PATH: "/bin:/usr/bin", LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 1_000,
    });
    return output.trim() || null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
  // A killed process whose parent has not yet asked for its end holds no files any more.
  return findLinuxProcess(pid)?.state !== "Z";
}

/** Reads `/proc/PID/stat`: state is field 3, start (clock ticks since boot) field 22; field 2 may itself hold ") ". */
function findLinuxProcess(pid: number): { state: string; start: string } | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  const state = fields?.[0];
  const start = fields?.[19];
  return state === undefined || start === undefined ? null : { state, start };
}

function findBootId(): string | null {
  return readIfThere("/proc/sys/kernel/random/boot_id");
}

function findPidNamespace(): string | null {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return null;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null;
  }
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
