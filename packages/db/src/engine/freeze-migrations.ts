import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  calculateChecksums,
  findMigrationProblems,
  migrationsFolder,
  readFrozenChecksums,
} from "./migration-checksums.ts";

/**
 * Records the checksum of every new migration in `folder`, and returns their names. Throws, recording nothing, when a
 * frozen one was changed or removed, or a new one sorts before it.
 */
export function freezeMigrations(folder: string): readonly string[] {
  const now = calculateChecksums(folder);
  const { changed, removed, notFrozen, outOfOrder } = findMigrationProblems(readFrozenChecksums(folder), now);
  const spoiled = [...changed, ...removed];
  if (spoiled.length > 0) {
    throw new Error(
      `Databases already have ${spoiled.join(", ")}: put the file back as it was and write a new migration instead.`,
    );
  }
  if (outOfOrder.length > 0) {
    throw new Error(`Name ${outOfOrder.join(", ")} so that it sorts after every frozen migration.`);
  }
  writeFileSync(join(folder, "checksums.json"), `${JSON.stringify(now, null, 2)}\n`);
  return notFrozen;
}

if (import.meta.main) {
  const added = freezeMigrations(migrationsFolder);
  process.stdout.write(added.length === 0 ? "Nothing to freeze.\n" : `Frozen: ${added.join(", ")}\n`);
}
