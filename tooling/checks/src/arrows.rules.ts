import type { ModuleImport } from "./module-imports.ts";
import type { ParsedSource } from "./parsed-source.ts";
import { arrowsOfTests, rooms, usesTestingCode } from "./rooms.ts";
import type { Violation } from "./violation.ts";
import {
  findPackageOf,
  isDevelopmentFile,
  isTestFile,
  toPackageName,
  toRepositoryPath,
  type Workspace,
  type WorkspacePackage,
} from "./workspace.ts";

/** Keeps the arrows between packages: who may import whom, only through `exports`, and no test code in the product. */
export function checkArrows(source: ParsedSource, workspace: Workspace): Violation[] {
  const home = findPackageOf(source.path, workspace);
  if (!home) return [];
  if (!rooms[home.directory]) {
    return [
      source.violation(
        0,
        `${home.directory} is not a room yet: give it its arrows in tooling/checks/src/rooms.ts.`,
      ),
    ];
  }
  return source.imports.flatMap((used) => {
    const complaint = findComplaint(source.path, used, { home, workspace });
    return complaint ? [source.violation(used.offset, complaint)] : [];
  });
}

interface Surroundings {
  home: WorkspacePackage;
  workspace: Workspace;
}

function findComplaint(path: string, used: ModuleImport, { home, workspace }: Surroundings): string | null {
  const { specifier } = used;
  if (specifier === null) {
    return isDevelopmentFile(path) ? null : "A computed import cannot be checked: import by a written name.";
  }
  if (specifier.startsWith(".")) return complainOfFile(path, toRepositoryPath(path, specifier), home);

  const target = workspace.find(({ name }) => name === toPackageName(specifier));
  if (!target) return null;
  if (target === home) return `${home.name} imports itself: import the file itself.`;
  return complainOfArrow(path, used, { home, target }) ?? complainOfEntrance(path, specifier, target);
}

function complainOfFile(path: string, target: string, home: WorkspacePackage): string | null {
  if (!target.startsWith(`${home.directory}/`))
    return `Leaves ${home.directory}: enter another package by its name.`;
  return complainOfTestCode(path, target);
}

function complainOfTestCode(path: string, target: string): string | null {
  if (/\.(test|spec)(\.tsx?)?$/.test(target)) return "Imports a test: move what is shared to testing/.";
  const mayUseTesting = isTestFile(path) || usesTestingCode.test(path);
  return target.includes("/testing/") && !mayUseTesting ? "Imports code for tests into the product." : null;
}

interface Arrowhead {
  home: WorkspacePackage;
  target: WorkspacePackage;
}

function complainOfArrow(path: string, used: ModuleImport, { home, target }: Arrowhead): string | null {
  const arrows = [...(rooms[home.directory]?.arrows ?? []), ...(isTestFile(path) ? arrowsOfTests : [])];
  const arrow = arrows.find(({ to }) => to === target.directory);
  if (!arrow) {
    const allowed = arrows.map(({ to }) => to).join(", ") || "nothing of ours";
    return `${home.directory} may not import ${target.directory} (it may import ${allowed}).`;
  }
  if (arrow.typesOnly && !used.isTypeOnly)
    return `${home.directory} may import only types of ${target.directory}: use \`import type\`.`;
  if (arrow.under && !used.specifier?.startsWith(`${target.name}/${arrow.under}/`)) {
    return `${home.directory} may import only ${target.name}/${arrow.under}/ of ${target.directory}.`;
  }
  return null;
}

function complainOfEntrance(path: string, specifier: string, target: WorkspacePackage): string | null {
  const asked = `.${specifier.slice(target.name.length)}`;
  const isEntrance = target.entrances.some((entrance) => {
    const [before = "", after] = entrance.split("*");
    if (after === undefined) return asked === entrance;
    return asked.length > before.length + after.length && asked.startsWith(before) && asked.endsWith(after);
  });
  if (!isEntrance) return `${target.name} has no entrance "${asked}" in the exports of its package.json.`;
  return complainOfTestCode(path, `${target.directory}/${asked.slice(2)}`);
}
