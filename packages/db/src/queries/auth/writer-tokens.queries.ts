import type { Queryable } from "../queryable.ts";
import type { TokenLife, TokenUse } from "./tokens.queries.ts";

/** The letter that a writer's link is about. */
export interface LetterOfToken {
  readonly orgId: string;
  readonly letterId: string;
}

/** Stores a token by which a writer answers for one letter. */
export async function insertWriterToken(
  db: Queryable,
  { hash, at, expiresAt, orgId, letterId }: TokenLife & LetterOfToken,
): Promise<void> {
  await db
    .insertInto("tokens")
    .values({
      hash,
      purpose: "writer",
      org_id: orgId,
      letter_id: letterId,
      created_at: at,
      expires_at: expiresAt,
    })
    .execute();
}

/** The letter for which a writer's token is good; the token stays. */
export async function findLetterOfToken(
  db: Queryable,
  { hash, now }: TokenUse,
): Promise<LetterOfToken | null> {
  const row = await db
    .selectFrom("tokens")
    .select(["org_id", "letter_id"])
    .where("hash", "=", hash)
    .where("purpose", "=", "writer")
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return toLetter(row);
}

/** Uses a writer's token up: of any number of callers, one gets the letter, the others null. */
export async function consumeWriterToken(
  db: Queryable,
  { hash, now }: TokenUse,
): Promise<LetterOfToken | null> {
  const row = await db
    .deleteFrom("tokens")
    .where("hash", "=", hash)
    .where("purpose", "=", "writer")
    .where("expires_at", ">", now)
    .returning(["org_id", "letter_id"])
    .executeTakeFirst();
  return toLetter(row);
}

/** Makes every link of a letter void. */
export async function deleteWriterTokens(db: Queryable, { orgId, letterId }: LetterOfToken): Promise<void> {
  await db.deleteFrom("tokens").where("org_id", "=", orgId).where("letter_id", "=", letterId).execute();
}

function toLetter(
  row: { org_id: string | null; letter_id: string | null } | undefined,
): LetterOfToken | null {
  if (row === undefined || row.org_id === null || row.letter_id === null) return null;
  return { orgId: row.org_id, letterId: row.letter_id };
}
