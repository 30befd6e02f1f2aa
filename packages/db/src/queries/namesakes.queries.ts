import type { Queryable } from "./queryable.ts";
import { type ApplicantScope, whereInScope } from "./scope.ts";

/** Somebody with a name, as a list holds them. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Those of a list who share their name with somebody else of it, in whatever case it is written. */
export function listNamesakes<Person extends Named>(people: readonly Person[]): readonly Person[] {
  const counts = new Map<string, number>();
  for (const { name } of people) counts.set(toKey(name), (counts.get(toKey(name)) ?? 0) + 1);
  return people.filter(({ name }) => (counts.get(toKey(name)) ?? 0) > 1);
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
  const rows = await db
    .selectFrom("applicants")
    .innerJoin("users", "users.id", "applicants.user_id")
    .select(["applicants.id", "users.email"])
    .where(whereInScope(scope))
    .where("applicants.id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, email }) => [id, email]));
}
