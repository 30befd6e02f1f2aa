import { toAddressKey } from "@induction/auth/address-key";
import { hashSecret } from "@induction/auth/secrets";
import {
  countWithinWindow,
  type FixedWindow,
  takeBackFailure,
} from "@induction/db/queries/auth/sign-in-failures.queries";
import type { Queryable } from "@induction/db/queries/queryable";

const HOUR = 3600;
const DAY = 24 * HOUR;

/** House values: whoever has more to say has read a list, and may write to us. */
const PER_ADDRESS_AN_HOUR: FixedWindow = { limit: 10, seconds: HOUR };
const PER_ADDRESS_A_DAY: FixedWindow = { limit: 30, seconds: DAY };
/** Far below what the program takes: one address alone closes no program to others. */
const PER_ADDRESS_AND_PROGRAM: FixedWindow = { limit: 5, seconds: DAY };
const PER_PROGRAM: FixedWindow = { limit: 40, seconds: DAY };

/** Which report is counted. */
export interface CountedReport {
  readonly address: string;
  readonly programId: string;
  readonly now: Date;
}

function listWindows({ address, programId }: CountedReport): readonly (readonly [string, FixedWindow])[] {
  const from = toAddressKey(address);
  return [
    [`report-address:${from}`, PER_ADDRESS_AN_HOUR],
    [`report-address-day:${from}`, PER_ADDRESS_A_DAY],
    [`report-address-program:${from} ${programId}`, PER_ADDRESS_AND_PROGRAM],
    [`report-program:${programId}`, PER_PROGRAM],
  ];
}

/**
 * Counts a report against the address it comes from and against its program, so that nobody fills the queue or closes it
 * to others. Null: it may be kept; otherwise the seconds to wait, and nothing was counted.
 */
export async function countReport(db: Queryable, report: CountedReport): Promise<number | null> {
  const counted: string[] = [];
  for (const [key, rule] of listWindows(report)) {
    const keyHash = hashSecret(key);
    const wait = await countWithinWindow(db, { keyHash, now: report.now, rule });
    if (wait !== null) {
      for (const before of counted) await takeBackFailure(db, before);
      return wait;
    }
    counted.push(keyHash);
  }
  return null;
}

/** How long somebody is told to wait: "40 minutes", "24 hours". */
export function waitInWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 2) return "a minute";
  if (minutes < 60) return `${minutes} minutes`;
  const hours = Math.ceil(minutes / 60);
  return hours === 1 ? "an hour" : `${hours} hours`;
}
