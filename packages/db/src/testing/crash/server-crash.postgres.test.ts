import { join } from "node:path";
import { startTemporaryPostgres } from "@induction/runner/postgres";
import { expect, inject, test } from "vitest";
import { runCrashRounds } from "./run-crash-rounds.ts";

const rounds = inject("long") ? 20 : 3;

test(
  "a server killed at random moments loses nothing it had acknowledged, and the program goes on when it is back",
  async () => {
    const server = await startTemporaryPostgres({ durable: true });
    const report = await runCrashRounds({
      subject: join(import.meta.dirname, "pairs.crash.ts"),
      target: { databaseUrl: server.url, dataDir: "" },
      rounds,
      seed: Date.now(),
      crashServer: () => server.restart("crash"),
    });
    await server.stop();
    expect(report.violations).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(rounds);
  },
  rounds * 40_000,
);
