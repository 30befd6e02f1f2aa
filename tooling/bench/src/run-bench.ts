import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { onProcessEnd } from "@induction/runner/cleanup";
import { type AssessCost, measureAssess } from "./assess/run-assess.ts";
import { addCurator } from "./load/add-curator.ts";
import { readSettings } from "./load/database-settings.ts";
import { type LoadedCrowd, loadCrowd } from "./load/load-crowd.ts";
import { type BenchDatabase, openBenchDatabase } from "./load/open-bench-database.ts";
import { openSessions } from "./load/open-sessions.ts";
import { requireTrueAssessments } from "./load/require-true-assessments.ts";
import type { BenchOptions } from "./options.ts";
import { toWords } from "./report/to-result.ts";
import { type Contestants, type ContestResults, runContests } from "./run-contests.ts";
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
    const { crowd, ...access } = await prepare(database, { size, today, tell });
    const contests = await contest(database.postgres.url, { ...access, leadId: crowd.leadId, plan, tell });
    // What was published must be what assessing says, person by person.
    await requireTrueAssessments(database.db, toSample(crowd, today));
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
): Promise<{ crowd: LoadedCrowd } & Pick<Contestants, "cookies" | "curatorCookie">> {
  tell(`Loading ${size.people} people of ${size.advisors} advisors.`);
  const crowd = await loadCrowd({ db, url: postgres.url, today, at: new Date() }, size);
  const { applicants, letters, planned } = crowd.rows;
  tell(
    `Loaded ${applicants} people, ${letters} letters and ${planned} planned programs in ${crowd.seconds.toFixed(0)} s.`,
  );
  await requireTrueAssessments(db, toSample(crowd, today));
  const cookies = await openSessions(
    db,
    crowd.members.map(({ id }) => id),
  );
  tell(`${PEOPLE_CHECKED} stored assessments are what the facts say; ${cookies.size} people are signed in.`);
  return { crowd, cookies, curatorCookie: await addCurator(db) };
}

function toSample({ orgId }: LoadedCrowd, today: CalendarDate) {
  const scope = { kind: "organisation", actorId: orgId, orgId } as const;
  return { scope, today, people: PEOPLE_CHECKED };
}

async function contest(
  databaseUrl: string,
  {
    plan,
    tell,
    ...access
  }: Pick<BenchOptions, "plan"> & Omit<Contestants, "databaseUrl" | "ours" | "thin"> & { tell: Tell },
): Promise<ContestResults> {
  const directory = mkdtempSync(join(tmpdir(), "induction-bench-"));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  const forget = onProcessEnd(remove);
  const thin = await startThinServer(databaseUrl);
  const ours = await startOwnServer(databaseUrl, directory);
  tell(`Measuring in ${plan.rounds} rounds.`);
  try {
    return await runContests({ databaseUrl, ours, thin, ...access }, plan);
  } finally {
    await Promise.all([ours.stop(), thin.stop()]);
    remove();
    forget();
  }
}
