import { readFileSync } from "node:fs";

/** A process that started us, told apart from a later one with the same pid by its start time. */
interface Ancestor {
  readonly pid: number;
  readonly startedAt: string;
  readonly command: string;
}

const CHECK_EVERY_MS = 500;
/** Package managers, the node processes they are made of, and the shells that they run a script in. */
const LAUNCHER = /pnpm|npm|npx|(^|\/)node\s|(^|\/)(ba|da)?sh -c /;

/** The process as the kernel tells it, or null where it is gone or this is not Linux. */
function findProcess(pid: number): (Ancestor & { readonly parentPid: number }) | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command in parentheses may hold spaces; the fields after it do not.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    const isZombie = fields[0] === "Z";
    return isZombie ? null : { pid, parentPid: Number(fields[1]), startedAt: fields[19] ?? "", command };
  } catch {
    return null;
  }
}

/**
 * The chain of package managers and shells that launched us, nearest first. A signal to the outermost one
 * (npx) does not travel down to us, so each of them is watched. Ends before the person's own shell.
 */
function listLaunchers(): readonly Ancestor[] {
  const chain: Ancestor[] = [];
  let pid = process.ppid;
  while (pid > 1) {
    const found = findProcess(pid);
    if (found === null || !LAUNCHER.test(found.command)) break;
    chain.push(found);
    pid = found.parentPid;
  }
  return chain;
}

/**
 * Calls back once when a process that launched us is gone, so that no server outlives its command as an orphan.
 * A server started by the init process itself is never orphaned.
 * @returns a function that stops watching
 */
export function watchAncestors(onOrphaned: () => void): () => void {
  const parentPid = process.ppid;
  const launchers = listLaunchers();
  const timer = setInterval(() => {
    const isOrphaned =
      process.ppid !== parentPid ||
      launchers.some(({ pid, startedAt }) => findProcess(pid)?.startedAt !== startedAt);
    if (!isOrphaned) return;
    clearInterval(timer);
    onOrphaned();
  }, CHECK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
