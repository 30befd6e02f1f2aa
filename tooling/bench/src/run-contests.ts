import pg from "pg";
import { compare, type Plan, type Ratios, toRatios } from "./drive/measure.ts";
import { readMachineCpuMicros } from "./report/machine.ts";
import { askOwnPage, askOwnUpdate, type OwnAccess } from "./requests/own.ts";
import { askThinPage, createPageTraffic, listPageQuestions } from "./requests/page.ts";
import { requireSamePages } from "./requests/same-pages.ts";
import { createScorerQueue, createUpdateTraffic, listScorers, THIN_UPDATE } from "./requests/update.ts";
import { requireWholeChanges } from "./requests/whole-changes.ts";
import type { MeasuredServer } from "./servers/measured-server.ts";
import { readCpuMicros, readFamilyCpuMicros, readMemoryMb, readParentPid } from "./servers/process-cost.ts";

/** The two servers over one database, and the cookies of those who ask ours. */
export interface Contestants {
  readonly databaseUrl: string;
  readonly ours: MeasuredServer;
  readonly thin: MeasuredServer;
  readonly cookies: ReadonlyMap<string, string>;
}

/** What all contests came to. */
export interface ContestResults {
  readonly page: Ratios;
  readonly update: Ratios;
  /** Our server's memory at the end, and the most it held, in megabytes. */
  readonly memory: { readonly now: number; readonly most: number };
  /** Which share of the machine's work meanwhile was somebody else's: 0 on a machine of one's own. */
  readonly disturbance: number;
}

const QUESTIONS_CHECKED = 40;

/** Proves that both servers say the same, then measures every request. @throws WrongAnswerError */
export async function runContests(contestants: Contestants, plan: Plan): Promise<ContestResults> {
  const client = new pg.Client({ connectionString: contestants.databaseUrl });
  await client.connect();
  try {
    const postgresPid = await findPostgresPid(client);
    const readDisturbance = watchDisturbance(contestants, postgresPid);
    // Pages first: they check their totals, which the changes move.
    const page = await contestPages(contestants, client, { postgresPid, plan });
    const update = await contestUpdates(contestants, client, { postgresPid, plan });
    const memory = readMemoryMb(contestants.ours.pid);
    return { page, update, memory, disturbance: readDisturbance() };
  } finally {
    await client.end();
  }
}

interface Setting {
  readonly postgresPid: number;
  readonly plan: Plan;
}

async function contestPages(
  { ours, thin, cookies }: Contestants,
  client: pg.Client,
  { postgresPid, plan }: Setting,
): Promise<Ratios> {
  const questions = await listPageQuestions(client);
  const askOwn = askOwnPage(toAccess(ours, cookies));
  await requireSamePages(questions.slice(0, QUESTIONS_CHECKED), {
    ours: { url: ours.url, ask: askOwn },
    thin: { url: thin.url, ask: askThinPage },
  });
  const contest = {
    ours: { server: ours, traffic: createPageTraffic(questions, askOwn) },
    thin: { server: thin, traffic: createPageTraffic(questions, askThinPage) },
    postgresPid,
  };
  return toRatios(await compare(contest, plan));
}

async function contestUpdates(
  { ours, thin, cookies }: Contestants,
  client: pg.Client,
  { postgresPid, plan }: Setting,
): Promise<Ratios> {
  const queue = createScorerQueue(await listScorers(client));
  const ownTraffic = createUpdateTraffic(queue, askOwnUpdate(toAccess(ours, cookies)));
  const contest = {
    ours: { server: ours, traffic: ownTraffic },
    thin: { server: thin, traffic: createUpdateTraffic(queue, THIN_UPDATE) },
    postgresPid,
  };
  const ratios = toRatios(await compare(contest, plan));
  await requireWholeChanges(client, ownTraffic);
  return ratios;
}

function toAccess({ url }: MeasuredServer, cookies: ReadonlyMap<string, string>): OwnAccess {
  return { url, cookies };
}

/** The process that every connection's process is a child of. */
async function findPostgresPid(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  return readParentPid(rows[0]?.pid ?? 0);
}

function watchDisturbance({ ours, thin }: Contestants, postgresPid: number): () => number {
  const readOwn = () =>
    readCpuMicros(ours.pid) +
    readCpuMicros(thin.pid) +
    readCpuMicros(process.pid) +
    readFamilyCpuMicros(postgresPid);
  const machineBefore = readMachineCpuMicros();
  const ownBefore = readOwn();
  return () => {
    const machine = readMachineCpuMicros() - machineBefore;
    return Math.max(0, 1 - (readOwn() - ownBefore) / machine);
  };
}
