import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The SHA-256 of every migration file, by migration name. */
export type MigrationChecksums = Readonly<Record<string, string>>;

/** Where the migrations lie; their frozen checksums are in `checksums.json` among them. */
export const migrationsFolder: string = join(import.meta.dirname, "../migrations");

/** Names of migrations that break a rule, by rule. All empty when all is well. */
export interface MigrationProblems {
  changed: readonly string[];
  removed: readonly string[];
  notFrozen: readonly string[];
  outOfOrder: readonly string[];
}

/** The checksums of the migration files in `folder` as they are now. */
export function calculateChecksums(folder: string): MigrationChecksums {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts" && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
  return Object.fromEntries(
    names.map((name) => {
      const hash = createHash("sha256").update(readFileSync(join(folder, `${name}.ts`)));
      return [name, hash.digest("hex")];
    }),
  );
}

/** The checksums recorded in `folder` when the migrations were frozen. */
export function readFrozenChecksums(folder: string): MigrationChecksums {
  const text = readFileSync(join(folder, "checksums.json"), "utf8");
  return z.record(z.string(), z.hash("sha256")).parse(JSON.parse(text));
}

/**
 * What differs between the frozen migrations and those of now. A new one is out of order when its name sorts before a
 * frozen one: databases that already have the later one would refuse it.
 */
export function findMigrationProblems(
  frozen: MigrationChecksums,
  now: MigrationChecksums,
): MigrationProblems {
  const lastFrozen = Object.keys(frozen).sort().at(-1) ?? "";
  const added = Object.keys(now).filter((name) => frozen[name] === undefined);
  const kept = Object.keys(frozen);
  return {
    changed: kept.filter((name) => now[name] !== undefined && now[name] !== frozen[name]),
    removed: kept.filter((name) => now[name] === undefined),
    notFrozen: added,
    outOfOrder: added.filter((name) => name < lastFrozen),
  };
}
