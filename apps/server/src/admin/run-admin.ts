import { parseArgs } from "node:util";
import { type AdminCommand, AdminError, type AdminOptions, type AdminTools } from "./admin-command.ts";
import { createFirstAdmin } from "./create-first-admin.ts";
import { grantCurator } from "./grant-curator.ts";
import { resetPassword } from "./reset-password.ts";
import { verifyAudit } from "./verify-audit.ts";

const commands: ReadonlyMap<string, AdminCommand> = new Map([
  ["create-first-admin", createFirstAdmin],
  ["reset", resetPassword],
  ["grant-curator", grantCurator],
  ["audit-verify", verifyAudit],
]);

/** A command with its options, ready to run. */
export interface AdminRequest {
  readonly command: AdminCommand;
  readonly options: AdminOptions;
}

/** How the commands are called, one after the other. */
export function describeCommands(): string {
  const lines = [...commands].flatMap(([name, { options, purpose }]) => [
    `  pnpm admin ${[name, ...Object.entries(options).map(toUsage)].join(" ")}`,
    `      ${purpose}`,
  ]);
  return ["Usage:", ...lines].join("\n");
}

/** What a command line asks for; null when it asks for nothing. @throws AdminError naming what is wrong with it */
export function readAdminRequest(args: readonly string[]): AdminRequest | null {
  // pnpm hands the separator on.
  const [name, ...rest] = args[0] === "--" ? args.slice(1) : args;
  if (name === undefined || name === "help" || name === "--help") return null;
  const command = commands.get(name);
  if (command === undefined) {
    throw new AdminError(`There is no command ${name}.\n${describeCommands()}`);
  }
  const options = parseOptions(command, rest);
  const missing = Object.entries(command.options)
    .filter(([option, { type }]) => type === "string" && options[option] === undefined)
    .map(([option]) => `--${option}`);
  if (missing.length > 0) {
    throw new AdminError(`${missing.join(" and ")} must be given.\n${describeCommands()}`);
  }
  return { command, options };
}

/** Does what was asked and gives back what to tell the operator. @throws AdminError */
export async function runAdmin(tools: AdminTools, { command, options }: AdminRequest): Promise<string> {
  return command.run(tools, options);
}

function parseOptions(command: AdminCommand, args: readonly string[]): AdminOptions {
  try {
    return parseArgs({ args: [...args], options: { ...command.options }, allowPositionals: false }).values;
  } catch (error) {
    throw new AdminError(`${error instanceof Error ? error.message : String(error)}\n${describeCommands()}`, {
      cause: error,
    });
  }
}

function toUsage([option, { type }]: [string, { type: "string" | "boolean" }]): string {
  return type === "string" ? `--${option} …` : `[--${option}]`;
}
