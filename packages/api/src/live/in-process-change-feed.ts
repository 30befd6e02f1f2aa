import {
  type ApplicantChange,
  type ChangeFeed,
  FeedFullError,
  type FeedMessage,
  type FeedSubscription,
} from "./change-feed.ts";

/** Changes that are kept for a reader who does not come for them. */
export const MOST_WAITING = 100;

/** How many subscriptions there may be at once: of one owner, and of all together. */
export interface FeedLimits {
  readonly ofOneOwner: number;
  readonly ofAll: number;
}

/** Only windows in sight listen, so that a person has more than a few only where some were cut off without a word. */
const LIMITS: FeedLimits = { ofOneOwner: 4, ofAll: 2_000 };

interface Subscriber {
  readonly ownerId: string | undefined;
  tell(change: ApplicantChange): void;
  tellPrograms(version: string): void;
  tellSeasons(version: string): void;
  tellReports(): void;
  tellNumbers(orgId: string): void;
  supersede(): void;
}

/** A feed within one process. A reader who falls behind loses the oldest and is told so: nobody's slowness costs memory. */
export function createInProcessChangeFeed(
  limits: FeedLimits = LIMITS,
): ChangeFeed & { readonly subscribers: number } {
  // In the order in which they came.
  const subscribers = new Set<Subscriber>();

  function makeRoomFor(ownerId: string | undefined): void {
    if (ownerId === undefined) return;
    const own = [...subscribers].filter((subscriber) => subscriber.ownerId === ownerId);
    const [oldest] = own;
    const isFull = own.length >= limits.ofOneOwner || subscribers.size >= limits.ofAll;
    if (oldest === undefined || !isFull) return;
    subscribers.delete(oldest);
    oldest.supersede();
  }

  return {
    get subscribers() {
      return subscribers.size;
    },
    publish: (change) => {
      for (const { tell } of subscribers) tell(change);
    },
    publishPrograms: (version) => {
      for (const { tellPrograms } of subscribers) tellPrograms(version);
    },
    publishSeasons: (version) => {
      for (const { tellSeasons } of subscribers) tellSeasons(version);
    },
    publishNumbers: (orgId) => {
      for (const { tellNumbers } of subscribers) tellNumbers(orgId);
    },
    publishReports: () => {
      for (const { tellReports } of subscribers) tellReports();
    },
    subscribe: (concerns, ownerId, hearsReports = false) => {
      makeRoomFor(ownerId);
      if (subscribers.size >= limits.ofAll) throw new FeedFullError("Too many subscriptions");
      const mailbox = createMailbox();
      const subscriber: Subscriber = {
        ownerId,
        tell: (change) => {
          if (concerns(change)) mailbox.put({ kind: "change", change });
        },
        tellPrograms: (version) => mailbox.put({ kind: "programs", version }),
        tellSeasons: (version) => mailbox.put({ kind: "seasons", version }),
        tellReports: () => {
          if (hearsReports) mailbox.put({ kind: "reports" });
        },
        tellNumbers: (orgId) => mailbox.put({ kind: "numbers", orgId }),
        supersede: mailbox.supersede,
      };
      subscribers.add(subscriber);
      return {
        next: mailbox.next,
        close: () => {
          subscribers.delete(subscriber);
          mailbox.wake();
        },
      };
    },
  };
}

function createMailbox(): Pick<FeedSubscription, "next"> & {
  put(message: FeedMessage): void;
  supersede(): void;
  wake(): void;
} {
  let waiting: FeedMessage[] = [];
  let reader: (() => void) | null = null;
  const wake = () => {
    reader?.();
    reader = null;
  };
  return {
    put: (message) => {
      if (waiting.length < MOST_WAITING) waiting.push(message);
      else waiting = [{ kind: "gap" }];
      wake();
    },
    supersede: () => {
      waiting = [{ kind: "superseded" }];
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
