import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { createDataDir } from "../embedded-snapshot.ts";
import { createPostgresTestDatabase } from "../postgres-template.ts";
import type { CrashTarget } from "./crash-subject.ts";
import { runCrashRounds } from "./run-crash-rounds.ts";

const longRounds = { embedded: 50, postgres: 20 } as const;
const rounds = inject("long") ? longRounds[inject("engine")] : 3;

let target: CrashTarget;
let remove: () => Promise<void>;

beforeEach(async () => {
  const serverUrl = inject("databaseUrl");
  const folder = mkdtempSync(join(tmpdir(), "induction-crash-"));
  const database = serverUrl && (await createPostgresTestDatabase(serverUrl, { migrated: false }));
  target = { databaseUrl: database ? database.url : null, dataDir: join(folder, "data") };
  if (!database) await createDataDir(target.dataDir, { migrated: false });
  remove = async () => {
    if (database) await database.drop();
    rmSync(folder, { recursive: true });
  };
});

afterEach(() => remove());

test(
  "a program killed at random moments loses nothing it had acknowledged and leaves nothing half done",
  async () => {
    const report = await runCrashRounds({ subject: subjectPath("pairs"), target, rounds, seed: Date.now() });
    expect(report.violations).toEqual([]);
    expect(report.silentRounds, "most rounds must have something to lose").toBeLessThanOrEqual(rounds / 3);
    expect(report.acknowledged).toBeGreaterThan(rounds);
  },
  rounds * 40_000,
);

test("a program that acknowledges too early and writes by halves is found out", async () => {
  const report = await runCrashRounds({ subject: subjectPath("hasty"), target, rounds: 3, seed: 3 });
  expect(report.violations).toContainEqual(expect.stringContaining("was acknowledged and is gone"));
  expect(report.violations).toContainEqual(expect.stringContaining("is half there"));
}, 120_000);

test("a program that ends by itself is no crash, and its last words are told", async () => {
  const crashing = runCrashRounds({ subject: subjectPath("broken"), target, rounds: 1, seed: 3 });
  await expect(crashing).rejects.toThrow("ended by itself");
  await expect(crashing).rejects.toThrow("broken on purpose");
}, 120_000);

function subjectPath(name: string): string {
  return join(import.meta.dirname, `${name}.crash.ts`);
}
