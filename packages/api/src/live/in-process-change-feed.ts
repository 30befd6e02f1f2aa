import type { ApplicantChange, ChangeFeed, FeedMessage, FeedSubscription } from "./change-feed.ts";

/** Changes that are kept for a reader who does not come for them. */
export const MOST_WAITING = 100;

/** A feed within one process. A reader who falls behind loses the oldest and is told so: nobody's slowness costs memory. */
export function createInProcessChangeFeed(): ChangeFeed & { readonly subscribers: number } {
  const listeners = new Set<(change: ApplicantChange) => void>();
  return {
    get subscribers() {
      return listeners.size;
    },
    publish: (change) => {
      for (const tell of listeners) tell(change);
    },
    subscribe: (concerns) => {
      const mailbox = createMailbox();
      const listener = (change: ApplicantChange) => {
        if (concerns(change)) mailbox.put(change);
      };
      listeners.add(listener);
      return {
        next: mailbox.next,
        close: () => {
          listeners.delete(listener);
          mailbox.wake();
        },
      };
    },
  };
}

function createMailbox(): Pick<FeedSubscription, "next"> & {
  put(change: ApplicantChange): void;
  wake(): void;
} {
  let waiting: FeedMessage[] = [];
  let reader: (() => void) | null = null;
  const wake = () => {
    reader?.();
    reader = null;
  };
  return {
    put: (change) => {
      if (waiting.length < MOST_WAITING) waiting.push({ kind: "change", change });
      else waiting = [{ kind: "gap" }];
      wake();
    },
    next: async (withinMs) => {
      if (waiting.length === 0) await waitFor(withinMs, (resume) => (reader = resume));
      return waiting.shift() ?? null;
    },
    wake,
  };
}

/** Waits until somebody resumes, or the time is over. */
async function waitFor(ms: number, letResume: (resume: () => void) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    letResume(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
