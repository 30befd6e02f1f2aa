import {
  consumeWriterToken,
  deleteWriterTokens,
  findLetterOfToken,
  insertWriterToken,
  type LetterOfToken,
} from "@induction/db/queries/auth/writer-tokens.queries";
import type { OpenTransaction, Queryable } from "@induction/db/queries/queryable";
import { findAskedLetter } from "@induction/db/queries/writer-links.queries";
import type { AuthRequest, AuthTools } from "./auth-options.ts";
import type { Wait } from "./credentials.ts";
import type { Mail } from "./mail-jobs.ts";
import { toWriterMail } from "./mails.ts";
import { type InvalidLink, invalidLink } from "./password-changes.ts";
import { createSecret, hashSecret } from "./secrets.ts";
import { countLinkLook, countWriterMail, forgiveLinkLook } from "./throttle.ts";
import { findTokenHash } from "./tokens.ts";

/** For how many days a writer can answer by a link. */
export const writerLinkDays = 30;

/** A letter whose writer a link asks. */
export type AskedByLink = LetterOfToken;

/** Makes the link of a letter; whatever links it had before are void. Whose letter it is was decided before. */
export async function issueWriterLink(
  { now }: Pick<AuthTools, "now">,
  trx: OpenTransaction,
  letter: AskedByLink,
): Promise<string> {
  await deleteWriterTokens(trx, letter);
  return await addToken(trx, letter, now());
}

/** Makes every link of a letter void. */
export async function voidWriterLinks(trx: OpenTransaction, letter: AskedByLink): Promise<void> {
  await deleteWriterTokens(trx, letter);
}

/** Has a link mailed to the writer; links of the letter from before are void. The address stands in the job alone. */
export async function mailWriterLink(
  { enqueueMail }: Pick<AuthTools, "enqueueMail">,
  trx: OpenTransaction,
  { orgId, letterId, to }: AskedByLink & { to: string },
): Promise<void> {
  await deleteWriterTokens(trx, { orgId, letterId });
  await enqueueMail(trx, { kind: "writer-link", orgId, letterId, to });
}

/** Counts a mail that a person has sent to a writer. Null: it may be sent; otherwise the seconds to wait. */
export async function countMailToWriter(
  { now }: Pick<AuthTools, "now">,
  trx: OpenTransaction,
  userId: string,
): Promise<number | null> {
  return await countWriterMail(trx, { userId, now: now() });
}

/**
 * The letter that a link asks for; the link stays good. Whoever tries links that are not good waits, and is not told
 * whether one was used, taken back, too old or never there.
 */
export async function findWriterLink(
  { db, now }: Pick<AuthTools, "db" | "now">,
  token: string,
  { address }: Pick<AuthRequest, "address">,
): Promise<{ kind: "good"; letter: AskedByLink } | InvalidLink | Wait> {
  const hash = findTokenHash(token);
  // What cannot be a link is no guess at one.
  if (hash === null) return invalidLink;
  const retryAfterSeconds = await countLinkLook(db, { address, now: now() });
  if (retryAfterSeconds !== null) return { kind: "wait", retryAfterSeconds };
  const letter = await findLetterOfToken(db, { hash, now: now() });
  if (letter === null) return invalidLink;
  await forgiveLinkLook(db, { address });
  return { kind: "good", letter };
}

/** Uses a link up, and with it every other one of its letter: of any number of callers one gets true. */
export async function consumeWriterLink(
  { now }: Pick<AuthTools, "now">,
  trx: OpenTransaction,
  token: string,
): Promise<boolean> {
  const hash = findTokenHash(token);
  const letter = hash === null ? null : await consumeWriterToken(trx, { hash, now: now() });
  if (letter === null) return false;
  await deleteWriterTokens(trx, letter);
  return true;
}

/** The mail with a link that is made now; null where the letter waits for no answer any more. */
export async function prepareWriterMail(
  { db, now, publicUrl }: Pick<AuthTools, "db" | "now" | "publicUrl">,
  { orgId, letterId, to }: AskedByLink & { to: string },
): Promise<Mail | null> {
  const letter = await findAskedLetter(db, { orgId, letterId });
  if (letter === null) return null;
  const token = await addToken(db, { orgId, letterId }, now());
  return toWriterMail({ ...letter, to, url: `${publicUrl}/letter/${token}` });
}

async function addToken(db: Queryable, letter: AskedByLink, at: Date): Promise<string> {
  const token = createSecret();
  const expiresAt = new Date(at.getTime() + writerLinkDays * 24 * 3600 * 1000);
  await insertWriterToken(db, { hash: hashSecret(token), at, expiresAt, ...letter });
  return token;
}
