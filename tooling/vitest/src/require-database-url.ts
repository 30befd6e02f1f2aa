import type { TestProject } from "vitest/node";
import type {} from "./provided.ts";

/** Refuses the db-postgres project when nobody started a server for it, so that it can never pass by skipping. */
export function setup(project: TestProject): void {
  if (project.getProvidedContext().databaseUrl === null) {
    throw new Error("The db-postgres tests need a PostgreSQL server: run them with `pnpm test postgres`.");
  }
}
