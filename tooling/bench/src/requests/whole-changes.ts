import type pg from "pg";
import { WrongAnswerError } from "../drive/drive.ts";

/**
 * Holds the changes that were answered against what lies in the database: each has its line of history and its line of
 * audit. Whatever was still on its way when a run ended may stand, too.
 * @throws WrongAnswerError
 */
export async function requireWholeChanges(
  client: pg.Client,
  { sent, answered }: { sent: number; answered: number },
): Promise<void> {
  const { rows } = await client.query<{ told: string; audited: string }>(
    `select (select count(*) from history where record = 'profile' and field = 'step2ck') as told,
       (select count(*) from audit where action = 'fact-changed') as audited`,
  );
  const told = Number(rows[0]?.told);
  const audited = Number(rows[0]?.audited);
  if (told === audited && told >= answered && told <= sent) return;
  throw new WrongAnswerError(
    `${answered} changes were answered, but ${told} are in the history and ${audited} in the audit.`,
  );
}
