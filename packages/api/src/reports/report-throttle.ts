import { toAddressKey } from "@induction/auth/address-key";
import { hashSecret } from "@induction/auth/secrets";
import {
  countWithinWindow,
  type FixedWindow,
  takeBackFailure,
} from "@induction/db/queries/auth/sign-in-failures.queries";
import type { Queryable } from "@induction/db/queries/queryable";

/** House values: whoever has more to say has read a list, and may write to us. */
const PER_ADDRESS: FixedWindow = { limit: 10, seconds: 3600 };
const PER_PROGRAM: FixedWindow = { limit: 20, seconds: 24 * 3600 };

/**
 * Counts a report against the address it comes from and against its program, so that nobody fills the queue. Null: it may
 * be kept; otherwise the seconds to wait, and nothing was counted.
 */
export async function countReport(
  db: Queryable,
  { address, programId, now }: { readonly address: string; readonly programId: string; readonly now: Date },
): Promise<number | null> {
  const addressKey = hashSecret(`report-address:${toAddressKey(address)}`);
  const waitOfAddress = await countWithinWindow(db, { keyHash: addressKey, now, rule: PER_ADDRESS });
  if (waitOfAddress !== null) return waitOfAddress;
  const programKey = hashSecret(`report-program:${programId}`);
  const waitOfProgram = await countWithinWindow(db, { keyHash: programKey, now, rule: PER_PROGRAM });
  if (waitOfProgram !== null) await takeBackFailure(db, addressKey);
  return waitOfProgram;
}
