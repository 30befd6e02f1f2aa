import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApps } from "./build.ts";
import { runCheck } from "./check.ts";
import { requireChromium } from "./chromium.ts";
import { onProcessEnd } from "./cleanup.ts";
import { type Command, runCommand } from "./command.ts";
import { checkDomainShare } from "./domain-share.ts";
import { checkFirstScripts } from "./first-script.ts";
import { readMutationReport } from "./mutation-report.ts";
import { type Count, type Outcome, toCounts } from "./outcome.ts";
import { readPlaywrightReport } from "./playwright-report.ts";
import { startTemporaryPostgres } from "./postgres.ts";
import { repository } from "./repository.ts";
import type { SuiteName } from "./request.ts";
import { toTaskOutput } from "./turbo-output.ts";
import { readVitestReport } from "./vitest-report.ts";

/** What the suites share. */
export interface SuiteOptions {
  isLong: boolean;
}

const projects = { unit: "unit", embedded: "db-embedded", postgres: "db-postgres" } as const;

/** Every suite of `test`, by name. Each rejects with one sentence when it cannot run at all. */
export const suites: Readonly<Record<SuiteName, (options: SuiteOptions) => Promise<Outcome>>> = {
  check: runCheck,
  unit: (options) => runVitest("unit", { ...options, projects: [projects.unit] }),
  embedded: (options) => runVitest("embedded", { ...options, projects: [projects.embedded] }),
  postgres: (options) => runVitest("postgres", { ...options, projects: [projects.postgres] }),
  build: runBuild,
  journeys: runJourneys,
  mutation: runMutation,
};

/** Runs the tests of every file whose path holds one of the given parts: pure ones, and database ones on both databases. */
export function runFiles(files: readonly string[], options: SuiteOptions): Promise<Outcome> {
  const needDatabase = globSync("{apps,packages,tooling}/*/src/**/*.{db,postgres}.test.ts", {
    cwd: repository,
  }).some((path) => files.some((part) => path.includes(part)));
  const { unit, embedded, postgres } = projects;
  const wanted = needDatabase ? [unit, embedded, postgres] : [unit, embedded];
  return runVitest(files.join(" "), { ...options, projects: wanted, files });
}

interface VitestOptions extends SuiteOptions {
  projects: readonly string[];
  files?: readonly string[];
}

async function runVitest(
  suite: string,
  { projects: wanted, files = [], isLong }: VitestOptions,
): Promise<Outcome> {
  const server = wanted.includes(projects.postgres) ? await startTemporaryPostgres() : null;
  try {
    return await runReporting(suite, readVitestReport, (reportPath) => ({
      program: "vitest",
      args: [
        ...[
          "run",
          "--config",
          "tooling/vitest/vitest.config.ts",
          ...wanted.map((name) => `--project=${name}`),
        ],
        ...["--reporter=minimal", "--reporter=json", `--outputFile.json=${reportPath}`, ...files],
      ],
      env: {
        ...(server ? { INDUCTION_TEST_DATABASE_URL: server.url } : {}),
        ...toLongEnvironment(isLong),
      },
    }));
  } finally {
    await server?.stop();
  }
}

async function runJourneys({ isLong }: SuiteOptions): Promise<Outcome> {
  const chromium = requireChromium();
  return await runReporting("journeys", readPlaywrightReport, (reportPath) => ({
    program: join(repository, "apps/e2e/node_modules/.bin/playwright"),
    args: ["test", "--config", "apps/e2e/playwright.config.ts", "--reporter=dot,json"],
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath, ...toLongEnvironment(isLong) },
  }));
}

/** A folder that keeps its score has passed, and so has the list that explains every survivor: mutants are no tests. */
function runMutation(): Promise<Outcome> {
  return runReporting("mutation", readMutationReport, (reportPath) => ({
    program: process.execPath,
    args: ["tooling/mutation/src/main.ts", `--report=${reportPath}`],
  }));
}

async function runBuild(): Promise<Outcome> {
  const { succeeded, output, seconds } = await buildApps();
  if (!succeeded) {
    console.log(toTaskOutput(output));
    return { suite: "build", passed: 0, failed: 1, skipped: 0, seconds };
  }
  const measured = [checkFirstScripts(), await checkDomainShare()];
  const sum = (count: (each: (typeof measured)[number]) => number) =>
    measured.reduce((total, each) => total + count(each), 0);
  return {
    ...{ suite: "build", passed: sum(({ passed }) => passed) + 1, failed: sum(({ failed }) => failed) },
    ...{ skipped: 0, seconds },
  };
}

function toLongEnvironment(isLong: boolean): Record<string, string> {
  return isLong ? { INDUCTION_TEST_LONG: "1" } : {};
}

/** Runs a test runner that leaves a JSON report, and counts it. Without a report the suite has failed once. */
async function runReporting(
  suite: string,
  read: (text: string) => Omit<Count, "succeeded">,
  toCommand: (reportPath: string) => Command,
): Promise<Outcome> {
  const directory = mkdtempSync(join(tmpdir(), "induction-report-"));
  const reportPath = join(directory, "report.json");
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  const forget = onProcessEnd(remove);
  const { succeeded, seconds } = await runCommand({ ...toCommand(reportPath), isShown: true });
  try {
    return { suite, seconds, ...toCounts({ ...read(readFileSync(reportPath, "utf8")), succeeded }) };
  } catch (error) {
    console.log(
      `  ${suite} left no report that can be read: ${error instanceof Error ? error.message : error}`,
    );
    return { suite, seconds, passed: 0, failed: 1, skipped: 0 };
  } finally {
    remove();
    forget();
  }
}
