import type { KyselyPlugin, PluginTransformResultArgs } from "kysely";
import type { Database } from "../engine/open-database.ts";

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
