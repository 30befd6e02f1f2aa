import { isBuiltin } from "node:module";
import type { ModuleImport } from "./module-imports.ts";
import type { ParsedSource } from "./parsed-source.ts";
import type { Violation } from "./violation.ts";
import {
  findPackageOf,
  isDevelopmentFile,
  toPackageName,
  type Workspace,
  type WorkspacePackage,
} from "./workspace.ts";

/** Keeps every import declared: in `dependencies` what runs, in any section what only types, tests and tools use. */
export function checkDependencies(source: ParsedSource, workspace: Workspace): Violation[] {
  const home = findPackageOf(source.path, workspace);
  if (!home) return [];
  return source.imports.flatMap((used) => {
    const complaint = findComplaint(source.path, used, home);
    return complaint ? [source.violation(used.offset, complaint)] : [];
  });
}

function findComplaint(
  path: string,
  { specifier, isTypeOnly }: ModuleImport,
  home: WorkspacePackage,
): string | null {
  if (specifier === null || specifier.startsWith(".") || isBuiltin(specifier)) return null;
  const name = toPackageName(specifier);
  if (name === home.name || home.dependencies.has(name)) return null;
  const isDeclaredForDevelopment =
    home.devDependencies.has(name) || (isTypeOnly && home.devDependencies.has(toTypesName(name)));
  if (!isDeclaredForDevelopment) return `${home.directory}/package.json does not declare ${name}.`;
  if (isTypeOnly || isDevelopmentFile(path)) return null;
  return `${name} runs in the product: declare it under dependencies, not devDependencies.`;
}

function toTypesName(name: string): string {
  return `@types/${name.replace("@", "").replace("/", "__")}`;
}
