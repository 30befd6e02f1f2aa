import { writeSync } from "node:fs";
import { openDatabase } from "../../engine/open-database.ts";

/*
 * A process of its own that opens the embedded database in the folder given, says so, and keeps it until killed. When
 * refused it prints after how many milliseconds, and the sentence, and ends with 1, as the server does.
 */
const startedAt = performance.now();
try {
  await openDatabase({ databaseUrl: null, dataDir: process.argv[2] ?? "" });
  writeSync(1, "open\n");
  setInterval(() => undefined, 60_000);
} catch (error) {
  const elapsedMs = Math.round(performance.now() - startedAt);
  writeSync(2, `${elapsedMs} ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
