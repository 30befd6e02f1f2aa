import { join } from "node:path";
import { DatabaseOpenError } from "@induction/db/engine/database-open-error";
import { MigrationFailedError, migrateToLatest } from "@induction/db/engine/migrator";
import { openDatabase } from "@induction/db/engine/open-database";
import { AdminError } from "./admin/admin-command.ts";
import { type AdminRequest, describeCommands, readAdminRequest, runAdmin } from "./admin/run-admin.ts";
import { createClock } from "./clock.ts";
import { EnvError, readEnv } from "./env.ts";

/** Opens the database of the server, which must not be running when it is the embedded one, and closes it again. */
async function runOnDatabase(request: AdminRequest): Promise<string> {
  const env = readEnv();
  const db = await openDatabase({
    databaseUrl: env.databaseUrl,
    dataDir: join(env.dataDir, "database"),
    applicationName: "induction admin",
  });
  try {
    await migrateToLatest(db);
    const publicUrl = env.publicUrl ?? `http://${env.host}:${env.port}`;
    return await runAdmin({ db, now: createClock(env.demoToday).now, publicUrl }, request);
  } finally {
    await db.close();
  }
}

/** What the operator can mend is told in its own words; anything else is a defect and keeps its stack. */
function tell(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const kinds = [AdminError, EnvError, DatabaseOpenError, MigrationFailedError];
  const isForOperator = kinds.some((kind) => error instanceof kind);
  return isForOperator ? error.message : (error.stack ?? error.message);
}

try {
  const request = readAdminRequest(process.argv.slice(2));
  const told = request === null ? describeCommands() : await runOnDatabase(request);
  process.stdout.write(`${told}\n`);
} catch (error) {
  process.stderr.write(`${tell(error)}\n`);
  process.exitCode = 1;
}
