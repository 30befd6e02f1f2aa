import type { MeasuredServer } from "../servers/measured-server.ts";
import { readCpuMicros, readFamilyCpuMicros } from "../servers/process-cost.ts";
import { drive } from "./drive.ts";
import { median } from "./quantiles.ts";
import type { Traffic } from "./traffic.ts";

/** One server under one kind of request. */
export interface Side {
  readonly server: MeasuredServer;
  readonly traffic: Traffic;
}

/** The two servers that are compared, and the PostgreSQL process behind both. */
export interface Contest {
  readonly ours: Side;
  readonly thin: Side;
  readonly postgresPid: number;
}

/** How long to measure. */
export interface Plan {
  readonly rounds: number;
  readonly warmUpSeconds: number;
  /** With sixteen connections. */
  readonly busySeconds: number;
  /** With one connection. */
  readonly aloneSeconds: number;
}

/** What one side showed in one round: microseconds of CPU per request, milliseconds of latency. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly p99: number;
  readonly aloneP50: number;
  readonly serverCpu: number;
  readonly databaseCpu: number;
}

/** Both sides of each round. */
export interface Compared {
  readonly ours: readonly Round[];
  readonly thin: readonly Round[];
}

const CONNECTIONS = 16;

/** Runs both sides in turns, so that whatever else the machine does meets both. @throws WrongAnswerError */
export async function compare(contest: Contest, plan: Plan): Promise<Compared> {
  const { ours, thin } = contest;
  for (const side of [thin, ours]) {
    await drive(
      { url: side.server.url, connections: CONNECTIONS, seconds: plan.warmUpSeconds },
      side.traffic,
    );
  }
  const compared: { ours: Round[]; thin: Round[] } = { ours: [], thin: [] };
  for (let round = 0; round < plan.rounds; round++) {
    compared.thin.push(await runRound(thin, contest, plan));
    compared.ours.push(await runRound(ours, contest, plan));
  }
  return compared;
}

async function runRound({ server, traffic }: Side, { postgresPid }: Contest, plan: Plan): Promise<Round> {
  const serverBefore = readCpuMicros(server.pid);
  const databaseBefore = readFamilyCpuMicros(postgresPid);
  const busy = await drive({ url: server.url, connections: CONNECTIONS, seconds: plan.busySeconds }, traffic);
  const serverCpu = (readCpuMicros(server.pid) - serverBefore) / busy.requests;
  const databaseCpu = (readFamilyCpuMicros(postgresPid) - databaseBefore) / busy.requests;
  const alone = await drive({ url: server.url, connections: 1, seconds: plan.aloneSeconds }, traffic);
  return {
    requestsPerSecond: busy.requestsPerSecond,
    p99: busy.p99,
    aloneP50: alone.p50,
    serverCpu,
    databaseCpu,
  };
}

/** What a contest came to: medians over the rounds. */
export interface Ratios {
  /** Requests per second, ours to the yardstick's; of the rounds, also the least and the most. */
  readonly rate: number;
  readonly leastRate: number;
  readonly mostRate: number;
  /** Latencies, ours to the yardstick's: the median at one connection, the 99th of a hundred at sixteen. */
  readonly p50: number;
  readonly p99: number;
  /** CPU microseconds of one request, in the server's process and in PostgreSQL's. */
  readonly ourCpu: number;
  readonly thinCpu: number;
  readonly ourDatabaseCpu: number;
  readonly thinDatabaseCpu: number;
}

/** The medians of the rounds; ratios are taken within each round, of two runs that lie side by side. */
export function toRatios({ ours, thin }: Compared): Ratios {
  const ratio = (key: keyof Round) =>
    ours.map((round, index) => round[key] / (thin[index]?.[key] ?? Number.NaN));
  const mid = (rounds: readonly Round[], key: keyof Round) => median(rounds.map((round) => round[key]));
  const rates = ratio("requestsPerSecond");
  return {
    rate: median(rates),
    leastRate: Math.min(...rates),
    mostRate: Math.max(...rates),
    p50: median(ratio("aloneP50")),
    p99: median(ratio("p99")),
    ourCpu: mid(ours, "serverCpu"),
    thinCpu: mid(thin, "serverCpu"),
    ourDatabaseCpu: mid(ours, "databaseCpu"),
    thinDatabaseCpu: mid(thin, "databaseCpu"),
  };
}
