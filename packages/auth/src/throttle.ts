import {
  countWithGrowingPause,
  countWithinWindow,
  type FixedWindow,
  forgetFailures,
  type GrowingPause,
  takeBackFailure,
} from "@induction/db/queries/auth/sign-in-failures.queries";
import type { Queryable } from "@induction/db/queries/queryable";
import { toAddressKey } from "./address-key.ts";
import { hashSecret } from "./secrets.ts";

/**
 * Who tries a password.
 *
 * A stranger is counted against the account and against the address they come from. A browser that has signed in to the
 * account before, or is signed in now, is counted on its own alone: so nobody can lock another person out by failing
 * on purpose, nor an office out by failing from it.
 */
export type Guesser =
  | { readonly kind: "stranger"; readonly email: string; readonly address: string }
  | { readonly kind: "device"; readonly tokenHash: string }
  | { readonly kind: "session"; readonly sessionHash: string };

const perAccount: GrowingPause = {
  freeFailures: 5,
  firstPauseSeconds: 30,
  longestPauseSeconds: 15 * 60,
  forgetAfterSeconds: 24 * 3600,
};

const perAddress: FixedWindow = { limit: 20, seconds: 600 };

/** How many reset mails one address is sent at most. */
const resetsPerAccount: FixedWindow = { limit: 3, seconds: 3600 };

/** How many mails to writers one person may ask for. */
const mailsToWriters: FixedWindow = { limit: 10, seconds: 24 * 3600 };

/** The longest time for which anything here is remembered. */
export const rememberFailuresSeconds = perAccount.forgetAfterSeconds;

/**
 * Counts a guess before it is judged, so that guesses sent together are counted like guesses sent one by one. Null: it
 * may be judged; otherwise the seconds to wait, and nothing was counted.
 */
export async function countGuess(
  db: Queryable,
  { guesser, now }: { guesser: Guesser; now: Date },
): Promise<number | null> {
  if (guesser.kind !== "stranger") {
    return countWithGrowingPause(db, { keyHash: toOwnKey(guesser), now, rule: perAccount });
  }
  const { account, address } = toStrangerKeys(guesser);
  const waitOfAddress = await countWithinWindow(db, { keyHash: address, now, rule: perAddress });
  if (waitOfAddress !== null) return waitOfAddress;
  const waitOfAccount = await countWithGrowingPause(db, { keyHash: account, now, rule: perAccount });
  if (waitOfAccount !== null) await takeBackFailure(db, address);
  return waitOfAccount;
}

/**
 * The guess was right: the account starts anew, and the address gets back this one count and no more, or its owner could
 * clear it by signing in to an account of their own between guesses.
 */
export async function forgiveGuess(db: Queryable, guesser: Guesser): Promise<void> {
  if (guesser.kind !== "stranger") return forgetFailures(db, toOwnKey(guesser));
  const { account, address } = toStrangerKeys(guesser);
  await forgetFailures(db, account);
  await takeBackFailure(db, address);
}

/** The guess was never judged: what it counted is taken back. */
export async function takeBackGuess(db: Queryable, guesser: Guesser): Promise<void> {
  if (guesser.kind !== "stranger") return takeBackFailure(db, toOwnKey(guesser));
  const { account, address } = toStrangerKeys(guesser);
  await takeBackFailure(db, account);
  await takeBackFailure(db, address);
}

/** Whether a reset mail may be asked for; `isSilent` says that this address has been sent enough of them. */
export async function countResetRequest(
  db: Queryable,
  { email, address, now }: { email: string; address: string; now: Date },
): Promise<{ retryAfterSeconds: number | null; isSilent: boolean }> {
  const addressKey = hashSecret(`reset-address:${toAddressKey(address)}`);
  const retryAfterSeconds = await countWithinWindow(db, { keyHash: addressKey, now, rule: perAddress });
  if (retryAfterSeconds !== null) return { retryAfterSeconds, isSilent: true };
  const accountKey = hashSecret(`reset-account:${email}`);
  const wait = await countWithinWindow(db, { keyHash: accountKey, now, rule: resetsPerAccount });
  return { retryAfterSeconds: null, isSilent: wait !== null };
}

/** Counts a mail to a writer that somebody asks for. Null: it may be sent; otherwise the seconds to wait. */
export async function countWriterMail(
  db: Queryable,
  { userId, now }: { userId: string; now: Date },
): Promise<number | null> {
  return await countWithinWindow(db, {
    keyHash: hashSecret(`writer-mail:${userId}`),
    now,
    rule: mailsToWriters,
  });
}

/** Counts somebody who looks whether a link is good, before it is looked up. Null: look; otherwise the seconds to wait. */
export async function countLinkLook(
  db: Queryable,
  { address, now }: { address: string; now: Date },
): Promise<number | null> {
  return await countWithinWindow(db, { keyHash: toLinkKey(address), now, rule: perAddress });
}

/** The link was good: whoever holds it has guessed nothing. */
export async function forgiveLinkLook(db: Queryable, { address }: { address: string }): Promise<void> {
  await takeBackFailure(db, toLinkKey(address));
}

/** Forgets the failures of strangers at an account: its owner has just proved to hold its mailbox. */
export async function forgetFailuresOfAccount(db: Queryable, email: string): Promise<void> {
  await forgetFailures(db, toAccountKey(email));
}

function toStrangerKeys({ email, address }: { email: string; address: string }): {
  account: string;
  address: string;
} {
  return { account: toAccountKey(email), address: hashSecret(`address:${toAddressKey(address)}`) };
}

function toLinkKey(address: string): string {
  return hashSecret(`link-address:${toAddressKey(address)}`);
}

function toAccountKey(email: string): string {
  return hashSecret(`account:${email}`);
}

function toOwnKey(guesser: Exclude<Guesser, { kind: "stranger" }>): string {
  return hashSecret(
    guesser.kind === "device" ? `device:${guesser.tokenHash}` : `session:${guesser.sessionHash}`,
  );
}
