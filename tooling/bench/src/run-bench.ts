import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { onProcessEnd } from "@induction/runner/cleanup";
import { type AssessCost, measureAssess } from "./assess/run-assess.ts";
import { readSettings } from "./load/database-settings.ts";
import { type LoadedCrowd, loadCrowd } from "./load/load-crowd.ts";
import { type BenchDatabase, openBenchDatabase } from "./load/open-bench-database.ts";
import { openSessions } from "./load/open-sessions.ts";
import { requireTrueAssessments } from "./load/require-true-assessments.ts";
import type { BenchOptions } from "./options.ts";
import { toWords } from "./report/to-result.ts";
import { type ContestResults, runContests } from "./run-contests.ts";
import { startOwnServer, startThinServer } from "./servers/measured-server.ts";

/** Everything that one run of the bench found out. */
export interface BenchReport {
  readonly today: CalendarDate;
  readonly settings: Readonly<Record<string, string>>;
  readonly crowd: LoadedCrowd;
  readonly contests: ContestResults;
  readonly assess: AssessCost;
}

const PEOPLE_CHECKED = 300;

/** Tells what is being done. */
export type Tell = (line: string) => void;

/** Loads a crowd, measures our server against the yardstick over it, and assesses the same crowd in memory. */
export async function runBench(
  { size, plan }: BenchOptions,
  today: CalendarDate,
  tell: Tell,
): Promise<BenchReport> {
  const database = await openBenchDatabase();
  try {
    const settings = await readSettings(database.postgres.url);
    tell(`PostgreSQL: ${toWords(settings)}`);
    const { crowd, cookies } = await prepare(database, { size, today, tell });
    const contests = await contest(database.postgres.url, { cookies, plan, tell });
    const assess = await measureAssess(size.people, today);
    return { today, settings, crowd, contests, assess };
  } finally {
    await database.db.close();
    await database.postgres.stop();
  }
}

async function prepare(
  { postgres, db }: BenchDatabase,
  { size, today, tell }: Pick<BenchOptions, "size"> & { today: CalendarDate; tell: Tell },
): Promise<{ crowd: LoadedCrowd; cookies: ReadonlyMap<string, string> }> {
  tell(`Loading ${size.people} people of ${size.advisors} advisors.`);
  const crowd = await loadCrowd({ db, url: postgres.url, today, at: new Date() }, size);
  const { applicants, letters, planned } = crowd.rows;
  tell(
    `Loaded ${applicants} people, ${letters} letters and ${planned} planned programs in ${crowd.seconds.toFixed(0)} s.`,
  );
  const scope = { kind: "organisation", actorId: crowd.orgId, orgId: crowd.orgId } as const;
  await requireTrueAssessments(db, { scope, today, people: PEOPLE_CHECKED });
  const cookies = await openSessions(
    db,
    crowd.members.map(({ id }) => id),
  );
  tell(`${PEOPLE_CHECKED} stored assessments are what the facts say; ${cookies.size} people are signed in.`);
  return { crowd, cookies };
}

async function contest(
  databaseUrl: string,
  { cookies, plan, tell }: Pick<BenchOptions, "plan"> & { cookies: ReadonlyMap<string, string>; tell: Tell },
): Promise<ContestResults> {
  const directory = mkdtempSync(join(tmpdir(), "induction-bench-"));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  const forget = onProcessEnd(remove);
  const thin = await startThinServer(databaseUrl);
  const ours = await startOwnServer(databaseUrl, directory);
  tell(`Measuring in ${plan.rounds} rounds.`);
  try {
    return await runContests({ databaseUrl, ours, thin, cookies }, plan);
  } finally {
    await Promise.all([ours.stop(), thin.stop()]);
    remove();
    forget();
  }
}
