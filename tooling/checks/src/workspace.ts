import { posix } from "node:path";

/** What a package's package.json says, as far as the rules ask. */
export interface WorkspacePackage {
  /** From the repository's root, for example `packages/db`. */
  directory: string;
  name: string;
  /** The keys of `exports`, for example `./*`. */
  entrances: readonly string[];
  /** Installed where the package runs. */
  dependencies: ReadonlySet<string>;
  /** Installed where it is developed. */
  devDependencies: ReadonlySet<string>;
}

/** All packages of the repository. */
export type Workspace = readonly WorkspacePackage[];

/** The package a file belongs to; null for a file of the root. */
export function findPackageOf(path: string, workspace: Workspace): WorkspacePackage | null {
  return workspace.find(({ directory }) => path.startsWith(`${directory}/`)) ?? null;
}

/** The repository path a relative specifier means, without a bundler's `?query`. */
export function toRepositoryPath(importer: string, specifier: string): string {
  return posix.join(posix.dirname(importer), specifier.replace(/\?.*$/, ""));
}

/** `@scope/name/deep/file` is of `@scope/name`. */
export function toPackageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** True for files that only run where the code is developed: tests, their helpers, the tools, configuration beside `src`. */
export function isDevelopmentFile(path: string): boolean {
  return (
    isTestFile(path) || path.startsWith("tooling/") || path.startsWith("apps/e2e/") || !path.includes("/src/")
  );
}

/** True for tests, and for the builders and harnesses under `testing/` that serve them. */
export function isTestFile(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path) || path.includes("/src/testing/");
}
