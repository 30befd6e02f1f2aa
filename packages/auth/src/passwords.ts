import { availableParallelism } from "node:os";
import { hash as argon2Hash, verify as argon2Verify } from "@node-rs/argon2";
import { createHashGate, type HashGate } from "./hash-gate.ts";

/** The cost of one hash. Source: OWASP Password Storage Cheat Sheet, Argon2id. */
export interface HashCost {
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
}

/** The cost of every password that is set today; a password hashed at another cost is hashed anew when its owner signs in. */
export const currentHashCost: HashCost = { memoryKib: 19_456, passes: 2, lanes: 1 };

/** The longest password, in characters; nothing longer is ever hashed. */
export const longestPassword = 256;

/** Hashes and checks passwords, off the main thread and a few at a time. */
export interface Passwords {
  /** The PHC string to store. @throws PasswordHashingBusyError */
  hash(password: string): Promise<string>;
  /**
   * Whether the password belongs to the stored hash. Without one the answer is no, after the same work, so that the time
   * does not tell whether an account exists. @throws PasswordHashingBusyError
   */
  verify(storedHash: string | null, password: string): Promise<boolean>;
  /** Whether a stored hash has another cost than that of today. */
  needsRehash(storedHash: string): boolean;
}

/** argon2id runs on the four threads that Node also uses for files and names: one of them stays free. */
const concurrentHashes = Math.min(3, availableParallelism());
const waitingHashes = 50;

/** Passwords hashed with argon2id at a given cost. */
export function createPasswords({
  cost = currentHashCost,
  gate = createHashGate({ concurrent: concurrentHashes, waiting: waitingHashes }),
}: {
  cost?: HashCost;
  gate?: HashGate;
} = {}): Passwords {
  const options = { memoryCost: cost.memoryKib, timeCost: cost.passes, parallelism: cost.lanes };
  const prefix = `$argon2id$v=19$m=${cost.memoryKib},t=${cost.passes},p=${cost.lanes}$`;
  // A salt and a hash of zeros: checking against it costs what any check costs, and never succeeds.
  const hashOfNobody = `${prefix}${"A".repeat(22)}$${"A".repeat(43)}`;

  return {
    hash: (password) => gate.run(() => argon2Hash(toHashInput(password), options)),
    async verify(storedHash, password) {
      if (countCharacters(password) > longestPassword) return false;
      return gate.run(() => argon2Verify(storedHash ?? hashOfNobody, toHashInput(password)));
    },
    needsRehash: (storedHash) => !storedHash.startsWith(prefix),
  };
}

/** The length of a password as people count it: one for each Unicode character. */
export function countCharacters(password: string): number {
  // A text has at most as many characters as units, and a very long one need not be taken apart.
  if (password.length > 2 * longestPassword) return password.length;
  return [...password].length;
}

/** The same password typed on another keyboard may come as other code points. Source: NIST SP 800-63B, normalization. */
function toHashInput(password: string): string {
  return password.normalize("NFKC");
}
