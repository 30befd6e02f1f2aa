import type { RequestListener, Server } from "node:http";
import { join } from "node:path";
import { reassessDue } from "@induction/api/applicants/reassess";
import type { ApiServices } from "@induction/api/context";
import { createExportFiles } from "@induction/api/open-data/export-files";
import { followPrograms } from "@induction/api/programs/follow-programs";
import { settlePrograms } from "@induction/api/programs/settle-programs";
import { EmbeddedEngineStoppedError } from "@induction/db/engine/embedded-stop";
import { migrateToLatest, migrationsAreCurrent } from "@induction/db/engine/migrator";
import { type Database, openDatabase } from "@induction/db/engine/open-database";
import { toPoolExecutor } from "@induction/db/engine/sql-executor";
import { createClock } from "./clock.ts";
import { openDemo } from "./demo.ts";
import { type Env, EnvError } from "./env.ts";
import { writeGreeting } from "./greeting.ts";
import { createApiCaller } from "./http/call-api.ts";
import { createHttpServer } from "./http/http-server.ts";
import { createHttpListener } from "./http/listener.ts";
import { isBuilt, type StaticApp } from "./http/static-app.ts";
import { answerStarting } from "./http/unreadable.ts";
import { listJobKinds } from "./jobs/job-kinds.ts";
import { createJobQueue } from "./jobs/queue.ts";
import { drain, stopListening } from "./lifecycle/drain.ts";
import { watchAncestors } from "./lifecycle/watch-ancestors.ts";
import { createLogger } from "./logger.ts";
import { createMailer } from "./mail/mailer.ts";
import { openServices } from "./open-services.ts";

const PORTAL: StaticApp = { directory: join(import.meta.dirname, "../../portal/dist"), basePath: "" };
const DASHBOARD: StaticApp = {
  directory: join(import.meta.dirname, "../../dashboard/dist"),
  basePath: "/dashboard",
};

const READY_WITHIN_MS = 1_000;

/**
 * Opens everything, serves until a signal or the end of whoever started us, and ends in order.
 * @throws EnvError or DatabaseOpenError with a sentence for the operator
 */
export async function runServer(env: Env): Promise<void> {
  // From the first moment: a parent that dies while the server still starts would otherwise never be missed.
  const ended = waitForEnd();
  const logger = createLogger(env.logLevel);
  const clock = createClock(env.demoToday);
  let answer: RequestListener = answerStarting;
  const server = createHttpServer((request, response) => answer(request, response));
  const url = await listen(server, env);
  const db = await openDatabase({
    databaseUrl: env.databaseUrl,
    dataDir: join(env.dataDir, "database"),
    onEngineError: (error) => {
      logger.error({ error }, "a database connection broke");
      // The embedded engine does not come back by itself: the next start does, and nothing acknowledged is lost.
      if (error instanceof EmbeddedEngineStoppedError) process.exit(1);
    },
  });
  await migrateToLatest(db);
  const queue = createJobQueue(toPoolExecutor(db.pool), logger);
  const publicUrl = env.publicUrl ?? url;
  const services = await openServices({ db, clock, queue, logger, publicUrl, isDemo: env.isDemo });
  if (env.isDemo) await openDemo(services);
  const outboxDir = join(env.dataDir, "outbox");
  const mailer = createMailer({ smtpUrl: env.smtpUrl, outboxDir, publicUrl });
  await queue.start(listJobKinds(services, mailer));

  const draining = new AbortController();
  answer = createHttpListener({
    origins: () => listOrigins(url, publicUrl),
    isSecure: publicUrl.startsWith("https:"),
    isBehindProxy: env.publicUrl !== null,
    logger,
    api: createApiCaller(services, draining.signal),
    exports: createExportFiles(services),
    findUnreadiness: async () => (draining.signal.aborted ? "draining" : await findDatabaseTrouble(db)),
    portal: PORTAL,
    dashboard: DASHBOARD,
  });
  writeGreeting({ env, url, outboxDir, areAppsBuilt: isBuilt(PORTAL) && isBuilt(DASHBOARD) });
  const reassessing = reassessAtStart(services);
  // Nobody else writes into the embedded database.
  const isShared = env.databaseUrl !== null;
  const following = isShared ? followPrograms(services, draining.signal) : Promise.resolve();

  const reason = await ended;
  draining.abort();
  logger.info({ signal: reason }, "draining");
  const failed = await drain(
    [
      { name: "requests", run: () => stopListening(server) },
      { name: "reassessment", run: () => reassessing },
      { name: "programs", run: () => following },
      { name: "jobs", run: () => queue.stop() },
      { name: "mail", run: async () => mailer.close() },
      { name: "database", run: () => db.close() },
    ],
    logger,
  );
  process.stdout.write("Induction has stopped.\n");
  process.exit(failed.length === 0 ? 0 : 1);
}

/** Listens and gives the address. */
function listen(server: Server, { host, port }: Env): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(toListenError(error, port));
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      const address = server.address();
      const actualPort = address !== null && typeof address === "object" ? address.port : port;
      const name = host.includes(":") ? `[${host}]` : host;
      resolve(`http://${name}:${actualPort}`);
    });
  });
}

function toListenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") return new EnvError(`Port ${port} is in use. Choose another with PORT.`);
  if (error.code === "EACCES")
    return new EnvError(`Port ${port} may not be opened. Choose one above 1023 with PORT.`);
  return error;
}

/** Every origin under which our pages are served. On loopback a person may also type "localhost". */
function listOrigins(url: string, publicUrl: string): ReadonlySet<string> {
  const { hostname, port } = new URL(url);
  const local = hostname === "127.0.0.1" ? [`http://localhost:${port}`] : [];
  return new Set([new URL(publicUrl).origin, url, ...local]);
}

async function findDatabaseTrouble(db: Database): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("the database does not answer"), READY_WITHIN_MS);
  });
  try {
    const current = migrationsAreCurrent(db).then((isCurrent) =>
      isCurrent ? null : "migrations are not current",
    );
    return await Promise.race([current, late]);
  } catch {
    return "the database cannot be reached";
  } finally {
    clearTimeout(timer);
  }
}

/** What ran out while the server was down is assessed anew without holding up its start; reading one recomputes it anyway. */
async function reassessAtStart(services: ApiServices): Promise<void> {
  try {
    await settlePrograms(services);
    await reassessDue(services);
  } catch (error) {
    services.logger.error({ error }, "the reassessment at start failed");
  }
}

/** Resolves with the reason to end. A second signal ends at once. */
function waitForEnd(): Promise<string> {
  return new Promise((resolve) => {
    const end = (reason: string) => {
      resolve(reason);
      for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.removeAllListeners(signal);
        process.once(signal, () => process.exit(130));
      }
    };
    process.once("SIGINT", () => end("SIGINT"));
    process.once("SIGTERM", () => end("SIGTERM"));
    watchAncestors(() => end("whoever started the server is gone"));
  });
}
