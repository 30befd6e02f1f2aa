import type { MigrationList } from "../engine/migrator.ts";
import * as people from "./20261122t0900-people.ts";
import * as programs from "./20261122t0910-programs.ts";
import * as applicants from "./20261122t0920-applicants.ts";

/** Every migration in the order of its name. Forward only; once landed, frozen. */
export const migrations: MigrationList = {
  "20261122t0900-people": people,
  "20261122t0910-programs": programs,
  "20261122t0920-applicants": applicants,
};
