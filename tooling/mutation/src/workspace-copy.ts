import { createHash } from "node:crypto";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onProcessEnd } from "@induction/runner/cleanup";
import { repository } from "@induction/runner/repository";
import type { Source } from "./instrument.ts";
import { FOLDERS } from "./options.ts";

const DOMAIN = join(repository, "packages/domain");

/** A copy of the domain that mutants are put into, so that the checkout stays as it is. */
export interface WorkspaceCopy {
  /** Where the copy of `packages/domain/src` lies. */
  readonly root: string;
  /** The sources that get mutants. */
  readonly sources: readonly Source[];
  readonly testFiles: readonly string[];
  /** Names the exact state of all sources, tests and kept texts. */
  readonly tree: string;
}

function hashFiles(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(`${file}\n`)
      .update(readFileSync(join(root, file)))
      .update("\n");
  return hash.digest("hex");
}

/** Copies the domain's sources into a directory of its own, which goes when this process ends. */
export function copyDomain(): WorkspaceCopy {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "induction-mutation-")));
  onProcessEnd(() => rmSync(directory, { recursive: true, force: true }));
  const root = join(directory, "src");
  cpSync(join(DOMAIN, "src"), root, { recursive: true });
  symlinkSync(join(DOMAIN, "node_modules"), join(directory, "node_modules"));
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }\n');

  const files = globSync("**/*.*", { cwd: root }).toSorted();
  const isTest = (file: string): boolean => file.endsWith(".test.ts");
  const sources = files
    .filter((file) => file.endsWith(".ts") && !isTest(file))
    .filter((file) => !file.includes("/cases/"))
    .filter((file) => FOLDERS.some((folder) => file.startsWith(`${folder}/`)))
    .map((file) => ({ file, content: readFileSync(join(root, file), "utf8") }));
  return { root, sources, testFiles: files.filter(isTest), tree: hashFiles(root, files) };
}

/** Puts changed sources in place of those in the copy. */
export function overwrite(root: string, sources: readonly Source[]): void {
  for (const { file, content } of sources) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}
