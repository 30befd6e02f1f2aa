import { type CommandResult, runCommand } from "./command.ts";

/** Builds both apps; turbo does only what changed. Its output is kept for the case that it fails. */
export function buildApps(): Promise<CommandResult> {
  return runCommand({ program: "turbo", args: ["run", "build", "--output-logs=errors-only"] });
}
