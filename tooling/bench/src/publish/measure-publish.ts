import { setTimeout as sleep } from "node:timers/promises";
import { must } from "@induction/domain/kernel/must";
import type pg from "pg";
import type { MeasuredServer } from "../servers/measured-server.ts";
import { readCpuMicros, readFamilyCpuMicros } from "../servers/process-cost.ts";

/** What it took until a published fact had reached everybody. */
export interface PublishCost {
  /** From the curator's press to the last plan. */
  readonly seconds: number;
  /** People who have the program on their list. */
  readonly holders: number;
  /** People who were assessed anew, holders and others. */
  readonly reassessed: number;
  /** CPU of our server and of PostgreSQL meanwhile. */
  readonly serverSeconds: number;
  readonly databaseSeconds: number;
}

/** Where to publish, as whom, and where to look whether it has arrived. */
export interface Publishing {
  readonly ours: MeasuredServer;
  readonly cookie: string;
  readonly client: pg.Client;
  readonly postgresPid: number;
}

const LOOK_EVERY_MS = 50;
const GIVE_UP_AFTER_MS = 300_000;

/**
 * Has a curator publish that the program on the most lists takes nobody with a J-1, and waits until every stored assessment
 * has followed. @throws Error where it is refused or does not arrive
 */
export async function measurePublish({
  ours,
  cookie,
  client,
  postgresPid,
}: Publishing): Promise<PublishCost> {
  const { programId, holders } = await findWidest(client);
  const cpuBefore = { server: readCpuMicros(ours.pid), database: readFamilyCpuMicros(postgresPid) };
  const startedAt = performance.now();
  await publish(ours, { cookie, programId, basedOn: await findVersion(client, programId) });
  while (!(await hasSettled(client))) {
    if (performance.now() - startedAt > GIVE_UP_AFTER_MS) throw new Error("A published fact did not arrive.");
    await sleep(LOOK_EVERY_MS);
  }
  return {
    seconds: (performance.now() - startedAt) / 1000,
    holders,
    reassessed: await countReassessed(client),
    serverSeconds: (readCpuMicros(ours.pid) - cpuBefore.server) / 1e6,
    databaseSeconds: (readFamilyCpuMicros(postgresPid) - cpuBefore.database) / 1e6,
  };
}

async function findWidest(client: pg.Client) {
  const { rows } = await client.query<{ programId: string; holders: number }>(
    `select program_id as "programId", count(*)::int as holders from planned_programs
     group by program_id order by count(*) desc, program_id limit 1`,
  );
  return must(rows[0], "somebody has a program on their list");
}

async function findVersion(client: pg.Client, programId: string): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `select version from program_facts where program_id = $1 and field = 'visaJ1' and superseded_at is null`,
    [programId],
  );
  return rows[0]?.version ?? 0;
}

async function publish(
  { url }: MeasuredServer,
  { cookie, programId, basedOn }: { cookie: string; programId: string; basedOn: number },
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const claim = {
    ...{ source: "Residency page", kind: "program-site", link: "https://anesthesiology.example.edu/" },
    ...{ year: null, retrievedOn: today, validFrom: null, validTo: null, note: null },
  };
  const fact = { state: "known", value: { answer: "no" }, claim };
  const response = await fetch(`${url}/trpc/curation.publish`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url, cookie },
    body: JSON.stringify({ programId, field: "visaJ1", basedOn, fact }),
  });
  if (!response.ok) throw new Error(`A curator was refused: ${await response.text()}`);
}

async function hasSettled(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ settled: boolean }>(
    "select settled_version >= version as settled from program_catalogue",
  );
  return rows[0]?.settled ?? false;
}

async function countReassessed(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ people: number }>(
    "select count(*)::int as people from applicants where catalogue_version = (select version from program_catalogue)",
  );
  return rows[0]?.people ?? 0;
}
