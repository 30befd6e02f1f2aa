import { type KyselyPlugin, type PluginTransformResultArgs, sql } from "kysely";
import type { Database } from "../engine/open-database.ts";
import type { Queryable } from "../queries/queryable.ts";

/** What a database says that fails on purpose. */
export class InjectedFailure extends Error {
  override readonly name = "InjectedFailure";
}

/** A database that fails once, right after the given statement has run; the first is 1. Begin and commit do not count. */
export function failAfterStatement(db: Database, number: number): Database {
  let ran = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }: PluginTransformResultArgs) => {
      ran += 1;
      if (ran === number) throw new InjectedFailure(`after statement ${number}`);
      return result;
    },
  };
  return { ...db, kysely: db.kysely.withPlugin(plugin) };
}

/** Makes every statement fail that writes to a table, after it has written; call what it gives back to end that. */
export async function failOnWriting(db: Queryable, table: string): Promise<() => Promise<void>> {
  await sql`
    create function fail_on_purpose() returns trigger language plpgsql as $$
    begin
      raise exception 'on purpose';
    end $$`.execute(db);
  await sql`
    create trigger fails_on_purpose after insert or update or delete on ${sql.table(table)}
      for each row execute function fail_on_purpose()`.execute(db);
  return async () => {
    await sql`drop function fail_on_purpose cascade`.execute(db);
  };
}

/** Makes every commit fail that wrote to a table; call what it gives back to end that. */
export async function failOnCommitting(db: Queryable, table: string): Promise<() => Promise<void>> {
  await sql`
    create function fail_at_commit() returns trigger language plpgsql as $$
    begin
      raise exception 'on purpose';
    end $$`.execute(db);
  await sql`
    create constraint trigger fails_at_commit after insert or update on ${sql.table(table)}
      deferrable initially deferred for each row execute function fail_at_commit()`.execute(db);
  return async () => {
    await sql`drop function fail_at_commit cascade`.execute(db);
  };
}
