import type { Server } from "node:http";
import type { Logger } from "../logger.ts";

/** One thing to end at shutdown, in order; each is given its time and no failure stops the next. */
export interface DrainStep {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const STEP_LIMIT_MS = 10_000;

/** Stops listening and resolves when the last request in flight was answered; idle connections close at once. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // A kept-alive connection becomes idle only after its answer is out.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    server.once("close", () => clearInterval(sweep));
    sweep.unref();
  });
}

async function runWithin(step: DrainStep, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("took too long")), limitMs);
  });
  try {
    await Promise.race([step.run(), limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs the steps one after another. @returns the names of those that failed or took over ten seconds */
export async function drain(steps: readonly DrainStep[], logger: Logger): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const step of steps) {
    try {
      await runWithin(step, STEP_LIMIT_MS);
    } catch (error) {
      failed.push(step.name);
      logger.error({ step: step.name, error }, "a step of the shutdown failed");
    }
  }
  return failed;
}
