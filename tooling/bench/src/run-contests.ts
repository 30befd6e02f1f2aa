import pg from "pg";
import { compare, type Plan, type Ratios, toRatios } from "./drive/measure.ts";
import { measurePublish, type PublishCost } from "./publish/measure-publish.ts";
import { readMachineCpuMicros } from "./report/machine.ts";
import { type AskedServer, type Asking, createAskedTraffic } from "./requests/asked.ts";
import { askThinCounts, listCountsQuestions, requireTrueCounts } from "./requests/counts.ts";
import { askOwnCounts, askOwnPage, askOwnSearch, askOwnUpdate, type OwnAccess } from "./requests/own.ts";
import { askThinPage, listPageQuestions } from "./requests/page.ts";
import { requireSamePages } from "./requests/same-pages.ts";
import {
  askThinSearch,
  listCaseloadSearchQuestions,
  listSearchQuestions,
  type SearchQuestion,
} from "./requests/search.ts";
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
  /** Who sees the whole organisation. */
  readonly leadId: string;
  readonly curatorCookie: string;
}

/** The requests that are measured, in their order: what only reads comes first, for it is held against the people as loaded. */
export const REQUESTS = ["page", "agg", "aggorg", "search", "mysearch", "update"] as const;

/** A request that is measured. */
export type RequestName = (typeof REQUESTS)[number];

/** What all contests came to. */
export interface ContestResults {
  readonly ratios: Readonly<Record<RequestName, Ratios>>;
  readonly publish: PublishCost;
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
    const setting = { postgresPid, plan, client };
    const ratios = {
      page: await contestPages(contestants, setting),
      agg: await contestCounts(contestants, setting, "caseload"),
      aggorg: await contestCounts(contestants, setting, "organisation"),
      search: await contestSearches(contestants, setting, listSearchQuestions),
      mysearch: await contestSearches(contestants, setting, listCaseloadSearchQuestions),
      update: await contestUpdates(contestants, setting),
    };
    const memory = readMemoryMb(contestants.ours.pid);
    const { ours, curatorCookie: cookie } = contestants;
    const publish = await measurePublish({ ours, cookie, client, postgresPid });
    return { ratios, publish, memory, disturbance: readDisturbance() };
  } finally {
    await client.end();
  }
}

interface Setting {
  readonly postgresPid: number;
  readonly plan: Plan;
  readonly client: pg.Client;
}

async function contestPages(contestants: Contestants, setting: Setting): Promise<Ratios> {
  const questions = await listPageQuestions(setting.client);
  const servers = toServers(contestants, { ours: askOwnPage(toAccess(contestants)), thin: askThinPage });
  await requireSamePages(questions.slice(0, QUESTIONS_CHECKED), servers);
  return await contestQuestions(contestants, setting, { questions, servers });
}

async function contestSearches(
  contestants: Contestants,
  setting: Setting,
  list: (client: pg.Client) => Promise<readonly SearchQuestion[]>,
): Promise<Ratios> {
  const questions = await list(setting.client);
  const servers = toServers(contestants, { ours: askOwnSearch(toAccess(contestants)), thin: askThinSearch });
  await requireSamePages(questions.slice(0, QUESTIONS_CHECKED), servers);
  return await contestQuestions(contestants, setting, { questions, servers });
}

async function contestCounts(
  contestants: Contestants,
  setting: Setting,
  of: "caseload" | "organisation",
): Promise<Ratios> {
  const questions = await listCountsQuestions(setting.client, of);
  const servers = toServers(contestants, { ours: askOwnCounts(toAccess(contestants)), thin: askThinCounts });
  await requireTrueCounts(questions, servers);
  return await contestQuestions(contestants, setting, { questions, servers });
}

interface Servers<Question> {
  readonly ours: AskedServer<Question>;
  readonly thin: AskedServer<Question>;
}

function toServers<Question>(
  { ours, thin }: Contestants,
  ask: { ours: Asking<Question>; thin: Asking<Question> },
): Servers<Question> {
  return { ours: { url: ours.url, ask: ask.ours }, thin: { url: thin.url, ask: ask.thin } };
}

async function contestQuestions<Question>(
  { ours, thin }: Contestants,
  { postgresPid, plan }: Setting,
  { questions, servers }: { questions: readonly Question[]; servers: Servers<Question> },
): Promise<Ratios> {
  const contest = {
    ours: { server: ours, traffic: createAskedTraffic(questions, servers.ours.ask) },
    thin: { server: thin, traffic: createAskedTraffic(questions, servers.thin.ask) },
    postgresPid,
  };
  return toRatios(await compare(contest, plan));
}

async function contestUpdates(
  contestants: Contestants,
  { client, postgresPid, plan }: Setting,
): Promise<Ratios> {
  const { ours, thin } = contestants;
  const queue = createScorerQueue(await listScorers(client));
  const ownTraffic = createUpdateTraffic(queue, askOwnUpdate(toAccess(contestants)));
  const contest = {
    ours: { server: ours, traffic: ownTraffic },
    thin: { server: thin, traffic: createUpdateTraffic(queue, THIN_UPDATE) },
    postgresPid,
  };
  const ratios = toRatios(await compare(contest, plan));
  await requireWholeChanges(client, ownTraffic);
  return ratios;
}

function toAccess({ ours: { url }, cookies, leadId }: Contestants): OwnAccess {
  return { url, cookies, leadId };
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
