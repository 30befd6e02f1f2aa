import type { Person } from "./actor.ts";

/** Sessions that are remembered at once; beyond it the oldest are forgotten first. */
const MOST_REMEMBERED = 10_000;

/**
 * Whom the sessions of the last moments belonged to, so that the few calls that a page makes together ask the database
 * once. Everything is forgotten whenever anybody's session ends or anybody's roles change in this process.
 */
export interface SessionMemory {
  /** The person of a session, or null when it has to be looked up. */
  find(idHash: string): Person | null;
  /**
   * To be asked before a session is looked up; what it gives keeps the person afterwards, unless everything was forgotten
   * meanwhile: then what was read may be old already.
   */
  beginLookUp(idHash: string): (person: Person, restOfSessionMs: number) => void;
  forgetAll(): void;
}

interface Remembered {
  readonly person: Person;
  readonly until: number;
}

/** @param forMs how long a session is remembered; 0 for not at all */
export function createSessionMemory(
  forMs: number,
  machineNow: () => number = () => performance.now(),
): SessionMemory {
  const remembered = new Map<string, Remembered>();
  let timesForgotten = 0;

  function makeRoom(): void {
    const [oldest] = remembered.keys();
    if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  }

  return {
    find(idHash) {
      const found = remembered.get(idHash);
      if (found === undefined) return null;
      if (machineNow() < found.until) return found.person;
      remembered.delete(idHash);
      return null;
    },
    beginLookUp(idHash) {
      const before = timesForgotten;
      const readAt = machineNow();
      return (person, restOfSessionMs) => {
        if (forMs === 0 || timesForgotten !== before) return;
        remembered.delete(idHash);
        makeRoom();
        remembered.set(idHash, { person, until: readAt + Math.min(forMs, restOfSessionMs) });
      };
    },
    forgetAll() {
      timesForgotten += 1;
      remembered.clear();
    },
  };
}
