import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import type {} from "./src/provided.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

// The forked workers inherit this; a date that depends on the machine's zone must not pass here and fail elsewhere.
process.env.TZ = "UTC";

// The only place that reads what the runner hands over; tests ask with inject().
const databaseUrl = process.env.INDUCTION_TEST_DATABASE_URL || null;
const long = process.env.INDUCTION_TEST_LONG === "1";

const sources = "{apps,packages,tooling}/*/src/**/*";
const databaseTimes = { testTimeout: 30_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    root: repository,
    maxWorkers: 2,
    allowOnly: false,
    testTimeout: 10_000,
    setupFiles: [here("./src/fail-on-console-error.ts")],
    env: { TZ: "UTC" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [`${sources}.test.{ts,tsx}`],
          exclude: [...configDefaults.exclude, "**/*.db.test.ts", "**/*.postgres.test.ts"],
          provide: { long },
        },
      },
      {
        extends: true,
        test: {
          ...databaseTimes,
          name: "db-embedded",
          include: [`${sources}.db.test.ts`],
          // One database per worker, shared by its files: starting one costs more than most files do.
          isolate: false,
          provide: { long, engine: "embedded", databaseUrl: null },
        },
      },
      {
        extends: true,
        test: {
          ...databaseTimes,
          name: "db-postgres",
          include: [`${sources}.db.test.ts`, `${sources}.postgres.test.ts`],
          isolate: false,
          globalSetup: [here("./src/require-database-url.ts")],
          provide: { long, engine: "postgres", databaseUrl },
        },
      },
    ],
  },
});
