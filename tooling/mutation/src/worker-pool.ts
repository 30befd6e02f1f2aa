import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onProcessEnd } from "@induction/runner/cleanup";
import { REPLY, type Request, type Result } from "./messages.ts";

/** A worker that says nothing for so long runs on without end where no mutant is met any more. */
const SILENCE_MS = 120_000;

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));

interface Task {
  readonly request: Request;
  readonly settle: (result: Result) => void;
  readonly fail: (error: Error) => void;
}

/** Several processes that try mutants. One that hangs or falls over is ended and replaced: its mutant ran on. */
export class WorkerPool {
  readonly #workPath: string;
  readonly #waiting: Task[] = [];
  readonly #stops: (() => void)[] = [];

  constructor(workPath: string, jobs: number) {
    this.#workPath = workPath;
    for (let job = 0; job < jobs; job += 1) this.#open();
  }

  /** Tries one mutant as soon as a worker is free. @throws where a worker ends by a fault of its own, not by the mutant's */
  run(request: Request): Promise<Result> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ request, settle, fail });
      this.#wake();
    });
  }

  /** Ends every worker, whatever it does. */
  close(): void {
    for (const stop of this.#stops) stop();
  }

  #wakers: (() => void)[] = [];

  #wake(): void {
    for (const waker of this.#wakers) waker();
  }

  /** One place in the pool: a worker, and the next one when that has ended in the middle of a mutant. */
  #open(): void {
    let child: ChildProcess | null = null;
    let task: Task | null = null;
    let silence: NodeJS.Timeout | null = null;
    let isClosed = false;

    const listen = (): void => {
      if (silence !== null) clearTimeout(silence);
      silence = setTimeout(() => child?.kill("SIGKILL"), SILENCE_MS);
    };
    const finish = (result: Result): void => {
      if (silence !== null) clearTimeout(silence);
      const done = task;
      task = null;
      done?.settle(result);
      next();
    };
    const start = (): ChildProcess => {
      const started = fork(WORKER, [this.#workPath], { execArgv: ["--max-old-space-size=1500"] });
      started.on("message", (message) => {
        const reply = REPLY.parse(message);
        if ("isAlive" in reply) listen();
        else finish(reply);
      });
      started.once("exit", (code) => {
        child = null;
        if (task === null || isClosed) return;
        const { mutant } = task.request;
        // Ended by a signal, it hung or ran out of memory; ended by itself, it found something wrong with the run.
        if (code === null) finish({ mutant, status: "timeout", killedBy: null });
        else task.fail(new Error(`A worker ended with ${code} at mutant ${mutant}.`));
      });
      return started;
    };
    const next = (): void => {
      if (task !== null || isClosed) return;
      task = this.#waiting.shift() ?? null;
      if (task === null) return;
      child ??= start();
      listen();
      child.send(task.request);
    };
    const stop = (): void => {
      isClosed = true;
      if (silence !== null) clearTimeout(silence);
      child?.kill("SIGKILL");
    };
    this.#wakers.push(next);
    this.#stops.push(stop, onProcessEnd(stop));
  }
}
