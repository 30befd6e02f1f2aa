import { checkSources } from "../check-sources.ts";
import type { Workspace, WorkspacePackage } from "../workspace.ts";

const entrances: Readonly<Record<string, readonly string[]>> = { "packages/ui": ["./*.css", "./*"] };
const ours = ["api", "auth", "client", "db", "domain", "ui"].map((name) => `@induction/${name}`);

/** The house in small: every room declares all of ours, and a few libraries. */
const workspace: Workspace = [
  ...["apps/portal", "apps/dashboard", "apps/server", "apps/e2e"],
  ...["packages/api", "packages/auth", "packages/client", "packages/db", "packages/domain", "packages/ui"],
  ...["tooling/bench", "tooling/runner", "tooling/vitest", "tooling/unlisted"],
].map(aPackage);

function aPackage(directory: string): WorkspacePackage {
  return {
    directory,
    name: `@induction/${directory.split("/")[1]}`,
    entrances: entrances[directory] ?? ["./*"],
    dependencies: new Set([...ours, "zod", "kysely", "pg"]),
    devDependencies: new Set(["vitest", "@types/express", "@induction/runner", "@induction/vitest"]),
  };
}

/**
 * Checks one file of the small house.
 *
 * @returns `line: message` for every violation
 */
export function checkFile(path: string, text: string): string[] {
  return checkSources([{ path, text }], workspace).map(({ line, message }) => `${line}: ${message}`);
}
