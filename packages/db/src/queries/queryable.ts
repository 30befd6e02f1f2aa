import type { Kysely, Transaction } from "kysely";
import type { DatabaseSchema } from "../schema/database.ts";

/** Where a query runs: the database, or a transaction that was handed on. */
export type Queryable = Kysely<DatabaseSchema>;

/** A transaction: for what must happen together with something else, or not at all. */
export type OpenTransaction = Transaction<DatabaseSchema>;
