import {
  type Account,
  findAccountByEmail,
  lockAccount,
  renewPasswordHash,
} from "@induction/db/queries/auth/accounts.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import type { AuthTools } from "./auth-options.ts";
import { countGuess, forgiveGuess, type Guesser, takeBackGuess } from "./throttle.ts";

/** The seconds after which another try is judged again. */
export interface Wait {
  readonly kind: "wait";
  readonly retryAfterSeconds: number;
}

/** Not let in. Says nothing of the reason: whether an address has an account is nobody's business. */
export interface Refused {
  readonly kind: "refused";
}

/** What came of a guess. Whose account it was meant for is for the audit trail alone. */
export type Judgement =
  | { readonly kind: "right"; readonly account: Account }
  | { readonly kind: "wrong"; readonly userId: string | null }
  | Wait;

/** The answer to every guess that was not right. */
export const refused: Refused = { kind: "refused" };

type CredentialTools = Pick<AuthTools, "db" | "now" | "passwords">;

/**
 * Whether this is the password of this address. The one way in which passwords are tried, wherever they are asked for:
 * each call is counted first, then judged with the same work for known and unknown addresses.
 */
export async function judgePassword(
  tools: CredentialTools,
  { email, password, guesser }: { email: string; password: string; guesser: Guesser },
): Promise<Judgement> {
  const { db, now } = tools;
  const retryAfterSeconds = await countGuess(db, { guesser, now: now() });
  if (retryAfterSeconds !== null) return { kind: "wait", retryAfterSeconds };
  const account = await findAccountByEmail(db, email);
  const isRight = await verifyOrTakeBack(tools, {
    storedHash: account?.passwordHash ?? null,
    password,
    guesser,
  });
  if (!isRight || account === null || account.isSuspended) {
    return { kind: "wrong", userId: account?.id ?? null };
  }
  await forgiveGuess(db, guesser);
  return { kind: "right", account: await renewOldHash(tools, account, password) };
}

/** A guess that was turned away at the gate was not judged and does not count. */
async function verifyOrTakeBack(
  { db, passwords }: CredentialTools,
  { storedHash, password, guesser }: { storedHash: string | null; password: string; guesser: Guesser },
): Promise<boolean> {
  try {
    return await passwords.verify(storedHash, password);
  } catch (error) {
    await takeBackGuess(db, guesser);
    throw error;
  }
}

/** A password that was hashed at an older cost is hashed at today's, now that it is known. */
async function renewOldHash(
  { db, passwords }: CredentialTools,
  account: Account,
  password: string,
): Promise<Account> {
  const { id, passwordHash } = account;
  if (passwordHash === null || !passwords.needsRehash(passwordHash)) return account;
  const renewed = await passwords.hash(password);
  await renewPasswordHash(db, { userId: id, from: passwordHash, to: renewed });
  return { ...account, passwordHash: renewed };
}

/**
 * Whether an account is still as it was when its password was judged; if so it stays that way until the transaction ends.
 * A password may be reset while it is being judged, and what the old one opened then would outlive it.
 */
export async function holdAccount(trx: OpenTransaction, judged: Account): Promise<boolean> {
  const account = await lockAccount(trx, judged.id);
  return account !== null && !account.isSuspended && account.passwordHash === judged.passwordHash;
}
