import type { SessionKind } from "./actor.ts";

/** How long a session lives. */
export interface SessionLife {
  /** It ends when nothing was heard for so long. */
  readonly idleSeconds: number;
  /** It ends so long after signing in, whatever happens. */
  readonly absoluteSeconds: number;
  /** A request moves the idle end when the last move is so long ago; not at every request, since it is a write. */
  readonly renewAfterSeconds: number;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Source: NIST SP 800-63B-4, AAL2 for those who see others' records, AAL1 for those who see their own. */
export const sessionLives: Readonly<Record<SessionKind, SessionLife>> = {
  staff: { idleSeconds: hour, absoluteSeconds: day, renewAfterSeconds: 5 * minute },
  applicant: { idleSeconds: 7 * day, absoluteSeconds: 30 * day, renewAfterSeconds: day },
};
