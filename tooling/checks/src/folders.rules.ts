import type { ParsedSource } from "./parsed-source.ts";
import { foldersWithoutSideways, frozenFile, rooms, rootFolder, usesTestingCode } from "./rooms.ts";
import type { Violation } from "./violation.ts";
import {
  findPackageOf,
  isTestFile,
  toPackageName,
  toRepositoryPath,
  type Workspace,
  type WorkspacePackage,
} from "./workspace.ts";

/** Keeps the arrows between the folders of one package: layers, features that never look sideways, frozen migrations. */
export function checkFolders(source: ParsedSource, workspace: Workspace): Violation[] {
  const home = findPackageOf(source.path, workspace);
  if (!home || !source.path.startsWith(`${home.directory}/src/`)) return [];
  return source.imports.flatMap(({ specifier, offset }) => {
    const complaint = specifier && findComplaint(source.path, specifier, { home, workspace });
    return complaint ? [source.violation(offset, complaint)] : [];
  });
}

interface Surroundings {
  home: WorkspacePackage;
  workspace: Workspace;
}

function findComplaint(path: string, specifier: string, { home, workspace }: Surroundings): string | null {
  const isRelative = specifier.startsWith(".");
  const isOurs = isRelative || workspace.some(({ name }) => name === toPackageName(specifier));
  if (isOurs && frozenFile.test(path))
    return "A migration is frozen: it imports nothing of ours that may change.";
  if (!isRelative) return null;
  const target = toRepositoryPath(path, specifier);
  return complainOfLayer(path, target, home) ?? complainOfSideways(path, target);
}

function complainOfLayer(path: string, target: string, home: WorkspacePackage): string | null {
  const layers = rooms[home.directory]?.folders;
  if (!layers || !isIn(`${home.directory}/src`, target)) return null;
  const [from, to] = [toFolder(path, home), toFolder(target, home)];
  const allowed = layers[from];
  if (!allowed)
    return `The folder ${from} is not a room of ${home.directory}: see tooling/checks/src/rooms.ts.`;
  const mayUseTesting = isTestFile(path) || usesTestingCode.test(path);
  if (from === to || allowed.includes(to) || (to === "testing" && mayUseTesting)) return null;
  return `${home.directory}: ${from} may not import ${to} (it may import ${allowed.join(", ") || "no other folder"}).`;
}

function complainOfSideways(path: string, target: string): string | null {
  const parent = foldersWithoutSideways.find((folder) => isIn(folder, path) && isIn(folder, target));
  if (!parent) return null;
  const [from, to] = [path, target].map((file) => file.slice(parent.length + 1).split("/")[0]);
  return from === to ? null : `Features never import each other: ${from} imports ${to}.`;
}

function toFolder(path: string, home: WorkspacePackage): string {
  const [first, ...rest] = path.slice(`${home.directory}/src/`.length).split("/");
  return first === undefined || rest.length === 0 ? rootFolder : first;
}

function isIn(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}
