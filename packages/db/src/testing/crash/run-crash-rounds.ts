import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../engine/open-database.ts";
import { type CrashTarget, loadCrashSubject } from "./crash-subject.ts";

const writerModule = join(import.meta.dirname, "crash-writer.ts");
/** No round writes as many operations, so no number is used twice. */
const numbersPerRound = 1_000_000;

/** What to crash, how often, and how. */
export interface CrashRounds {
  /** The module of the subject, as an absolute path. */
  subject: string;
  target: CrashTarget;
  rounds: number;
  /** Decides the moments of the crashes. They are not repeated exactly, because the machine is never as busy again. */
  seed: number;
  /** Operations under way at the same time; 4 unless told. */
  writers?: number;
  /**
   * What happens at the moment of the crash, in place of nothing, before the writing process is killed: for example
   * the server is killed and started again.
   */
  crashServer?: () => Promise<void>;
}

/** What was found after all rounds. */
export interface CrashReport {
  /** Operations that were acknowledged, in all rounds. */
  acknowledged: number;
  /** Rounds in which nothing was acknowledged before the crash; a third at most, which crash while all is opening. */
  silentRounds: number;
  /** Sentences, each beginning with its round and the seed. Empty when nothing was lost and nothing half done. */
  violations: readonly string[];
}

/**
 * Lets a process write, kills it with SIGKILL at a random moment, opens the database again and compares it with what
 * had been acknowledged in this and all earlier rounds.
 */
export async function runCrashRounds(options: CrashRounds): Promise<CrashReport> {
  const { target, rounds, seed } = options;
  const subject = await loadCrashSubject(options.subject);
  const random = createRandom(seed);
  const acknowledged: number[] = [];
  const violations: string[] = [];
  let silentRounds = 0;
  await withDatabase(target, subject.prepare);
  for (let round = 1; round <= rounds; round++) {
    const numbers = await runRound(options, round, random);
    if (numbers.length === 0) silentRounds++;
    acknowledged.push(...numbers);
    const found = await withDatabase(target, (db) => subject.verify(db, acknowledged));
    violations.push(...found.map((sentence) => `Round ${round}, seed ${seed}: ${sentence}`));
  }
  return { acknowledged: acknowledged.length, silentRounds, violations };
}

/** Returns the numbers that were acknowledged before the crash. */
async function runRound(options: CrashRounds, round: number, random: () => number): Promise<number[]> {
  const { subject, target, writers = 4, crashServer } = options;
  const order = { subject, target, writers, firstNumber: round * numbersPerRound };
  const child = spawn(process.execPath, [writerModule, JSON.stringify(order)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = collect(child.stdout);
  const complaints = collect(child.stderr);
  const closed = once(child, "close");
  // Every third crash comes while the process starts, opens the database and recovers from the crash before.
  while (round % 3 !== 0 && isRunning(child) && parseAcknowledged(output.text).length === 0) await sleep(5);
  await sleep(random() * 600);
  await crashServer?.();
  // Some time to go on, so that the acknowledgements after the server's return are checked as well.
  if (crashServer) await sleep(random() * 300);
  const wasRunning = child.kill("SIGKILL");
  await closed;
  if (!wasRunning) throw new Error(`The writing process ended by itself: ${complaints.text}`);
  return parseAcknowledged(output.text);
}

function collect(stream: Readable): { text: string } {
  const collected = { text: "" };
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    collected.text += chunk;
  });
  return collected;
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** The last line counts only when it is whole. */
function parseAcknowledged(output: string): number[] {
  return output.split("\n").slice(0, -1).map(Number);
}

async function withDatabase<Result>(
  target: CrashTarget,
  work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<Result>,
): Promise<Result> {
  const db = await openDatabase(target);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** Numbers from 0 up to 1, the same for the same seed: the generator mulberry32 (T. Ettinger, public domain). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
