import type { Database } from "@induction/db/engine/open-database";
import { insertAccount } from "@induction/db/queries/auth/accounts.queries";
import { openSessions } from "./open-sessions.ts";

/** Adds somebody who looks after the facts of programs, and gives the `Cookie` header of their session. */
export async function addCurator(db: Database): Promise<string> {
  const id = crypto.randomUUID();
  await insertAccount(db.kysely, {
    ...{ id, email: "curator@crowd.example", name: "Curator", passwordHash: null, at: new Date() },
  });
  await db.kysely
    .updateTable("users")
    .set({ platform_roles: ["curator"] })
    .where("id", "=", id)
    .execute();
  return (await openSessions(db, [id])).get(id) ?? "";
}
