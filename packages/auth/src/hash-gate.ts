/** Too many passwords are being checked at this moment; a matter of seconds. */
export class PasswordHashingBusyError extends Error {
  override readonly name = "PasswordHashingBusyError";
  readonly retryAfterSeconds = 2;

  constructor() {
    super("Too many sign-ins at this moment.");
  }
}

/** Lets a few pieces of work run at once and a bounded number wait. */
export interface HashGate {
  /** Does the work when its turn comes. @throws PasswordHashingBusyError when too many wait already */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** A gate through which `concurrent` pass at once, while at most `waiting` stand in line. */
export function createHashGate({ concurrent, waiting }: { concurrent: number; waiting: number }): HashGate {
  let running = 0;
  const line: (() => void)[] = [];

  async function takePlace(): Promise<void> {
    if (running < concurrent) {
      running += 1;
      return;
    }
    if (line.length >= waiting) throw new PasswordHashingBusyError();
    // Whoever leaves hands over the place, so that nobody slips in between.
    await new Promise<void>((resolve) => line.push(resolve));
  }

  function leavePlace(): void {
    const next = line.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return {
    async run(work) {
      await takePlace();
      try {
        return await work();
      } finally {
        leavePlace();
      }
    },
  };
}
