import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { z } from "zod";
import { type ApiCaller, ApiRefusal, signInAs } from "../testing/api-caller.ts";
import { createHome, type ServerHome, startServer } from "../testing/server-process.ts";

const PERSON = "scenario-1@demo.example";
const ROUNDS = inject("long") ? 20 : 3;

const mineSchema = z.object({
  applicantId: z.string(),
  version: z.number(),
  applicant: z.object({
    profile: z.object({ homeMonths: z.object({ state: z.literal("known"), value: z.number() }) }),
  }),
});
const changedSchema = z.object({ version: z.number() });
const historySchema = z.object({ entries: z.array(z.object({ field: z.string(), new: z.unknown() })) });

let home: ServerHome;

beforeEach(async () => {
  home = await createHome();
});
afterEach(() => home.remove());

async function readMine(person: ApiCaller) {
  const mine = mineSchema.parse(await person.call("profile.mine", {}));
  return { ...mine, months: mine.applicant.profile.homeMonths.value };
}

/**
 * Writes one value after another until the server is gone.
 * @returns the last acknowledged value and the last one sent
 */
async function writeUntilKilled(person: ApiCaller, months: number, onAcknowledged: () => void) {
  let acknowledged = months;
  let sent = months;
  for (;;) {
    sent = acknowledged === 599 ? 0 : acknowledged + 1;
    const toFact = (value: number) => ({ fact: "homeMonths", value: { state: "known", value } });
    try {
      changedSchema.parse(
        await person.call("profile.changeFact", { change: toFact(sent), basedOn: toFact(acknowledged) }),
      );
      acknowledged = sent;
      onAcknowledged();
    } catch (error) {
      // A refusal would be a fault of the test; a broken connection is what it waits for.
      if (error instanceof ApiRefusal) throw error;
      return { acknowledged, sent };
    }
  }
}

test(
  "a server killed in the middle of writes loses nothing that it acknowledged, and keeps no half of a change",
  async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const server = await startServer(home);
      const person = await signInAs(server.url, PERSON);
      const { months } = await readMine(person);
      const underWay = Promise.withResolvers<void>();
      let acknowledgements = 0;
      const writing = writeUntilKilled(person, months, () => {
        acknowledgements += 1;
        if (acknowledgements === 5) underWay.resolve();
      });
      await underWay.promise;
      // A moment that differs each round, so that the end falls on another part of a change.
      await sleep((round * 37) % 100);
      await server.end("SIGKILL");
      const { acknowledged, sent } = await writing;
      expect(acknowledged).not.toBe(months);

      const next = await startServer(home);
      const again = await signInAs(next.url, PERSON);
      const found = await readMine(again);
      expect([acknowledged, sent]).toContain(found.months);
      // The history is written with the fact: its newest line tells the value that stands.
      const history = historySchema.parse(
        await again.call("history.list", { applicantId: found.applicantId, limit: 1 }),
      );
      expect(history.entries).toEqual([
        { field: "homeMonths", new: { state: "known", value: found.months } },
      ]);
      await next.end("SIGTERM");
    }
  },
  ROUNDS * 120_000,
);
