import { createCookies } from "@induction/auth/cookies";
import { openSession } from "@induction/auth/sessions";
import type { Database } from "@induction/db/engine/open-database";
import { must } from "@induction/domain/kernel/must";

const AT_ONCE = 8;

/** Signs people in as the server does, without their passwords, and gives the `Cookie` header of each by user id. */
export async function openSessions(
  db: Database,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const tools = { db: db.kysely, now: () => new Date(), cookies: createCookies({ isSecure: false }) };
  const cookies = new Map<string, string>();
  const waiting = [...userIds];
  const signInOneByOne = async () => {
    for (let userId = waiting.pop(); userId !== undefined; userId = waiting.pop()) {
      const { setCookies } = await openSession(tools, db.kysely, { userId, userAgent: "bench" });
      const [pair] = must(setCookies[0], "a new session comes with a cookie").split(";");
      cookies.set(userId, must(pair, "a cookie begins with its name and value"));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, signInOneByOne));
  return cookies;
}
