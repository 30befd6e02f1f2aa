import {
  deleteKnownDevicesOfUser,
  insertKnownDevice,
  isKnownDevice,
  touchKnownDevice,
} from "@induction/db/queries/auth/known-devices.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import type { AuthRequest, AuthTools } from "./auth-options.ts";
import { createSecret, hashSecret } from "./secrets.ts";
import type { Guesser } from "./throttle.ts";

/** As whom a request that brings a password for this address is counted. */
export async function toGuesser(
  { db, cookies }: Pick<AuthTools, "db" | "cookies">,
  request: AuthRequest,
  email: string,
): Promise<Guesser> {
  const token = cookies.findDeviceToken(request.cookieHeader);
  const tokenHash = token === null ? null : hashSecret(token);
  // Asked by address, not by person: the work is the same whether or not the address has an account.
  if (tokenHash !== null && (await isKnownDevice(db, { tokenHash, email }))) {
    return { kind: "device", tokenHash };
  }
  return { kind: "stranger", email, address: request.address };
}

/** Remembers the browser that has just proved a password; the cookies it must be given for that, if it is new. */
export async function rememberDevice(
  { cookies, now }: Pick<AuthTools, "cookies" | "now">,
  trx: OpenTransaction,
  { userId, guesser }: { userId: string; guesser: Guesser },
): Promise<readonly string[]> {
  if (guesser.kind === "device") {
    await touchKnownDevice(trx, { tokenHash: guesser.tokenHash, at: now() });
    return [];
  }
  const token = createSecret();
  await insertKnownDevice(trx, { tokenHash: hashSecret(token), userId, at: now() });
  return [cookies.setDevice(token)];
}

/** Makes every browser of a person a stranger again: whoever knew the old password may have been among them. */
export async function forgetDevices(trx: OpenTransaction, userId: string): Promise<void> {
  await deleteKnownDevicesOfUser(trx, userId);
}
