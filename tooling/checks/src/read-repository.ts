import { globSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { toWorkspacePackage } from "./manifest.ts";
import type { SourceFile } from "./parsed-source.ts";
import type { Workspace } from "./workspace.ts";

const notOurs = new Set(["node_modules", "dist", ".turbo", "coverage", "test-results", "playwright-report"]);

/** Every TypeScript file and every package of a repository on disk. */
export function readRepository(root: string): { files: SourceFile[]; workspace: Workspace } {
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  return {
    files: list(root, "{apps,packages,tooling}/**/*.{ts,tsx,mts,cts}").map((path) => ({
      path,
      text: read(path),
    })),
    workspace: list(root, "{apps,packages,tooling}/*/package.json").map((path) =>
      toWorkspacePackage(posix.dirname(path), read(path)),
    ),
  };
}

function list(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (name) => notOurs.has(name) })
    .map((path) => path.split(sep).join(posix.sep))
    .sort();
}
