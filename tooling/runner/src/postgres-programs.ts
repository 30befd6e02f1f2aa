import { existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { installDebianPackage } from "./debian.ts";

const debianVersions = "/usr/lib/postgresql";

/**
 * The directory that holds `initdb`, `postgres` and their kin: on PATH, or Debian's highest version. Installs Debian's when there is none.
 *
 * @throws one sentence naming what to install
 */
export function requirePostgresPrograms(): string {
  const found = findPostgresPrograms();
  if (found) return found;
  installDebianPackage("postgresql");
  const installed = findPostgresPrograms();
  if (installed) return installed;
  throw new Error(`PostgreSQL is missing: neither PATH nor ${debianVersions} holds initdb and postgres.`);
}

function findPostgresPrograms(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).filter((directory) => directory !== "");
  const found = [...onPath, ...listDebianDirectories()].find((directory) =>
    ["initdb", "postgres"].every((program) => existsSync(join(directory, program))),
  );
  // PATH may hold links to a few of the programs; the rest lie beside what the links point to.
  return found && dirname(realpathSync(join(found, "postgres")));
}

function listDebianDirectories(): string[] {
  if (!existsSync(debianVersions)) return [];
  return readdirSync(debianVersions)
    .sort((left, right) => Number(right) - Number(left))
    .map((version) => join(debianVersions, version, "bin"));
}
