/** The database a `*.db.test.ts` file runs on: in this process, or a PostgreSQL server. */
export type DatabaseEngine = "embedded" | "postgres";

declare module "vitest" {
  /** What the configuration tells a test; read with `inject(key)` after importing this file. */
  interface ProvidedContext {
    /** Which database this run is about. Absent in the `unit` project. */
    engine: DatabaseEngine;
    /** A superuser's URL of the temporary server, database `postgres`; null on the embedded engine. */
    databaseUrl: string | null;
    /** True under `test -- --long`: proofs that take minutes run as well. */
    long: boolean;
  }
}
