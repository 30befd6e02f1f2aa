import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { onProcessEnd } from "./cleanup.ts";
import { repository } from "./repository.ts";

const limitInMinutes = 60;
const programs = join(repository, "node_modules", ".bin");

/** How a command ended. */
export interface CommandResult {
  /** True when it exited with 0. */
  succeeded: boolean;
  /** What it wrote, when it was not shown at once. */
  output: string;
  seconds: number;
}

/** A program and what it is given. */
export interface Command {
  /** Looked up among the repository's own programs first. */
  program: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Show what it writes as it is written, instead of keeping it. */
  isShown?: boolean;
}

/**
 * Runs a command at the repository's root, with no standard input, and waits for its end. It ends with this process, and
 * after an hour at the latest. Never throws: a program that cannot be started has not succeeded, and `output` says why.
 */
export async function runCommand({ program, args, env, isShown = false }: Command): Promise<CommandResult> {
  const startedAt = performance.now();
  const output = isShown ? ("inherit" as const) : ("pipe" as const);
  const child = spawn(program, args, {
    cwd: repository,
    env: { ...toolEnvironment(), ...env },
    stdio: ["ignore", output, output],
    timeout: limitInMinutes * 60_000,
  });
  const forget = onProcessEnd(() => child.kill());
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => written.push(text));
  }
  const succeeded = await hasSucceeded(child, (problem) => written.push(problem));
  forget();
  return { succeeded, output: written.join(""), seconds: (performance.now() - startedAt) / 1000 };
}

/** Our own programs before any other, one time zone, no telemetry, and no colours where nobody looks. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return {
    ...inherited,
    PATH: [programs, process.env.PATH].join(delimiter),
    TZ: "UTC",
    TURBO_TELEMETRY_DISABLED: "1",
    ...(process.stdout.isTTY && !process.env.CI ? {} : { NO_COLOR: "1" }),
  };
}

function hasSucceeded(child: ChildProcess, report: (problem: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    child.once("error", (error) => {
      report(`${error.message}\n`);
      resolve(false);
    });
    child.once("close", (exitCode, signal) => {
      if (signal !== null) report(`Ended by ${signal}.\n`);
      resolve(exitCode === 0);
    });
  });
}
