import { type SqlBool, sql } from "kysely";
import { compileOnce } from "../engine/compile-once.ts";
import type { Queryable } from "./queryable.ts";
import { type ApplicantScope, toScopeIds, toScopeInStatement, whereInScope } from "./scope.ts";

/** Somebody with a name, as a list holds them. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Those of a list who share their name with somebody else of it, in whatever case it is written. */
export function listNamesakes<Person extends Named>(people: readonly Person[]): readonly Person[] {
  const keys = people.map(({ name }) => toKey(name));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return people.filter((_, place) => (counts.get(keys[place] ?? "") ?? 0) > 1);
}

function toKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** The e-mail addresses of people of a scope by their ids. Whoever has no account yet has none. */
export async function listEmails(
  db: Queryable,
  scope: ApplicantScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await emailsInScope.list(db, { scope, ids });
  return new Map(rows.map(({ id, email }) => [id, email]));
}

/** The statement of `listEmails`: one text however many are asked for, since most pages have somebody. */
export const emailsInScope = compileOnce({
  apart: ({ scope, ids }: { scope: ApplicantScope; ids: readonly string[] }) => ({
    shape: { kind: scope.kind },
    values: { ...toScopeIds(scope), ids: [...ids] },
  }),
  build: (db: Queryable, { kind }, { ids, ...scopeIds }) =>
    db
      .selectFrom("applicants")
      .innerJoin("users", "users.id", "applicants.user_id")
      .select(["applicants.id", "users.email"])
      .where(whereInScope(toScopeInStatement(kind, scopeIds)))
      .where(sql<SqlBool>`applicants.id = any(${ids}::uuid[])`),
});
