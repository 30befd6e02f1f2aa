import { type Command, runCommand } from "./command.ts";
import { type Outcome, toTotal } from "./outcome.ts";
import { toTaskOutput } from "./turbo-output.ts";

interface Step extends Command {
  name: string;
}

const steps: readonly Step[] = [
  {
    name: "format and lint",
    program: "biome",
    args: ["check", "--error-on-warnings", "--max-diagnostics=50"],
  },
  {
    name: "types",
    program: "turbo",
    args: [
      "run",
      "types",
      "--output-logs=errors-only",
      "--continue=dependencies-successful",
      "--concurrency=2",
    ],
  },
  { name: "arrows and casts", program: process.execPath, args: ["tooling/checks/src/main.ts"] },
];

/** Format, lint, types and arrows, side by side; each step is one passed or failed, and shows its output when it failed. */
export async function runCheck(): Promise<Outcome> {
  const startedAt = performance.now();
  const results = await Promise.all(steps.map((step) => runCommand(step)));
  for (const [index, { succeeded, output, seconds }] of results.entries()) {
    console.log(
      `  ${steps[index]?.name.padEnd(22)} ${succeeded ? "passed" : "failed"} ${seconds.toFixed(1).padStart(6)} s`,
    );
    if (!succeeded) console.log(toTaskOutput(output));
  }
  const passed = results.filter(({ succeeded }) => succeeded).length;
  const seconds = (performance.now() - startedAt) / 1000;
  return { suite: "check", passed, failed: steps.length - passed, skipped: 0, seconds };
}

if (import.meta.main) {
  const outcome = await runCheck();
  console.log(toTotal([outcome]));
  process.exitCode = outcome.failed > 0 ? 1 : 0;
}
