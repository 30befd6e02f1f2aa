/** Calls that may be in flight at once, beyond which new ones are refused early so that accepted ones stay quick. */
const MOST_IN_FLIGHT = 256;

/** Counts the calls in flight, by whichever way they came. Streams last, and are not counted. */
export interface LoadGate {
  /** Lets a call in; false when there are too many. Whoever was let in must `leave`. */
  enter(): boolean;
  leave(): void;
}

/** A gate that nobody has passed yet. */
export function createLoadGate(most = MOST_IN_FLIGHT): LoadGate {
  let inFlight = 0;
  return {
    enter() {
      if (inFlight >= most) return false;
      inFlight += 1;
      return true;
    },
    leave() {
      inFlight -= 1;
    },
  };
}
