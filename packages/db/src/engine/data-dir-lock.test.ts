import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { acquireDataDirLock, DataDirLockedError } from "./data-dir-lock.ts";
import { createLockRecord, type LockRecord, readLockRecord, writeLockRecord } from "./lock-record.ts";

const contenderModule = join(import.meta.dirname, "../testing/processes/lock-contender.ts");

/** The pid of a process that has ended. */
const deadPid = spawnSync("true").pid;

let folder: string;
let dataDir: string;
let contenders: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "induction-lock-"));
  dataDir = join(folder, "data");
  contenders = [];
});

afterEach(async () => {
  await Promise.all(contenders.map(kill));
  rmSync(folder, { recursive: true });
});

test("the lock file names the process, its start, its host and its program", () => {
  const lock = acquireDataDirLock(dataDir);
  const record = readLockRecord(`${dataDir}.lock`);
  expect(record).toEqual(lock.record);
  expect(record).toMatchObject({ pid: process.pid, host: hostname(), processStart: expect.any(String) });
  lock.release();
});

test("a released lock leaves nothing behind and can be taken again", () => {
  acquireDataDirLock(dataDir).release();
  expect(readdirSync(folder)).toEqual([]);
  acquireDataDirLock(dataDir).release();
});

test("releasing twice does not take the lock from the next holder", () => {
  const first = acquireDataDirLock(dataDir);
  first.release();
  const second = acquireDataDirLock(dataDir);
  first.release();
  expect(() => acquireDataDirLock(dataDir)).toThrow(DataDirLockedError);
  second.release();
});

test("a process that has the lock is refused a second one", () => {
  const lock = acquireDataDirLock(dataDir);
  expect(() => acquireDataDirLock(dataDir)).toThrow(`in use by process ${process.pid}`);
  lock.release();
});

test("a second process is refused within two seconds, told who holds the folder and since when", async () => {
  const lock = acquireDataDirLock(dataDir);
  const [rival] = await startContenders(1);
  const startedAt = performance.now();
  const answer = await ask(rival, { do: "acquire", dataDir, atMs: 0 });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(answer).toContain(`The data folder ${dataDir} has been in use by process ${process.pid} (node `);
  expect(answer).toContain(`since ${lock.record.since.slice(0, 16).replace("T", " ")} UTC`);
  lock.release();
  expect(await ask(rival, { do: "acquire", dataDir, atMs: 0 })).toBe("held");
});

test("the lock of a killed process is taken over", async () => {
  const [holder] = await startContenders(1);
  expect(await ask(holder, { do: "acquire", dataDir, atMs: 0 })).toBe("held");
  expect(() => acquireDataDirLock(dataDir)).toThrow(DataDirLockedError);
  await kill(holder);
  acquireDataDirLock(dataDir).release();
  expect(readdirSync(folder)).toEqual([]);
});

test("a holder whose event loop is blocked keeps its lock", async () => {
  const [holder] = await startContenders(1);
  expect(await ask(holder, { do: "acquire", dataDir, atMs: 0 })).toBe("held");
  expect(await ask(holder, { do: "block" })).toBe("blocking");
  expect(() => acquireDataDirLock(dataDir)).toThrow(`in use by process ${holder.pid}`);
});

test("a holder that took the lock a year ago and still runs keeps it", () => {
  leave({ ...createLockRecord(), since: "2025-11-22T10:00:00.000Z" });
  expect(() => acquireDataDirLock(dataDir)).toThrow("since 2025-11-22 10:00 UTC");
});

const abandoned: readonly [sentence: string, change: Partial<LockRecord>][] = [
  ["whose pid now belongs to another process", { processStart: "long ago" }],
  ["that ran before the machine was started again", { bootId: "another boot" }],
];
test.each(abandoned)("the lock of a process %s is taken over", (_, change) => {
  leave({ ...createLockRecord(), ...change });
  acquireDataDirLock(dataDir).release();
});

const unknowable: readonly [sentence: string, change: Partial<LockRecord>][] = [
  ["on another machine", { host: "another-host" }],
  ["in another container", { pidNamespace: "pid:[1]" }],
];
test.each(unknowable)(
  "the lock of a process %s is never taken over, and the refusal says what to do",
  (_, change) => {
    leave({ ...createLockRecord(), pid: deadPid, ...change });
    expect(() => acquireDataDirLock(dataDir)).toThrow(`does not, delete ${dataDir}.lock`);
  },
);

test.each(["", "{", '{"pid":1}'])("a lock file that says %j is respected", (content) => {
  writeFileSync(`${dataDir}.lock`, content);
  expect(() => acquireDataDirLock(dataDir)).toThrow(`The lock file ${dataDir}.lock cannot be read`);
  expect(readFileSync(`${dataDir}.lock`, "utf8")).toBe(content);
});

test("a successor that died before it had moved into the lock is itself succeeded", () => {
  const first = leaveDead();
  const second = leaveDead(`${dataDir}.lock.after-${first.nonce}`);
  leaveDead(`${dataDir}.lock.after-${second.nonce}`);
  acquireDataDirLock(dataDir).release();
  expect(readdirSync(folder)).toEqual([]);
});

test("a successor that lives is respected although the lock still names its dead predecessor", () => {
  const dead = leaveDead();
  leave(createLockRecord(), `${dataDir}.lock.after-${dead.nonce}`);
  expect(() => acquireDataDirLock(dataDir)).toThrow(`in use by process ${process.pid}`);
});

test("of four processes that take over one dead holder at the same moment exactly one wins, in every round", async () => {
  const rivals = await startContenders(4);
  const rounds = 60;
  for (let round = 0; round < rounds; round++) {
    dataDir = join(folder, `round-${round}`);
    const dead = leaveDead();
    if (round % 2 === 1) leaveDead(`${dataDir}.lock.after-${dead.nonce}`);
    const atMs = Date.now() + 15;
    const answers = await Promise.all(rivals.map((rival) => ask(rival, { do: "acquire", dataDir, atMs })));
    const winners = rivals.filter((_, index) => answers[index] === "held");
    expect(winners, `round ${round}: ${answers.join(" | ")}`).toHaveLength(1);
    expect(answers.filter((answer) => answer.includes("in use by"))).toHaveLength(3);
    expect(readLockRecord(`${dataDir}.lock`)).toMatchObject({ pid: winners[0]?.pid });
    for (const winner of winners) await ask(winner, { do: "release" });
    expect(existsSync(`${dataDir}.lock`)).toBe(false);
  }
}, 60_000);

function leave(record: LockRecord, path = `${dataDir}.lock`): LockRecord {
  writeLockRecord(path, record);
  return record;
}

function leaveDead(path?: string): LockRecord {
  return leave({ ...createLockRecord(), pid: deadPid }, path);
}

async function startContenders(count: number): Promise<[ChildProcess, ...ChildProcess[]]> {
  const start = async () => {
    const child = fork(contenderModule);
    contenders.push(child);
    await once(child, "message");
    return child;
  };
  return [await start(), ...(await Promise.all(Array.from({ length: count - 1 }, start)))];
}

async function ask(child: ChildProcess, request: object): Promise<string> {
  const answer = once(child, "message");
  child.send(request);
  return String((await answer)[0]);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
